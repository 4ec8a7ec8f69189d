import { describe, expect, test } from 'vitest';
import { byYear, isOnYearPages, mostGiven, timelineOf } from '../../../src/components/indexes/timeline.ts';
import { byTitle } from '../../../src/edition/across.ts';
import { article } from '../../downloads/support/articles.ts';
import { severalArticles } from '../../support/several.ts';

const articles = await severalArticles();
const entries = timelineOf(byTitle(articles, 'en'), 'en');

describe('the timeline of several articles', () => {
  test('has each date once, in the order of time, with the paragraphs of each article', () => {
    expect(
      entries.map(({ date, paragraphs, articles }) => [
        date,
        paragraphs,
        articles.map(({ article }) => article.id),
      ]),
    ).toEqual([
      ['1864', 1, ['first-article']],
      ['1868-05', 2, ['second-article', 'first-article']],
      ['1869-11-12', 1, ['first-article']],
      ['1870', 1, ['second-article']],
    ]);
    expect(byYear(entries).map(([year]) => year)).toEqual([1864, 1868, 1869, 1870]);
  });

  test('draws the dates that most paragraphs give, where there are too many', () => {
    expect(mostGiven(entries, 2).map(({ date }) => date)).toEqual(['1864', '1868-05']);
    expect(mostGiven(entries, 4)).toEqual(entries);
  });

  test('has a page a year when there are more passages than a page has room for', () => {
    const repeated = Array.from({ length: 101 }, () => entries).flat();
    expect(isOnYearPages(entries)).toBe(false);
    expect(isOnYearPages(repeated)).toBe(true);
  });

  test('of one article has one page, however long it is', () => {
    const alone = timelineOf([article], 'uk');
    const repeated = Array.from({ length: 101 }, () => alone).flat();
    expect(isOnYearPages(repeated)).toBe(false);
  });
});
