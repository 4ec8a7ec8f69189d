import { describe, expect, test } from 'vitest';
import { articleWork, referenceWork } from '../../../src/downloads/bibliography/works.ts';
import { checkContent } from '../../../src/edition/check.ts';
import { checkedArticles, type SiteArticle } from '../../../src/edition/site-article.ts';
import { articles } from '../../search/records/support/articles.ts';

const one = (all: readonly SiteArticle[]): SiteArticle => {
  const [article] = all;
  if (!article) throw new Error('The content holds no article');
  return article;
};

const article = one(articles);
const { meta } = article;
const small = one(checkedArticles(await checkContent('tests/fixtures/sites/valid')));

const reference = (key: string) => {
  const found = article.references.find(({ id }) => id === key);
  if (!found) throw new Error(`There is no ${key}`);
  return found;
};

describe('the article as a work', () => {
  test('is as published, in one language, with plain spaces; its title in the other is noted', () => {
    expect(articleWork(meta, 'uk', 'https://example.org/uk/')).toEqual({
      csl: {
        id: 'azizova2021',
        type: 'article-journal',
        title: 'Нові моменти трагедії 20 січня 1990 року',
        author: [{ family: 'Азізова', given: 'Рубаба Ясін кизи' }],
        issued: { 'date-parts': [[2021]] },
        'container-title': 'Літопис Волині',
        ISSN: '2305-9389',
        issue: '25',
        DOI: '10.32782/2305-9389/2021.25.13',
        language: 'uk',
      },
      keywords: meta.keywords.uk.map((keyword) => keyword.replaceAll('\u00A0', ' ')),
      notes: [
        'English: New moments in the tragedy of January 20, 1990',
        meta.author.affiliation.uk,
        'ORCID: https://orcid.org/0000-0002-8438-9564',
        'УДК: 94 (479.24)',
        'Це видання в мережі: https://example.org/uk/',
      ],
    });
  });
});

describe('a source as a work', () => {
  const zhirokhov = reference('zhirokhov2012');

  test('is a CSL item without what only this edition has, and without the number of the list as its own', () => {
    const { custom, number, ...csl } = zhirokhov;
    expect(referenceWork([{ reference: zhirokhov, article: meta }], 'en').csl).toEqual(csl);
    expect(csl).not.toHaveProperty('custom');
  });

  test('notes what the edition knows of it, in the language of the page', () => {
    expect(referenceWork([{ reference: zhirokhov, article: meta }], 'en').notes).toEqual([
      'Zhirokhov, 2012: no. 7 in the references of “New moments in the tragedy of January 20, 1990”',
      'In English: Seeds of Disintegration: Wars and Conflicts on the Territory of the Former USSR',
      'In Latin letters: Semena raspada: voiny i konflikty na territorii byvshego SSSR',
      `As printed: ${zhirokhov.custom.printed}`,
      'Correction: for “Семьна” read “Семена”',
    ]);
    expect(referenceWork([{ reference: zhirokhov, article: meta }], 'uk').notes).toEqual([
      'Жирохов, 2012: № 7 у списку літератури статті «Нові моменти трагедії 20 січня 1990 року»',
      'Українською: Насіння розпаду: війни та конфлікти на території колишнього СРСР',
      'Латинкою: Semena raspada: voiny i konflikty na territorii byvshego SSSR',
      `Як надруковано: ${zhirokhov.custom.printed}`,
      'Виправлення: замість «Семьна» слід читати «Семена»',
    ]);
  });

  test('of another article is one as well; a title in the language of the page is not translated into it', () => {
    const [menabrea] = small.references;
    if (!menabrea) throw new Error('The fixture has no reference');
    expect(referenceWork([{ reference: menabrea, article: small.meta }], 'en').notes).toEqual([
      `Menabrea, 1843: no. 1 in the references of “${small.meta.title.en}”`,
      `As printed: ${menabrea.custom.printed}`,
    ]);
  });
});
