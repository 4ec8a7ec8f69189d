import { afterEach, describe, expect, test, vi } from 'vitest';
import type { SiteArticle } from '../../src/edition/site-article.ts';
import { languages } from '../../src/i18n/languages.ts';
import { scholarlyArticle } from '../../src/metadata/scholarly-article.ts';
import { article } from '../downloads/support/articles.ts';
import { toRdf } from './support/rdf.ts';
import { misuses } from './support/vocabulary.ts';

const site = 'https://example.org';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** The article, published in another language. */
const publishedIn = (language: string): SiteArticle => ({ ...article, meta: { ...article.meta, language } });

describe('an edition as schema.org has it', () => {
  test('restates the article that was published, in the words of its language', () => {
    expect(scholarlyArticle(article, 'uk', site)).toEqual({
      '@type': 'ScholarlyArticle',
      '@id': 'https://example.org/uk/january-20-1990/',
      name: 'Нові моменти трагедії 20\u00A0січня 1990\u00A0року',
      inLanguage: 'uk',
      author: {
        '@type': 'Person',
        '@id': 'https://orcid.org/0000-0002-8438-9564',
        name: 'Рубаба Ясін кизи Азізова',
      },
      isBasedOn: {
        '@type': 'ScholarlyArticle',
        '@id': 'https://doi.org/10.32782/2305-9389/2021.25.13',
        datePublished: '2021',
      },
      translationOfWork: { '@id': 'https://example.org/en/january-20-1990/' },
    });
  });

  test('in the language of publication has the others for translations', () => {
    expect(scholarlyArticle(article, 'en', site)).toMatchObject({
      workTranslation: [{ '@id': 'https://example.org/uk/january-20-1990/' }],
    });
    expect(scholarlyArticle(publishedIn('uk'), 'uk', site)).toMatchObject({
      workTranslation: [{ '@id': 'https://example.org/en/january-20-1990/' }],
    });
    expect(scholarlyArticle(publishedIn('uk'), 'en', site)).toMatchObject({
      translationOfWork: { '@id': 'https://example.org/uk/january-20-1990/' },
    });
  });

  test('is the first where there is none in the language of publication', () => {
    expect(scholarlyArticle(publishedIn('az'), 'en', site)).toHaveProperty('workTranslation');
    expect(scholarlyArticle(publishedIn('az'), 'uk', site)).toHaveProperty('translationOfWork');
  });

  test('says nothing but what schema.org has words for', async () => {
    // Each names the other, which says what it is.
    const editions = languages.map((lang) => scholarlyArticle(article, lang, site));
    const document = { '@context': 'https://schema.org', '@graph': editions };
    expect(misuses(await toRdf(document))).toEqual([]);
  });

  test('has its addresses below the base path', () => {
    vi.stubEnv('BASE_URL', '/edition');
    expect(scholarlyArticle(article, 'en', site)).toMatchObject({
      '@id': 'https://example.org/edition/en/january-20-1990/',
      workTranslation: [{ '@id': 'https://example.org/edition/uk/january-20-1990/' }],
    });
  });
});
