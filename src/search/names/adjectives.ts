/** Finds the place of which a word is the adjective. */
import type { NameEntry } from './find.ts';
import { skeletonsOf } from './skeleton.ts';

/** Turkish; турецький, турецька. */
const ending = /(?:[сзц]ь?к(?:ий|ого|ому|им|ім|а|ої|ій|у|ою|е|і|их|ими)|ish|ians?|ese)$/u;
/** So many sounds the adjective has of the name, more than half; all but so many. */
const leastShared = 3;
const mostChanged = 4;

/**
 * The place whose name begins most as an adjective does: of `сумгаїтський` Сумгаїт, of `Turkish` Turkey.
 *
 * @param word as `normaliseWord` leaves it
 */
export const placeOfAdjective = <Entry extends NameEntry>(
  word: string,
  names: readonly Entry[],
): Entry | undefined => {
  if (!ending.test(word)) return undefined;
  const [sound] = skeletonsOf(word.replace(ending, ''));
  let best: { readonly place?: Entry; readonly shared: number } = { shared: 0 };
  for (const place of names.filter(({ kind }) => kind === 'place')) {
    for (const key of place.keys) {
      const shared = sharedStart(sound, key);
      const isNear = shared >= leastShared && shared * 2 > key.length && key.length - shared <= mostChanged;
      if (isNear && shared > best.shared) best = { place, shared };
    }
  }
  return best.place;
};

const sharedStart = (a: string, b: string): number => {
  const differs = [...a].findIndex((sign, at) => sign !== b[at]);
  return differs < 0 ? a.length : differs;
};
