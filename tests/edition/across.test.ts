import { describe, expect, test } from 'vitest';
import {
  byRevision,
  byTitle,
  described,
  inFull,
  isLong,
  namedOnSite,
  worksOf,
} from '../../src/edition/across.ts';
import type { SiteArticle } from '../../src/edition/site-article.ts';
import { severalArticles } from '../support/several.ts';

const articles = await severalArticles();
const ids = (all: readonly SiteArticle[]) => all.map(({ id }) => id);

describe('the articles of a site', () => {
  test('know that there are others', () => {
    expect(articles.map(({ alone }) => alone)).toEqual([false, false]);
  });

  test('come by title, as each language sorts', () => {
    expect(ids(byTitle(articles, 'en'))).toEqual(['second-article', 'first-article']);
    expect(ids(byTitle(articles, 'uk'))).toEqual(['second-article', 'first-article']);
    const [first, second] = articles as readonly [SiteArticle, SiteArticle];
    const titled = (article: SiteArticle, uk: string): SiteArticle => ({
      ...article,
      meta: { ...article.meta, title: { en: 'x', uk } },
    });
    // Ґ stands after Г in the Ukrainian alphabet, and far behind it in Unicode.
    const sorted = byTitle([titled(first, 'Дім'), titled(second, 'Ґанок')], 'uk');
    expect(ids(sorted)).toEqual(['second-article', 'first-article']);
  });

  test('come by revision, the last first', () => {
    expect(ids(byRevision(articles.toReversed()))).toEqual(['first-article', 'second-article']);
  });
});

describe('what they name', () => {
  test('is named once, with each article that names it', () => {
    const people = namedOnSite(articles, 'uk', 'people');
    expect(people.map(({ id }) => id).toSorted()).toEqual(['hale', 'keller', 'lind']);
    const lind = people.find(({ id }) => id === 'lind');
    expect(lind?.times).toBe(3);
    expect(
      lind?.articles.map(({ article, times, paragraphs }) => [
        article.id,
        times,
        paragraphs.map(({ paragraph }) => paragraph.number),
      ]),
    ).toEqual([
      ['first-article', 2, ['2.1', '2.2']],
      ['second-article', 1, ['2.1']],
    ]);
  });

  test('counts places and dates alike', () => {
    const counts = (kind: 'places' | 'dates') =>
      Object.fromEntries(
        namedOnSite(articles, 'en', kind).map(({ id, articles }) => [id, articles.length] as const),
      );
    expect(counts('places')).toEqual({ 'far-point': 1, sandhaven: 2, 'customs-house': 1 });
    expect(counts('dates')).toEqual({ '1864': 1, '1868-05': 2, '1869-11-12': 1, '1870': 1 });
  });
});

describe('the works that they list', () => {
  const works = worksOf(articles, 'en');

  test('are each one work, under the number of each list', () => {
    expect(
      works.map(({ key, articles }) => [
        key,
        articles.map(({ article, reference, cited }) => [article.id, reference.number, cited.length]),
      ]),
    ).toEqual([
      [
        'almanac1870',
        [
          ['first-article', '1', 2],
          ['second-article', '2', 1],
        ],
      ],
      ['lights1868', [['first-article', '2', 2]]],
      ['catalogue1872', [['second-article', '1', 2]]],
    ]);
  });

  test('are described with every correction of their print, each once', () => {
    const [almanac] = works;
    if (!almanac) throw new Error('There are no works');
    const [one] = almanac.articles;
    expect(described([one])).toBe(one.reference);
    const corrected = (...corrections: readonly [{ printed: string; corrected: string }]) => ({
      ...one,
      reference: { ...one.reference, custom: { ...one.reference.custom, corrections: [...corrections] } },
    });
    const [first, second] = [
      { printed: 'Almanak', corrected: 'Almanac' },
      { printed: '98', corrected: '96' },
    ] as const;
    expect(described([corrected(first), corrected(second), corrected(first)]).custom.corrections).toEqual([
      first,
      second,
    ]);
  });
});

describe('of a long list', () => {
  const passages = (most: number, ...counts: readonly number[]) =>
    [
      ...inFull(
        counts.map((count, index) => ({ count, index })),
        ({ count }) => count,
        most,
      ),
    ].map(({ index }) => index);

  test('as much is given in full as there is room for', () => {
    expect(passages(10, 4, 4, 4, 2)).toEqual([0, 1, 3]);
    expect(passages(10, 10, 1)).toEqual([0]);
  });

  test('the first article always is', () => {
    expect(passages(10, 64, 1)).toEqual([0]);
    expect(passages(10)).toEqual([]);
  });

  test('more than 500 entries are long', () => {
    expect([500, 501].map((length) => isLong(Array.from({ length })))).toEqual([false, true]);
  });
});
