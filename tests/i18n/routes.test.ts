import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { ArticleId } from '../../src/edition/ids.ts';
import { pageNames } from '../../src/i18n/page-names.ts';
import { pageAnchor, route } from '../../src/i18n/routes.ts';

const id = 'first-article' as ArticleId;

describe('what each article has of its own', () => {
  test('stands where it stands of the site, of the only article', () => {
    const only = { id, alone: true };
    expect(route.claims('uk', only)).toBe('/uk/claims/');
    expect(route.claims('uk', only, 'section=3', 's-3')).toBe('/uk/claims/?section=3#s-3');
    expect(route.notes('en', only)).toBe('/en/notes/');
    expect(pageAnchor('63–65', only)).toBe('page-63-65');
  });

  test('stands below the article, of one of several', () => {
    const one = { id, alone: false };
    expect(route.claims('uk', one, '', 'ledger')).toBe('/uk/first-article/claims/#ledger');
    expect(route.notes('en', one)).toBe('/en/first-article/notes/');
    expect(pageAnchor('63–65', one)).toBe('first-article-page-63-65');
    expect(pageAnchor(undefined, one)).toBe('first-article-whole-work');
  });

  test('is told of all without an article', () => {
    expect([route.claims('en'), route.notes('uk')]).toEqual(['/en/claims/', '/uk/notes/']);
    expect(pageAnchor('63')).toBe('page-63');
  });
});

test('no article can have the name of a page of the site', async () => {
  const pages = await readdir('src/pages/[lang]');
  const names = pages
    .map((name) => name.replace(/\.(?:astro|ts)$/, ''))
    .filter((name) => !name.startsWith('['));
  expect(names).toContain('timeline');
  expect([...pageNames]).toEqual(expect.arrayContaining(names));
  expect([...pageNames]).toEqual(expect.arrayContaining(['articles', 'claims', 'notes', 'people', 'search']));
  expect([...pageNames].filter((name) => !/^[a-z][a-z.]+$/.test(name) || name === 'undefined')).toEqual([]);
});
