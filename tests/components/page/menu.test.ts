import { describe, expect, test } from 'vitest';
import { menu } from '../../../src/components/page/menu.ts';
import type { ArticleId } from '../../../src/edition/ids.ts';

const id = 'first-article' as ArticleId;
const addresses = (article: Parameters<typeof menu>[1]) =>
  menu('en', article)
    .slice(0, 3)
    .map(({ name, href }) => [name, href]);

describe('the menu leads', () => {
  test('to the only article and its ledger', () => {
    expect(addresses({ id, alone: true })).toEqual([
      ['article', '/en/first-article/'],
      ['claims', '/en/claims/'],
      ['sources', '/en/sources/'],
    ]);
  });

  test('on a page of one of several, to it, to its ledger, and to all articles', () => {
    expect(addresses({ id, alone: false })).toEqual([
      ['articles', '/en/articles/'],
      ['article', '/en/first-article/'],
      ['claims', '/en/first-article/claims/'],
    ]);
  });

  test('on any other page, to all articles and where their ledgers are', () => {
    expect(addresses(undefined)).toEqual([
      ['articles', '/en/articles/'],
      ['claims', '/en/claims/'],
      ['sources', '/en/sources/'],
    ]);
  });
});
