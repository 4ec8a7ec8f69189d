/** Where a part of a query (a word, a date, a phrase) was found. */
import type { EditionRecord } from '../records/record.ts';
import { type Paragraph, paragraphsOf, type WordRange } from './paragraphs.ts';

/**
 * How well something was found, from 0: of a word the word itself, another form of it, a name of whom it names, a longer
 * word or one with a slip; of a date the date itself, one inside it, one that contains it, one that overlaps it.
 */
export type Level = number;

export interface Hit {
  /** The best of what was found in the paragraph. */
  readonly level: Level;
  readonly ranges: readonly WordRange[];
}

export type Hits = ReadonlyMap<Paragraph, Hit>;

export const noHits: Hits = new Map();

/** What is in any of several. */
export const anyOf = (...all: readonly Hits[]): Hits => {
  const merged = new Map<Paragraph, Hit>();
  for (const [paragraph, hit] of all.flatMap((hits) => [...hits])) {
    const known = merged.get(paragraph);
    merged.set(
      paragraph,
      known ? { level: Math.min(known.level, hit.level), ranges: [...known.ranges, ...hit.ranges] } : hit,
    );
  }
  return merged;
};

/** Those of the hits that stay where each range is judged. */
export const keep = (hits: Hits, isKept: (paragraph: Paragraph, range: WordRange) => boolean): Hits =>
  new Map(
    [...hits].flatMap(([paragraph, { level, ranges }]) => {
      const kept = ranges.filter((range) => isKept(paragraph, range));
      return kept.length > 0 ? [[paragraph, { level, ranges: kept }]] : [];
    }),
  );

/** Those of some paragraphs. */
export const hitsIn = (hits: Hits, isIn: (paragraph: Paragraph) => boolean): Hits =>
  new Map([...hits].filter(([paragraph]) => isIn(paragraph)));

export const isWithin = ([first, last]: WordRange, [from, to]: WordRange): boolean =>
  first >= from && last <= to;

/** Every paragraph of some editions that is as wanted, with nothing marked. */
export const everyParagraph = (
  editions: readonly EditionRecord[],
  isWanted: (paragraph: Paragraph) => boolean,
): Hits =>
  new Map(
    editions
      .flatMap(paragraphsOf)
      .filter(isWanted)
      .map((paragraph) => [paragraph, { level: 0, ranges: [] }]),
  );
