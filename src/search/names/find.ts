/** Finds the people and places that a query names, in any case, alphabet or transliteration, and with slips. */
import { type InArticle, paragraphsIn } from '../records/in-article.ts';
import { formsOf, placedWords } from './forms.ts';
import { markOf } from './mark.ts';
import { indexOf, type NameIndex } from './name-index.ts';

/** A person or place with all that finds it; `build.ts` makes them. */
export interface NameEntry {
  readonly kind: 'person' | 'place';
  readonly id: string;
  /** As the site prints it in each of its languages. */
  readonly name: { readonly en: string; readonly uk: string };
  /** Skeletons of the words that name it alone: surnames, `moskva`. */
  readonly keys: readonly string[];
  /** Skeletons of first names; none for a place. */
  readonly given: readonly string[];
  /** Names of which no word says enough alone (`Soviet Union`): skeletons of their words. */
  readonly phrases: readonly (readonly string[])[];
  readonly articles: readonly InArticle[];
}

export interface NameHit {
  readonly kind: NameEntry['kind'];
  readonly id: string;
  /** Above 0, at most 1. */
  readonly score: number;
  /** Whether the query has the name itself, in whatever case and spelling: not its beginning, not a slip. */
  readonly exact: boolean;
  /** The words of the query that name it, in no order. */
  readonly words: readonly NamingWord[];
}

/** In UTF-16 offsets of the query. */
export interface NamingWord {
  readonly start: number;
  readonly end: number;
  /** As of the hit: this word is the name, or one of the words of it. */
  readonly exact: boolean;
}

/** So much of a query is read. */
const longestQuery = 200;
const mostWords = 16;
const longestWord = 40;

/**
 * @param index finds the names to look at; whatever it is, the answer is that of all of them
 * @returns the best first; of equals, the one named in more paragraphs
 */
export const findNames = (
  names: readonly NameEntry[],
  query: string,
  index: NameIndex = indexOf(names),
): readonly NameHit[] => {
  const placed = placedWords(query.slice(0, longestQuery))
    .filter(({ text }) => text.length <= longestWord)
    .slice(0, mostWords);
  const single = placed.map((word) => ({ ...word, ...formsOf(word.text) }));
  // `Ter Petrosyan`, `Alma Ata`: what one writes as two words, another writes as one.
  const pairs = single.slice(1).map((second, at) => {
    const first = single[at] ?? second;
    return { first, second, start: first.start, end: second.end, ...formsOf(first.text + second.text) };
  });
  // A word that is one name is not another with a slip.
  const words = { single, pairs, unknown: single.filter((word) => !index.has(word)) };

  return index
    .candidates(words)
    .map((entry) => ({ entry, ...markOf(entry, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || paragraphsIn(b.entry.articles) - paragraphsIn(a.entry.articles))
    .map(({ entry: { kind, id }, score, exact, words }) => ({ kind, id, score, exact, words }));
};
