/** Tells which pieces of the registers a query needs. */
import { edtfRange } from '../dates/range.ts';
import { formsOf, wordsOf } from '../names/forms.ts';
import type { PieceIndex } from '../records/record.ts';
import { idTerm, wordTerm } from '../records/terms.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { splitWords } from '../words/split.ts';
import { ukrainianKey } from '../words/uk-key.ts';
import type { Filters } from './answer.ts';
import type { Query } from './query.ts';

/** Pieces that are loaded at most for what begins like one word. */
const mostForBeginning = 3;
/** Names that begin with other letters are not taken for one with a slip; words are titles' only if they begin so. */
const lettersOfName = 2;
const lettersOfWord = 3;

/** @returns names of files, each once */
export const wantedPieces = (
  { terms, days }: PieceIndex,
  { rest, dates }: Pick<Query, 'rest' | 'dates'>,
  { person, source, year }: Filters,
): readonly string[] => {
  const text = [rest, ...dates.map((phrase) => phrase.text)].join(' ');
  const sounds = wordsOf(text)
    .filter((word) => !isFunctionWord(word))
    .map(formsOf)
    .flatMap(({ skeletons, stems }) => [...skeletons, ...stems]);
  const keys = splitWords(text)
    .filter((word) => !isFunctionWord(word.text))
    .map((word) => wordTerm(ukrainianKey(word.text)));
  const ids = [person, source].filter((id) => id !== undefined).map(idTerm);
  const entries = [
    ...sounds.flatMap((sound) => piecesLike(terms, sound, lettersOfName)),
    // The sign before a word is none of its letters.
    ...keys.flatMap((key) => piecesLike(terms, key, lettersOfWord + 1)),
    ...ids.flatMap((id) => piecesLike(terms, id, id.length)),
  ];
  // Without a year it may be in any.
  const ranges = [
    ...dates.flatMap(({ meanings }) => meanings),
    ...(year ? [{ range: edtfRange(year) }] : []),
  ];
  const wanted = days.flatMap(([first, last], at) =>
    ranges.some(({ range }) => !range || (range[0] <= last && first <= range[1])) ? at : [],
  );
  return [...[...new Set(entries)].map((at) => `entries${at}`), ...wanted.map((at) => `dates${at}`)];
};

/** Those that have what begins like a term in so many letters; in more, where that would be too many pieces. */
const piecesLike = (terms: readonly string[], term: string, letters: number): readonly number[] => {
  for (let length = letters; length < term.length; length++) {
    const start = term.slice(0, length);
    const pieces = piecesBetween(terms, start, `${start}\uFFFF`);
    if (pieces.length <= mostForBeginning) return pieces;
  }
  return piecesBetween(terms, term, term);
};

const piecesBetween = (terms: readonly string[], start: string, end: string): readonly number[] => {
  const last = terms.findLastIndex((first) => first <= end);
  const first = Math.max(
    0,
    terms.findLastIndex((one) => one <= start),
  );
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
};
