/** The paragraphs of the editions, and their asides as paragraphs, each always the same object, with their words. */
import type { Span } from '../../edition/annotations.ts';
import type { AsideRecord, EditionRecord, ParagraphRecord } from '../records/record.ts';
import { normaliseWord } from '../words/normalise.ts';
import { splitWords } from '../words/split.ts';

export interface Paragraph extends ParagraphRecord {
  readonly edition: EditionRecord;
  /** Its place among the paragraphs of the edition, from 0. */
  readonly at: number;
  /** How many words of the edition come before it. */
  readonly wordsBefore: number;
}

/** Words of a paragraph, counted from 0: the first and the last. */
export type WordRange = readonly [first: number, last: number];

const known = new WeakMap<EditionRecord, readonly Paragraph[]>();

export const paragraphsOf = (edition: EditionRecord): readonly Paragraph[] => {
  const made = known.get(edition);
  if (made) return made;
  let wordsBefore = 0;
  const paragraphs = [...edition.paragraphs, ...edition.asides.map(asParagraph)].map((record, at) => {
    const paragraph = { ...record, edition, at, wordsBefore };
    wordsBefore += record.words;
    return paragraph;
  });
  known.set(edition, paragraphs);
  return paragraphs;
};

/** Of no section, and with nothing that is named or cited. */
const asParagraph = (aside: AsideRecord): ParagraphRecord => ({
  ...{ number: '', section: '', citations: [], claims: [], people: [], places: [], dates: [] },
  ...aside,
});

/** Whether a paragraph is one of the text, not an aside. */
export const isOfText = ({ section }: Paragraph): boolean => section !== '';

/** The paragraph in which a word of an edition stands. */
export const paragraphWith = (edition: EditionRecord, word: number): Paragraph | undefined => {
  const paragraphs = paragraphsOf(edition);
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.wordsBefore ?? 0) <= word) low = middle + 1;
    else high = middle;
  }
  const paragraph = paragraphs[low - 1];
  return paragraph && word < paragraph.wordsBefore + paragraph.words ? paragraph : undefined;
};

interface TextWord extends Span {
  /** As `normaliseWord` leaves it. */
  readonly normal: string;
}

const split = new WeakMap<Paragraph, readonly TextWord[]>();

export const wordsIn = (paragraph: Paragraph): readonly TextWord[] => {
  const made = split.get(paragraph);
  if (made) return made;
  const words = splitWords(paragraph.text).map(({ text, start, end }) => ({
    start,
    end,
    normal: normaliseWord(text),
  }));
  split.set(paragraph, words);
  return words;
};

/** The words that a part of the text touches; none where it has none. */
export const rangeOf = (paragraph: Paragraph, { start, end }: Span): WordRange | undefined => {
  const words = wordsIn(paragraph);
  const first = words.findIndex((word) => word.end > start);
  const last = words.findLastIndex((word) => word.start < end);
  return first >= 0 && first <= last ? [first, last] : undefined;
};

/** The part of the text from the first to the last word of a range. */
export const spanOf = (paragraph: Paragraph, [first, last]: WordRange): Span => {
  const words = wordsIn(paragraph);
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
};

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
