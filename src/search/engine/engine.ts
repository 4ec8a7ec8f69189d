/**
 * Answers a question: what of the people, places, dates and sources it means, and which paragraphs of both editions have
 * what it asks for. Pure: what it needs is given to it, and nothing is kept from one question to the next.
 */
import type { Lang } from '../../edition/annotations.ts';
import type { Registers } from '../records/record.ts';
import { otherLayout } from '../words/keyboard.ts';
import type { Answer, Filters, Question } from './answer.ts';
import { type Found, find, isNothing, nothing } from './find.ts';
import { everyParagraph } from './hits.ts';
import { layOut } from './lay-out.ts';
import { isOfText } from './paragraphs.ts';
import { type Query, quotationMarks, readQuery, shortened } from './query.ts';
import { rank } from './rank.ts';
import { asMeant } from './readings.ts';
import { withinScope } from './scope.ts';
import { suggest } from './suggest.ts';
import type { TextIndex } from './text-index.ts';

/** What is to be looked up. */
export interface Asked {
  readonly query: Query;
  readonly filters: Filters;
}

/** What is searched. */
export interface Searched {
  readonly index: TextIndex;
  /** Where they are in pieces, what is needed for what is asked; if nothing is, none of them. */
  readonly registers: (lang: Lang, asked?: Asked) => Promise<Registers>;
  /** The words of the text, see `Vocabulary`; where they are too many, those that begin as one of a query does. */
  readonly words: (lang: Lang, query: string) => Promise<readonly string[]>;
}

/** @throws what the sources throw that it is given */
export const answer = async (searched: Searched, question: Question): Promise<Answer> => {
  const { lang, filters } = question;
  const query = shortened(question.query);
  const asked = readQuery(query);
  const registersFor = (read: Query) => searched.registers(lang, { query: read, filters });
  const registers = await registersFor(asked);
  if (isEmpty(asked)) {
    if (!hasFilter(filters)) return layOut(question, registers, nothing);
    const { index, left } = await withinScope(
      searched.index,
      registers,
      asked,
      { names: [], authors: [] },
      question,
    );
    const found = rank([{ hits: everyParagraph(await index.editions(), isOfText), weight: 1 }]);
    return layOut(question, registers, { ...nothing, ...found, left });
  }
  const found = await find(searched.index, registers, asked, question);
  for (const { readAs, hasWords } of await otherReadings(searched, query, found)) {
    const read = readQuery(readAs);
    const ofOther = await registersFor(read);
    const other = await find(searched.index, ofOther, read, question);
    const isBetter = hasWords && other.lacking.length < found.lacking.length;
    if (isBetter || (isWhole(other) && other.isClose) || (isNothing(found) && namesSomething(other)))
      return { readAs, ...layOut(question, ofOther, other) };
  }
  return {
    ...layOut(question, registers, found),
    suggestions: isNothing(found) ? await suggestions(searched, query, question, registers) : [],
  };
};

interface Reading {
  readonly readAs: string;
  /** Whether its words are known to be of the text. */
  readonly hasWords: boolean;
}

/** What may have been meant where a word of a query is nowhere, the likeliest first. */
const otherReadings = async (
  { words }: Searched,
  query: string,
  { lacking }: Found,
): Promise<readonly Reading[]> => {
  if (lacking.length === 0) return [];
  const inLayout = inOtherLayout(query);
  const meant = await asMeant(
    query,
    lacking.map(({ text }) => text),
    (lang) => words(lang, query),
  );
  return [
    ...(inLayout === undefined ? [] : [{ readAs: inLayout, hasWords: false }]),
    ...(meant === undefined ? [] : [{ readAs: meant, hasWords: true }]),
  ];
};

/** A letter may be the beginning of anything. */
const inOtherLayout = (query: string): string | undefined =>
  /\p{L}.*\p{L}/su.test(query) ? otherLayout(query) : undefined;

/** The words of a phrase that is nowhere may be found out of their order. */
const suggestions = async (
  { index, words }: Searched,
  query: string,
  question: Question,
  registers: Registers,
): Promise<readonly string[]> => {
  const unquoted = query.replace(quotationMarks, ' ').replace(/\s+/gu, ' ').trim();
  const loose = unquoted === query ? nothing : await find(index, registers, readQuery(unquoted), question);
  return isNothing(loose)
    ? suggest(readQuery(query).rest, question.lang, registers, (lang) => words(lang, query))
    : [unquoted];
};

/** What is found by chance, as is a year between words that are none, is not enough. */
const namesSomething = ({ names, sources }: Found): boolean => names.length + sources.length > 0;

const isWhole = ({ found, partial, asides }: Found): boolean => found.length + asides.length > 0 && !partial;

const isEmpty = ({ words, dates, phrases, pointers }: Query): boolean =>
  words.length + dates.length + phrases.length + pointers.length === 0;

const hasFilter = (filters: Filters): boolean => Object.values(filters).some((value) => value !== undefined);
