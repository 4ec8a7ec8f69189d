import { describe, expect, test } from 'vitest';
import { type Pagefind, pagefindIndex } from '../../../src/search/engine/pagefind-index.ts';

/** Finds the term in one edition, and keeps account of what it is asked. */
const accountedPagefind = (): Pagefind & { readonly searched: (string | null)[] } => {
  const searched: (string | null)[] = [];
  return {
    searched,
    preload: async () => undefined,
    search: async (term) => {
      searched.push(term);
      const places = [{ location: 3, weight: 1, balanced_score: 576 }];
      const record = { article: term, paragraphs: [], asides: [] } as never;
      return {
        results: [{ id: 'one', words: [3], data: async () => ({ record, weighted_locations: places }) }],
      };
    },
  };
};

describe('the index of Pagefind', () => {
  test('searches once for a word that is counted and then looked up in some editions', async () => {
    const pagefind = accountedPagefind();
    const index = pagefindIndex(pagefind);
    expect(await index.counts('horbacov')).toEqual(new Map([['one', 1]]));
    expect(await index.within(new Set(['one'])).words('horbacov')).toMatchObject([{ words: [3] }]);
    expect(await index.within(new Set(['other'])).words('horbacov')).toEqual([]);
    expect(pagefind.searched).toEqual(['horbacov']);
  });

  test('searches anew for what begins like a word, once more of the index has been loaded', async () => {
    const pagefind = accountedPagefind();
    const index = pagefindIndex(pagefind);
    await index.words('horb');
    await index.beginnings('horb');
    await index.counts('horb');
    expect(pagefind.searched).toEqual(['horb', 'horb']);
  });

  test('keeps what it found for the last sixteen words, and no more', async () => {
    const pagefind = accountedPagefind();
    const index = pagefindIndex(pagefind);
    const words = Array.from({ length: 17 }, (_, at) => `word${at}`);
    for (const word of words) await index.words(word);
    for (const word of words.toReversed()) await index.words(word);
    expect(pagefind.searched).toEqual([...words, 'word0']);
  });

  test('asks again for what could not be loaded', async () => {
    const pagefind = accountedPagefind();
    const { search } = pagefind;
    pagefind.search = () => Promise.reject(new Error('no network'));
    const index = pagefindIndex(pagefind);
    await expect(index.words('horb')).rejects.toThrow('no network');
    pagefind.search = search;
    expect(await index.words('horb')).toMatchObject([{ words: [3] }]);
  });
});
