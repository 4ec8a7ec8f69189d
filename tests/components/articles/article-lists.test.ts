import { expect, test } from 'vitest';
import { articleLists } from '../../../src/components/articles/article-lists.ts';
import { severalArticles } from '../../support/several.ts';

const articles = await severalArticles();
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

test('the list of articles says how many there are', () => {
  const { lead, address, link } = articleLists.articles(articles, 'en');
  expect(plain(lead)).toBe('The site holds 2 articles, here by title.');
  expect(address('uk')).toBe('/uk/articles/');
  expect(link).toBeUndefined();
});

test('the list of ledgers counts the claims of each article and of all', () => {
  const { lead, link } = articleLists.claims(articles, 'en');
  expect(plain(lead)).toMatch(/^The 2 articles make 11 claims\./);
  const links = articles.map((article) => link?.(article));
  expect(links.map((one) => one && [one.href, plain(one.label)])).toEqual([
    ['/en/first-article/claims/', '6 claims, 4 with a source cited'],
    ['/en/second-article/claims/', '5 claims, 3 with a source cited'],
  ]);
});

test('the list of notes counts those on each article', () => {
  const { link } = articleLists.notes(articles, 'uk');
  const links = articles.map((article) => link?.(article));
  expect(links.map((one) => one && [one.href, plain(one.label)])).toEqual([
    ['/uk/first-article/notes/', '1 примітка, виправлень немає'],
    ['/uk/second-article/notes/', '1 примітка, виправлень немає'],
  ]);
});
