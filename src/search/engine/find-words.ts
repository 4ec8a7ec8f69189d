/** Finds words, and words side by side, in the text. */

import { normaliseWord } from '../words/normalise.ts';
import { otherSpellings } from '../words/other-spellings.ts';
import { ukrainianKey } from '../words/uk-key.ts';
import type { Hit, Hits, Level } from './hits.ts';
import { type Paragraph, paragraphWith, type WordRange, wordsIn } from './paragraphs.ts';
import type { Occurrences, TextIndex } from './text-index.ts';

/** The places of one word: in which paragraphs, and there at which words, how well. */
export type Places = ReadonlyMap<Paragraph, ReadonlyMap<number, Level>>;

const sameWord: Level = 0;
export const otherForm: Level = 1;
export const byName: Level = 2;
export const longerWord: Level = 3;

/** Fewer letters begin too many words, or too many others. */
const shortestBeginning = 2;
const shortestStem = 4;

/** The places of a word in any of its forms; of one that is nowhere, in another spelling. */
export const findForms = (index: TextIndex, word: string): Promise<Places> =>
  firstFound(word, async (normal) =>
    placesOf(await index.words(ukrainianKey(normal)), (found) => (found === normal ? sameWord : otherForm)),
  );

/** The places of the words that begin as a word does; where there are none, as it does without its ending. */
export const findBeginnings = (index: TextIndex, word: string): Promise<Places> =>
  firstFound(word, async (normal) => {
    if (normal.length < shortestBeginning) return new Map();
    const found = (await Promise.all(termsFor(normal).map((term) => index.beginnings(term)))).flat();
    const beginningWith = (start: string): Places =>
      placesOf(found, (other) => (other.startsWith(start) ? longerWord : undefined));
    const places = beginningWith(normal);
    const stem = ukrainianKey(normal);
    const isStem = stem.length >= shortestStem && normal.startsWith(stem);
    return places.size === 0 && isStem ? beginningWith(stem) : places;
  });

const firstFound = async (word: string, find: (normal: string) => Promise<Places>): Promise<Places> => {
  const normal = normaliseWord(word);
  const places = await find(normal);
  if (places.size > 0) return places;
  const others = await Promise.all(otherSpellings(normal).map(find));
  return asOtherForm(others.find(({ size }) => size > 0) ?? places);
};

const asOtherForm = (places: Places): Places =>
  new Map(
    [...places].map(([paragraph, words]) => [
      paragraph,
      new Map([...words].map(([at, level]) => [at, Math.max(level, otherForm)])),
    ]),
  );

/**
 * What to ask for to get all words that begin like this one. A stem or key is not the beginning of those of longer words:
 * `nationa` is not the beginning of `nation`, nor `траз`, the key of `траге`, of `трагод`, that of трагедія. What comes
 * before the last vowels they have in common, but for the letters that a key has none of.
 */
export const termsFor = (normal: string): readonly string[] => {
  const common = normal
    .replace(lastVowels, '')
    .replace(/[йї]/gu, 'і')
    .replaceAll('є', 'е')
    .replaceAll('ь', '');
  return [...new Set([ukrainianKey(normal), common || normal])];
};

/** Two of a long Ukrainian word, one of any other. */
const lastVowels =
  /(?<=..)(?:[аеєиіїоуюя][^аеєиіїоуюя]*){2}$|(?<=.)[аеєиіїоуюя][^аеєиіїоуюя]*$|(?<=..)[aeiouy][^aeiouy]*$/u;

/** Where an exact phrase stands, its words as `normaliseWord` leaves them. */
export const findPhrase = async (index: TextIndex, words: readonly string[]): Promise<Hits> => {
  // The longest word is the rarest, most likely.
  const longest = words.reduce((best, word, at) => (word.length > (words[best]?.length ?? 0) ? at : best), 0);
  const places = await findForms(index, words[longest] ?? '');
  return hitsOf(places, (paragraph, at) => {
    const first = at - longest;
    const text = wordsIn(paragraph);
    return words.every((word, next) => text[first + next]?.normal === word)
      ? { level: sameWord, range: [first, first + words.length - 1] }
      : undefined;
  });
};

/** Where the words stand side by side, in this order; a single one, wherever it is. */
export const sideBySide = (words: readonly Places[]): Hits => {
  const [first = new Map(), ...others] = words;
  return hitsOf(first, (paragraph, at, level) => {
    const levels = [level, ...others.map((places, next) => places.get(paragraph)?.get(at + next + 1))];
    return levels.every((one) => one !== undefined)
      ? { level: Math.max(...levels), range: [at, at + levels.length - 1] }
      : undefined;
  });
};

const placesOf = (
  occurrences: readonly Occurrences[],
  levelOf: (normal: string) => Level | undefined,
): Places => {
  const places = new Map<Paragraph, Map<number, Level>>();
  for (const { edition, words } of occurrences) {
    for (const word of words) {
      const paragraph = paragraphWith(edition, word);
      if (!paragraph) continue;
      const at = word - paragraph.wordsBefore;
      const level = levelOf(wordsIn(paragraph)[at]?.normal ?? '');
      if (level === undefined) continue;
      const known = places.get(paragraph);
      if (known) known.set(at, level);
      else places.set(paragraph, new Map([[at, level]]));
    }
  }
  return places;
};

const hitsOf = (
  places: Places,
  hitAt: (
    paragraph: Paragraph,
    at: number,
    level: Level,
  ) => { readonly level: Level; readonly range: WordRange } | undefined,
): Hits => {
  const hits = new Map<Paragraph, Hit>();
  for (const [paragraph, words] of places) {
    const found = [...words].flatMap(([at, level]) => hitAt(paragraph, at, level) ?? []);
    if (found.length === 0) continue;
    hits.set(paragraph, {
      level: Math.min(...found.map(({ level }) => level)),
      ranges: found.map(({ range }) => range),
    });
  }
  return hits;
};
