/** Finds the dates of a query: which of the article's it means, and where in the text they are. */
import { type DateHit, findDates, relations } from '../dates/find.ts';
import type { DatePhrase } from '../dates/parse.ts';
import type { Registers } from '../records/record.ts';
import { splitWords } from '../words/split.ts';
import { findMentions } from './find-mentions.ts';
import { findForms, sideBySide } from './find-words.ts';
import { anyOf, type Hits, keep } from './hits.ts';
import { overlap, type Paragraph, spanOf, type WordRange } from './paragraphs.ts';
import type { TextIndex } from './text-index.ts';

/** The dates of the article that a phrase can mean, the likeliest first. */
export const datesOf = (registers: Registers, { meanings }: DatePhrase): readonly DateHit[] =>
  unique(
    meanings
      .flatMap((meaning) => findDates(registers.dates, meaning))
      .sort((a, b) => levelOf(a) - levelOf(b)),
  );

const levelOf = ({ relation }: DateHit): number => relations.indexOf(relation);

/** Each date once, the first that is said of it. */
export const unique = (hits: readonly DateHit[]): readonly DateHit[] =>
  [...new Map(hits.toReversed().map((hit) => [hit.date.edtf, hit])).values()].reverse();

/**
 * The mentions of the dates found, and the words as they are typed where they are no mention: `Black January`. Without a
 * number they are words like any others: the same form of a month comes before the month itself.
 */
export const findDate = async (
  index: TextIndex,
  { text }: DatePhrase,
  found: readonly DateHit[],
): Promise<Hits> => {
  const hasNumber = /\p{Nd}/u.test(text);
  const levels = new Map(found.map((hit) => [hit.date.edtf, levelOf(hit) + (hasNumber ? 0 : 0.5)]));
  const words = sideBySide(await Promise.all(splitWords(text).map((word) => findForms(index, word.text))));
  const isMention = (paragraph: Paragraph, range: WordRange): boolean =>
    paragraph.dates.some((date) => overlap(date, spanOf(paragraph, range)));
  return anyOf(
    findMentions(found.length > 0 ? await index.editions() : [], 'dates', (id) => levels.get(id)),
    hasNumber ? keep(words, (paragraph, range) => !isMention(paragraph, range)) : words,
  );
};
