import { describe, expect, test } from 'vitest';
import type { ReferenceKey } from '../../src/edition/ids.ts';
import type { SiteArticle } from '../../src/edition/site-article.ts';
import { citationsOf, claimsOf, paragraphsOf } from '../../src/edition/views.ts';
import { languages, otherLanguage } from '../../src/i18n/languages.ts';
import { claimsGraph } from '../../src/metadata/claims.ts';
import { article, smallArticle } from '../downloads/support/articles.ts';
import { toRdf } from './support/rdf.ts';
import { misuses, type Quad } from './support/vocabulary.ts';

const site = 'https://example.org';
const page = `${site}/en/january-20-1990/`;

/** What a graph says of something: property → objects. */
const saidOf = (quads: readonly Quad[], id: string) => {
  const about = quads.filter(({ subject }) => subject.value === id);
  return (property: string): readonly string[] =>
    about
      .filter(({ predicate }) => predicate.value === `http://schema.org/${property}`)
      .map(({ object }) => object.value);
};

const claimId = (lang: string, id: string) =>
  `${site}/${lang}/january-20-1990/january-20-1990.${lang}.claims.jsonld#${id}`;

/** Both editions in one graph: each names things that the other describes. */
const inBoth = (one: SiteArticle) => ({
  '@context': 'https://schema.org',
  '@graph': languages.flatMap((lang) => claimsGraph(one, lang, site)['@graph']),
});

test.each([
  ['the article', article],
  ['an article of which less is known', smallArticle],
])('the claims of %s say nothing but what schema.org has words for', async (_, one) => {
  expect(misuses(await toRdf(inBoth(one)))).toEqual([]);
});

describe.each(languages)('the claims as JSON-LD in %s', (lang) => {
  const edition = article.editions[lang];

  test('are every claim of the edition, in its words, each where it appears', async () => {
    const quads = await toRdf(claimsGraph(article, lang, site));
    const claims = quads.filter(({ object }) => object.value === 'http://schema.org/Claim');
    expect(claims.map(({ subject }) => subject.value).toSorted()).toEqual(
      claimsOf(edition)
        .map(({ id }) => claimId(lang, id))
        .toSorted(),
    );
    for (const [index, { id, text }] of claimsOf(edition).entries()) {
      const claim = saidOf(quads, claimId(lang, id));
      expect(claim('text')).toEqual([text]);
      expect(claim('position')).toEqual([String(index + 1)]);
      const place = `${site}/${lang}/january-20-1990/#claim-${id}`;
      expect(claim('appearance')).toEqual([place]);
      expect(saidOf(quads, place)('isPartOf')).toEqual([`${site}/${lang}/january-20-1990/`]);
      const link = lang === 'en' ? 'workTranslation' : 'translationOfWork';
      expect(claim(link)).toEqual([claimId(otherLanguage(lang), id)]);
    }
  });

  test('rest on the works and pages that they cite, and on nothing where they cite nothing', async () => {
    const quads = await toRdf(claimsGraph(article, lang, site));
    const work = (key: string) => `${site}/${lang}/sources/${key}/#work`;
    for (const { id, citations } of claimsOf(edition)) {
      const cited = citationsOf(edition)
        .map(({ citation }) => citation)
        .filter((citation) => citations.includes(citation.id));
      const claim = saidOf(quads, claimId(lang, id));
      expect(claim('isBasedOn').toSorted()).toEqual(
        [...new Set(cited.map(({ key }) => work(key)))].toSorted(),
      );
      const places = claim('citation').map((place) => {
        const [whole] = saidOf(quads, place)('isPartOf');
        return [whole ?? place, ...saidOf(quads, place)('position')].join(' ');
      });
      expect(places.toSorted()).toEqual(
        cited.map(({ key, locator }) => [work(key), locator].filter(Boolean).join(' ')).toSorted(),
      );
    }
  });

  test('come with the edition, what it restates, and every work with its titles', async () => {
    const quads = await toRdf(claimsGraph(article, lang, site));
    const whole = saidOf(quads, `${site}/${lang}/january-20-1990/`);
    expect(whole('abstract')).toEqual([edition.abstract]);
    expect(whole('keywords').toSorted()).toEqual(article.meta.keywords[lang].toSorted());
    expect(whole('citation')).toHaveLength(10);
    expect(whole('isBasedOn')).toEqual([`https://doi.org/${article.meta.doi}`]);
    const published = saidOf(quads, `https://doi.org/${article.meta.doi}`);
    expect([...published('datePublished'), ...published('inLanguage')]).toEqual(['2021', 'en']);
    const [issue = ''] = published('isPartOf');
    expect(saidOf(quads, issue)('issueNumber')).toEqual(['25']);
    const journal = saidOf(quads, saidOf(quads, issue)('isPartOf')[0] ?? '');
    expect([...journal('name'), ...journal('issn')]).toEqual([
      article.meta.journal?.title[lang],
      '2305-9389',
    ]);
    for (const { id, title, language, custom } of article.references) {
      const work = saidOf(quads, `${site}/${lang}/sources/${id}/#work`);
      expect(work('name')).toEqual([title]);
      expect(work('inLanguage')).toEqual([language]);
      expect(work('alternateName')).toContain(custom.translation[lang]);
      expect(work('mainEntityOfPage')).toEqual([`${site}/${lang}/sources/${id}/`]);
    }
  });
});

test('a law, a book and a web page are what they are, with what is known of each', () => {
  const nodes = claimsGraph(article, 'en', site)['@graph'];
  const work = (key: string) =>
    nodes.find(
      (node) =>
        typeof node === 'object' && '@id' in node && node['@id'] === `${site}/en/sources/${key}/#work`,
    );
  expect(work('constitutional-act1991')).toMatchObject({
    '@type': 'Legislation',
    legislationDate: '1991-10-18',
    url: 'http://www.e-qanun.az/framework/6693',
  });
  expect(work('preslib-independence')).toMatchObject({ '@type': 'WebPage', inLanguage: 'az' });
  expect(work('balayev2000')).toMatchObject({
    '@type': 'Book',
    author: [
      { '@type': 'Person', name: 'Aydın Balayev', familyName: 'Balayev', givenName: 'Aydın' },
      { '@type': 'Person', name: 'Rasim Mirzə', familyName: 'Mirzə', givenName: 'Rasim' },
    ],
    publisher: { '@type': 'Organization', name: 'Çarşıoğlu', location: 'Bakı' },
    datePublished: '2000',
    numberOfPages: 242,
  });
  expect(work('alekseev2010')).toMatchObject({ editor: [{ familyName: 'Алексеев' }] });
});

test('whoever has no family name is an institution, and as an editor a contributor', async () => {
  const [reference, ...others] = article.references;
  if (!reference) throw new Error('The article has no references');
  const literal = [{ literal: 'Institute of History' }];
  const graph = inBoth({
    ...article,
    references: [{ ...reference, author: literal, editor: literal }, ...others],
  });
  expect(graph['@graph']).toContainEqual(
    expect.objectContaining({
      author: [{ '@type': 'Organization', name: 'Institute of History' }],
      contributor: [{ '@type': 'Organization', name: 'Institute of History' }],
    }),
  );
  expect(misuses(await toRdf(graph))).toEqual([]);
});

test('a claim that rests on what is in no list is told with its place', () => {
  const { en } = article.editions;
  const cited = paragraphsOf(en).find(({ citations }) => citations.length > 0);
  const at = cited?.claims.find(({ basis }) => basis === 'cited')?.at;
  const astray = {
    ...en,
    sections: en.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map((paragraph) =>
        paragraph === cited
          ? {
              ...paragraph,
              citations: paragraph.citations.map((one) => ({ ...one, key: 'nobody1900' as ReferenceKey })),
            }
          : paragraph,
      ),
    })),
  };
  expect(() =>
    claimsGraph({ ...article, editions: { ...article.editions, en: astray } }, 'en', site),
  ).toThrow(
    `articles/january-20-1990/en.mdx:${at?.line}:${at?.column} the claim sovereignty-law-1989 has the source “nobody1900”, which is in no list`,
  );
});

test('what finds misuse of schema.org does find it', async () => {
  const found = async (node: object) =>
    misuses(await toRdf({ '@context': 'https://schema.org', '@id': page, ...node }));
  expect(await found({ '@type': 'Claims' })).toEqual(['there is no type http://schema.org/Claims']);
  expect(await found({ '@type': 'Claim', restsOn: 'x' })).toEqual([
    'there is no property http://schema.org/restsOn',
  ]);
  expect(await found({ '@type': 'Book', appearance: { '@type': 'WebPage' } })).toEqual([
    'http://schema.org/Book has no http://schema.org/appearance',
  ]);
  expect(await found({ '@type': 'Book', editor: { '@type': 'Organization' } })).toEqual([
    'http://schema.org/editor is no http://schema.org/Organization',
  ]);
  expect(await found({ '@type': 'Book', datePublished: 'last year' })).toEqual([
    'http://schema.org/datePublished is no last year',
  ]);
});
