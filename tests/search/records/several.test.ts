import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/edition/check.ts';
import { checkedArticles } from '../../../src/edition/site-article.ts';
import { registersOf } from '../../../src/search/records/registers.ts';

const articles = checkedArticles(await checkContent('tests/fixtures/several'));
const { articles: titles, names, dates, sources, sections } = registersOf(articles, 'en');

describe('the registers of several articles', () => {
  test('name each article', () => {
    expect(titles).toEqual([
      { id: 'first-article', title: 'The lighthouse at Far Point' },
      { id: 'second-article', title: 'A library on the quay' },
    ]);
  });

  test('have everyone and everything once, in the order of the language, with how often and where each article names it', () => {
    expect(names.map(({ id }) => id)).toEqual([
      ...['customs-house', 'far-point', 'lind', 'hale', 'keller', 'sandhaven'],
    ]);
    expect(names.find(({ id }) => id === 'lind')?.articles).toEqual([
      { article: 'first-article', times: 2, paragraphs: ['2.1', '2.2'] },
      { article: 'second-article', times: 1, paragraphs: ['2.1'] },
    ]);
    expect(names.find(({ id }) => id === 'keller')?.articles).toEqual([
      { article: 'second-article', times: 1, paragraphs: ['1.1'] },
    ]);
  });

  test('have every date once, in the order of time', () => {
    expect(dates.map(({ edtf, label, articles }) => [edtf, label, articles.length])).toEqual([
      ['1864', '1864', 1],
      ['1868-05', 'May\u00A01868', 2],
      ['1869-11-12', '12\u00A0November\u00A01869', 1],
      ['1870', '1870', 1],
    ]);
  });

  test('have every work once, with the number that each article gives it', () => {
    expect(
      sources.map(({ key, articles }) => [key, ...articles.map(({ article, number }) => [article, number])]),
    ).toEqual([
      ['almanac1870', ['first-article', '1'], ['second-article', '2']],
      ['lights1868', ['first-article', '2']],
      ['catalogue1872', ['second-article', '1']],
    ]);
    expect(sources[0]?.articles.map(({ times, paragraphs }) => [times, paragraphs])).toEqual([
      [2, ['1.2', '2.1']],
      [1, ['1.1']],
    ]);
  });

  test('have the sections of each article', () => {
    expect(sections.map(({ article, id, title }) => [article, id, title])).toEqual([
      ['first-article', 's-1', 'The tower'],
      ['first-article', 's-2', 'The keeper'],
      ['second-article', 's-1', 'The collection'],
      ['second-article', 's-2', 'The librarian'],
    ]);
  });
});

test('there are no registers of nothing', () => {
  expect(() => registersOf([], 'en')).toThrow('There is no article to search in');
});
