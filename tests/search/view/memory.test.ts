import { afterEach, expect, it, vi } from 'vitest';
import { keepSearch, lastSearch } from '../../../src/search/view/memory.ts';

const state = { query: 'ніч «із 19»', filters: { section: 's-2' } };

afterEach(() => {
  vi.unstubAllGlobals();
});

it('keeps the last search for the next page', () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  expect(lastSearch()).toEqual({ query: '', filters: {} });
  keepSearch(state);
  expect(lastSearch()).toEqual(state);
});

it('forgets it where storage is refused or full', () => {
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse });
  expect(() => keepSearch(state)).not.toThrow();
  expect(lastSearch()).toEqual({ query: '', filters: {} });
});
