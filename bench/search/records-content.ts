/** Articles like the real ones, as many as are wanted: what a site with more of them would search in. */
import english from 'dictionary-en';
import ukrainian from 'dictionary-uk';
import type { ArticleId } from '../../src/edition/ids.ts';
import type { AsideRecord, EditionRecord } from '../../src/search/records/record.ts';
import { splitWords } from '../../src/search/words/split.ts';

/** So many words are every article's: the commonest of the real one. */
const commonWords = 400;

type Random = () => number;

/**
 * The real editions, and copies of them in which each word beyond the commonest is another from a dictionary. Which, is
 * drawn so that some are far commoner than others. Lengths, structure and citations are those of the real ones.
 *
 * @param articles how many in all
 * @param random from 0 up to 1
 */
export const grow = (
  real: readonly EditionRecord[],
  articles: number,
  random: Random,
): readonly EditionRecord[] => {
  const dictionaries = {
    en: shuffled(lemmasOf(english.dic), random),
    uk: shuffled(lemmasOf(ukrainian.dic), random),
  };
  const common = new Map(real.map(({ lang, paragraphs }) => [lang, commonestOf(paragraphs)]));
  const copies = Array.from({ length: articles - 1 }, (_, at) =>
    real.map(({ lang, ...record }) => {
      const withOthers = <Passage extends AsideRecord>(passage: Passage): Passage => {
        const text = withOtherWords(passage.text, common.get(lang), dictionaries[lang], random);
        return { ...passage, text, words: splitWords(text).length };
      };
      return {
        ...record,
        lang,
        paragraphs: record.paragraphs.map(withOthers),
        asides: record.asides.map(withOthers),
        article: `article-${at + 2}` as ArticleId,
      };
    }),
  );
  return [...real, ...copies.flat()];
};

/** The plain nouns, verbs and adjectives of a Hunspell dictionary: `слово/flags`, a line each. */
const lemmasOf = (dictionary: Uint8Array): readonly string[] =>
  new TextDecoder()
    .decode(dictionary)
    .split('\n')
    .map((line) => line.split('/', 1)[0]?.trim() ?? '')
    .filter((word) => /^\p{Ll}{4,12}$/u.test(word));

const shuffled = (words: readonly string[], random: Random): readonly string[] =>
  words
    .map((word) => ({ word, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ word }) => word);

const commonestOf = (paragraphs: EditionRecord['paragraphs']): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const { text } of paragraphs) {
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

const withOtherWords = (
  text: string,
  common: ReadonlySet<string> = new Set(),
  dictionary: readonly string[],
  random: Random,
): string => {
  let [result, end] = ['', 0];
  for (const word of splitWords(text)) {
    const stays = common.has(word.text.toLowerCase()) || !/\p{L}/u.test(word.text);
    const other = dictionary[Math.floor(dictionary.length * random() ** 3)] ?? word.text;
    result += text.slice(end, word.start) + (stays ? word.text : other);
    end = word.end;
  }
  return result + text.slice(end);
};
