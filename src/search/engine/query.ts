/** Takes a query apart: exact phrases, pointers, dates, words. */

import type { Span } from '../../edition/annotations.ts';
import { type DatePhrase, parseDateQuery } from '../dates/parse.ts';
import { normaliseWord } from '../words/normalise.ts';
import { splitWords } from '../words/split.ts';
import { type Pointer, readPointers } from './pointers.ts';

export interface QueryWord extends Span {
  readonly text: string;
}

export interface Query {
  /** Of each phrase in quotation marks its words, as `normaliseWord` leaves them. */
  readonly phrases: readonly (readonly string[])[];
  readonly pointers: readonly Pointer[];
  readonly dates: readonly DatePhrase[];
  /** What is none of these, in `rest`; words that a hyphen joins stand together. */
  readonly words: readonly (readonly QueryWord[])[];
  /** The query without its pointers and dates, the phrases last. */
  readonly rest: string;
}

/** So much of a query is read, in UTF-16 code units; and so many words. */
const longest = 300;
export const mostWords = 16;

/** `"…"`, „…“, “…”, «…»; one that is not closed goes to the end. */
const quoted = /["„“«]([^"“”»]*)(?:["“”»]|$)/gu;
export const quotationMarks = /["„“”«»]/gu;

/** Between two words that are typed as one. */
const hyphen = /^[-‐‑]$/u;

/** So much of a query as is read. */
export const shortened = (query: string): string => {
  const start = query.slice(0, longest);
  const next = splitWords(start)[mostWords];
  return next ? start.slice(0, next.start) : start;
};

/** @param query not longer than `shortened` leaves it */
export const readQuery = (query: string): Query => {
  const phrases = Array.from(query.matchAll(quoted), ([, inside = '']) => inside);
  // A mark is left where a phrase was: what stood on its two sides is not read as one.
  const { pointers, rest: unpointed } = readPointers(query.replace(quoted, ' " '));
  const { dates, rest } = parseDateQuery(unpointed);
  return {
    phrases: phrases.map(normalWords).filter(({ length }) => length > 0),
    pointers,
    dates,
    words: joinedWords(rest),
    rest: [rest, ...phrases].join(' " '),
  };
};

const normalWords = (text: string): readonly string[] =>
  splitWords(text).map((word) => normaliseWord(word.text));

const joinedWords = (text: string): readonly (readonly QueryWord[])[] => {
  const groups: QueryWord[][] = [];
  let end = 0;
  for (const word of splitWords(text)) {
    const group = groups.at(-1);
    if (group && hyphen.test(text.slice(end, word.start))) group.push(word);
    else groups.push([word]);
    end = word.end;
  }
  return groups;
};
