import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { cacheKeyOf } from '../../src/edition/cache-key.ts';
import type { SiteArticle } from '../../src/edition/site-article.ts';
import { severalArticles } from '../support/several.ts';

const [first, second] = (await severalArticles()) as readonly [SiteArticle, SiteArticle];

beforeAll(() => void vi.stubEnv('DEV', false));
afterAll(() => void vi.unstubAllEnvs());

/** The article with other words wherever it has these. */
const replaced = (article: SiteArticle, from: string, to: string): SiteArticle => {
  const text = JSON.stringify(article);
  expect(text).toContain(from);
  return JSON.parse(text.replaceAll(from, to));
};

/** The article with another register. */
const withPeople = (people: Readonly<Record<string, unknown>>): SiteArticle =>
  ({ ...first, people: { ...first.people, ...people } }) as SiteArticle;

describe('a page is known again', () => {
  test('by an article that is as it was', () => {
    expect(cacheKeyOf([first])).toEqual({ cacheKey: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(cacheKeyOf([replaced(first, 'a', 'a')])).toEqual(cacheKeyOf([first]));
  });

  test.each([
    ['a word of its text', () => replaced(first, 'Sailors', 'Captains')],
    ['its title', () => replaced(first, 'The lighthouse at Far Point', 'A lighthouse')],
    ['whoever it names', () => replaced(first, 'builder of the lighthouse', 'builder')],
  ])('by no other than one that has the same, down to %s', (_, edited) => {
    expect(cacheKeyOf([edited()])).not.toEqual(cacheKeyOf([first]));
  });

  test('whoever else comes into the register', () => {
    expect(cacheKeyOf([withPeople({ somebody: first.people['hale' as keyof typeof first.people] })])).toEqual(
      cacheKeyOf([first]),
    );
  });

  test('by all of its articles in their order, and by what else is on it', () => {
    const keys = [
      cacheKeyOf([first]),
      cacheKeyOf([second]),
      cacheKeyOf([first, second]),
      cacheKeyOf([second, first]),
      cacheKeyOf([first], true),
      cacheKeyOf([first], false),
    ];
    expect(new Set(keys.map(({ cacheKey }) => cacheKey)).size).toBe(keys.length);
  });
});

test('the pages of a single article are made anew, and those that somebody edits', () => {
  expect(cacheKeyOf([{ ...first, alone: true }])).toEqual({});
  vi.stubEnv('DEV', true);
  expect(cacheKeyOf([first])).toEqual({});
  vi.stubEnv('DEV', false);
});
