/** Articles like the real ones, as many as are wanted: what a site with more of them would search in. */
import type { ArticleId } from '../../src/edition/ids.ts';
import type { AsideRecord, EditionRecord } from '../../src/search/records/record.ts';
import { splitWords } from '../../src/search/words/split.ts';
import { commonestOf, dictionariesOf, type Random, withOtherWords } from '../content/words.ts';

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
  const dictionaries = dictionariesOf(random);
  const common = new Map(
    real.map(({ lang, paragraphs }) => [lang, commonestOf(paragraphs.map(({ text }) => text))]),
  );
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
