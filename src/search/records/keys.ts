import { ukrainianKey } from '../words/uk-key.ts';

/** `ukrainianKey`, of each word once: a build has most words often, and needs their keys for more than one thing. */
export const keyOf = (word: string): string => {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const key = ukrainianKey(word);
  keys.set(word, key);
  return key;
};

const keys = new Map<string, string>();
