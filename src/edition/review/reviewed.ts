import type { Annotations, Place } from '../annotations.ts';
import { placeAt } from '../place.ts';

/** An edition as it is written and as it was understood. */
export interface Reviewed {
  readonly path: string;
  readonly source: string;
  readonly annotations: Annotations;
}

/**
 * Where in the source some words of a paragraph stand. A paragraph says where it begins, and its text has lost its markup;
 * so the words are looked for from there on.
 *
 * @param at where the paragraph begins
 * @param pattern with the flag `g`; of its matches, which one: 0 is the first
 * @returns `at` where there is none, because markup stands between the words
 */
export const placeInParagraph = (source: string, at: Place, pattern: RegExp, which = 0): Place => {
  const start = offsetOf(source, at);
  const end = source.slice(start).search(/\n[\t ]*\r?\n/);
  const paragraph = source.slice(start, end < 0 ? undefined : start + end);
  const match = [...paragraph.matchAll(pattern)][which];
  return match ? placeAt(source, start + match.index) : at;
};

/** Matches words as they stand, whatever spaces are between them. */
export const literally = (words: string): RegExp =>
  new RegExp(words.split(/\s+/u).map(RegExp.escape).join('\\s+'), 'gu');

const offsetOf = (source: string, { line, column }: Place): number =>
  source
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, { length }) => sum + length + 1, 0) +
  column -
  1;
