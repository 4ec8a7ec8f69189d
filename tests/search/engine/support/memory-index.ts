import type { Occurrences, TextIndex } from '../../../../src/search/engine/text-index.ts';
import type { EditionRecord } from '../../../../src/search/records/record.ts';
import { indexedText, passagesOf } from '../../../../src/search/records/records.ts';

/** Roughly what Pagefind's English stemmer takes off. */
const ending = /(?<=[a-z]{3})(?:ations?|ing|ed|es|ly|s|e)$/;

const stemOf = (key: string): string => key.replace(ending, '');

/** Finds in records as Pagefind does: words by their stems, and what begins with a stem. */
export const memoryIndex = (editions: readonly EditionRecord[]): TextIndex => {
  const nameOf = ({ article, lang }: EditionRecord): string => `${article} ${lang}`;
  const stems = editions.map((edition) => ({
    edition,
    stems: indexedText(passagesOf(edition)).split(' ').map(stemOf),
  }));
  const find = async (isFound: (stem: string) => boolean): Promise<readonly Occurrences[]> =>
    stems
      .map((one) => ({
        edition: one.edition,
        words: one.stems.flatMap((stem, at) => (isFound(stem) ? at : [])),
      }))
      .filter(({ words }) => words.length > 0);
  return {
    words: (term) => find((stem) => stem === stemOf(term)),
    beginnings: (term) => find((stem) => stem.startsWith(stemOf(term))),
    counts: async (term) => {
      const found = await find((stem) => stem.startsWith(stemOf(term)));
      return new Map(found.map(({ edition, words }) => [nameOf(edition), words.length]));
    },
    within: (names) => memoryIndex(editions.filter((edition) => names.has(nameOf(edition)))),
    editions: async () => editions,
  };
};
