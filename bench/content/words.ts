/** Words for articles that nobody has written. */
import english from 'dictionary-en';
import ukrainian from 'dictionary-uk';
import type { Lang } from '../../src/edition/annotations.ts';
import { splitWords } from '../../src/search/words/split.ts';

/** From 0 up to 1. */
export type Random = () => number;

/** So many words are every article's: the commonest of the real one. */
const commonWords = 400;

/** The words of each language, in an order drawn at random: the first will be the commonest. */
export const dictionariesOf = (random: Random): Readonly<Record<Lang, readonly string[]>> => ({
  en: shuffled(lemmasOf(english.dic), random),
  uk: shuffled(lemmasOf(ukrainian.dic), random),
});

/** The plain nouns, verbs and adjectives of a Hunspell dictionary: `слово/flags`, a line each. */
export const lemmasOf = (dictionary: Uint8Array): readonly string[] =>
  new TextDecoder()
    .decode(dictionary)
    .split('\n')
    .map((line) => line.split('/', 1)[0]?.trim() ?? '')
    .filter((word) => /^\p{Ll}{4,12}$/u.test(word));

export const shuffled = (words: readonly string[], random: Random): readonly string[] =>
  words
    .map((word) => ({ word, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ word }) => word);

/** The commonest words of some texts, in small letters. */
export const commonestOf = (texts: readonly string[]): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of splitWords(text)) {
      const small = word.text.toLowerCase();
      counts.set(small, (counts.get(small) ?? 0) + 1);
    }
  }
  return new Set(
    [...counts]
      .sort(([, a], [, b]) => b - a)
      .slice(0, commonWords)
      .map(([word]) => word),
  );
};

/** The text, with words of the dictionary for all that are not common; some far commoner than others. */
export const withOtherWords = (
  text: string,
  common: ReadonlySet<string> = new Set(),
  dictionary: readonly string[],
  random: Random,
): string => {
  let [result, end] = ['', 0];
  for (const word of splitWords(text)) {
    const stays = common.has(word.text.toLowerCase()) || !/\p{L}/u.test(word.text);
    const other = oneOf(dictionary, random) ?? word.text;
    result += text.slice(end, word.start) + (stays ? word.text : other);
    end = word.end;
  }
  return result + text.slice(end);
};

/** One of the first far oftener than one of the last; none where there is none. */
export const oneOf = <T>(all: readonly T[], random: Random): T | undefined =>
  all[Math.floor(all.length * random() ** 3)];
