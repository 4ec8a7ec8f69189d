import type { Annotations } from '../../edition/annotations.ts';
import { paragraphsOf } from '../../edition/views.ts';
import { splitWords } from '../words/split.ts';
import { keyOf } from './keys.ts';

/** What is said of words with one key. */
interface Counted {
  times: number;
  readonly forms: Map<string, number>;
}

const isOffered = (word: string): boolean =>
  (word.match(/\p{L}/gu)?.length ?? 0) >= 3 && !/\p{N}/u.test(word);

/**
 * The words of some editions in one language, as they may be offered to a reader: of those that search takes for one, the
 * commonest form; in small letters unless it is only ever written otherwise.
 *
 * @returns the commonest first; of equally common ones the one that comes first
 */
export const vocabularyOf = (editions: readonly Annotations[]): readonly string[] => {
  const words = editions
    .flatMap(paragraphsOf)
    .flatMap(({ text }) => splitWords(text))
    .map(({ text }) => text)
    .filter(isOffered);
  const inText = new Set(words);
  const byKey = new Map<string, Counted>();
  for (const word of words) {
    const small = word.toLowerCase();
    const form = inText.has(small) ? small : word;
    const key = keyOf(word);
    const counted = byKey.get(key) ?? { times: 0, forms: new Map<string, number>() };
    counted.times += 1;
    counted.forms.set(form, (counted.forms.get(form) ?? 0) + 1);
    byKey.set(key, counted);
  }
  return [...byKey.values()]
    .sort((a, b) => b.times - a.times)
    .flatMap(({ forms }) => [...forms].sort(([, a], [, b]) => b - a).slice(0, 1))
    .map(([form]) => form);
};
