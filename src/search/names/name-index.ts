/** Finds among many names those that some words can mean, so that only these few are compared with them letter by letter. */
import type { NameEntry } from './find.ts';
import { longestEnding, type WordForms } from './forms.ts';
import { shortestStart, shortestStartInSound, spellingsOf, type Words } from './mark.ts';
import { slipIndex } from './slips.ts';

export interface NameIndex {
  /** Whether some name, first names among them, is the word in one of its cases. */
  readonly has: (word: WordForms) => boolean;
  /** All names of which the words say anything, and some of which they don't, in the order of the list. */
  readonly candidates: (words: Words) => readonly NameEntry[];
}

/** Of the same list always the same. */
export const indexOf = (names: readonly NameEntry[]): NameIndex => {
  const known = indexes.get(names) ?? makeIndex(names);
  indexes.set(names, known);
  return known;
};

const indexes = new WeakMap<readonly NameEntry[], NameIndex>();

const makeIndex = (names: readonly NameEntry[]): NameIndex => {
  const [whole, starts, slips] = [textIndex(), textIndex(), slipIndex()];
  const [phrases, slipsInPhrases] = [textIndex(), slipIndex()];
  for (const [at, entry] of names.entries()) {
    for (const name of [...entry.keys, ...entry.given]) {
      whole.add(name, at);
      slips.add(name, at);
    }
    for (const key of entry.keys) starts.add(key.slice(0, shortestStartInSound), at);
    for (const spelling of spellingsOf(entry)) {
      starts.add(spelling.slice(0, shortestStart), at);
      slips.add(spelling, at);
    }
    for (const phrase of entry.phrases) {
      // A query has all words of a phrase or doesn't mean it, so one of them will do.
      const longest = phrase.reduce((one, other) => (other.length > one.length ? other : one), '');
      phrases.add(longest, at);
      slipsInPhrases.add(longest, at);
    }
  }
  return {
    has: (word) => formsIn(word).some((form) => whole.at(form).length > 0),
    candidates: ({ single, pairs, unknown }) => {
      const found = [
        ...[...single, ...pairs].flatMap(formsIn).flatMap(whole.at),
        ...single.flatMap(({ stems }) => stems.flatMap(phrases.at)),
        ...single.flatMap(({ skeletons }) => [
          ...skeletons.flatMap(withoutEndings).flatMap(phrases.at),
          ...skeletons.flatMap(slipsInPhrases.near),
        ]),
        ...unknown.flatMap(({ plain, skeletons }) => [
          ...starts.at(plain.slice(0, shortestStart)),
          ...skeletons.flatMap((sound) => starts.at(sound.slice(0, shortestStartInSound))),
          ...[plain, ...skeletons].flatMap(slips.near),
        ]),
      ];
      return [...new Set(found)].sort((a, b) => a - b).flatMap((at) => names[at] ?? []);
    },
  };
};

/** In which places of a list texts are. */
const textIndex = () => {
  const places = new Map<string, number[]>();
  return {
    add: (text: string, at: number): void => {
      const known = places.get(text);
      if (known) known.push(at);
      else places.set(text, [at]);
    },
    at: (text: string): readonly number[] => places.get(text) ?? nowhere,
  };
};

const nowhere: readonly number[] = [];

const formsIn = ({ skeletons, stems }: WordForms): readonly string[] => [...skeletons, ...stems];

/** A word, and what is left of it without so many of its last letters as an ending may have. */
const withoutEndings = (word: string): readonly string[] =>
  Array.from({ length: Math.min(longestEnding, word.length) + 1 }, (_, letters) =>
    word.slice(0, word.length - letters),
  );
