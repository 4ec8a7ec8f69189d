import type { EditionRecord } from '../records/record.ts';

/** Where a term stands in one edition. */
export interface Occurrences {
  readonly edition: EditionRecord;
  /** Numbers of words, counted from 0 over all paragraphs in a row. */
  readonly words: readonly number[];
}

/** Finds words by their keys (`ukrainianKey`) in all editions. May be asked several things at once. */
export interface TextIndex {
  /** The words that have the term for their key, or one that is the same word to the index: forms of an English word. */
  words(term: string): Promise<readonly Occurrences[]>;
  /** The words whose key begins as the term does; if there are none, those with a key that the term begins with. */
  beginnings(term: string): Promise<readonly Occurrences[]>;
  /** How often each edition has a word that begins with the term or its stem, by its name; opens none. */
  counts(term: string): Promise<ReadonlyMap<string, number>>;
  /** The same of some editions alone, by their names. */
  within(names: ReadonlySet<string>): TextIndex;
  /** Every edition that there is. */
  editions(): Promise<readonly EditionRecord[]>;
}
