/** The words of an edition around those that name something. Pure. */
import type { Lang, Span } from './annotations.ts';

/** A piece of text, of which `words` name something. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** The class of words that are what an index is about. */
const namedClass = 'named';

/** The HTML of a passage in which all words with a mark (`data-person="yazov"`) also have the class `named`. */
export const withNamed = (html: string, mark: string): string =>
  html.replaceAll(mark, `class="${namedClass}" ${mark}`);

/** A text, divided by some of its words. */
export const excerptOf = (text: string, { start, end }: Span): Excerpt => ({
  before: text.slice(0, start),
  words: text.slice(start, end),
  after: text.slice(end),
});

/** The sentence in which the words stand. */
export const sentenceOf = ({ before, words, after }: Excerpt, lang: Lang): Excerpt => {
  const text = before + words + after;
  const { start, end } = sentenceAt(text, before.length, lang);
  return {
    before: before.slice(start),
    words,
    after: text.slice(before.length + words.length, Math.max(end, before.length + words.length)).trimEnd(),
  };
};

/**
 * The words of the sentence before a claim, which often say who holds it: `She maintains that `.
 *
 * @param text that of the paragraph
 * @returns nothing where the claim begins the sentence
 */
export const leadInTo = ({ start }: Span, text: string, lang: Lang): string =>
  text.slice(sentenceAt(text, start, lang).start, start);

/** More than says whose opinion a claim is would rather be another claim. */
export const longLeadIn = 120;

/** Unicode's rules, which Intl follows, begin no sentence with a figure, nor any after three dots. */
const furtherStart = /(?<=\p{L}{4}[.…]\s)(?=\d)|(?<=…\s)(?=\p{Lu})/gu;

/** To make one takes longer than to use it. */
const segmenter: Readonly<Record<Lang, Intl.Segmenter>> = {
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
  uk: new Intl.Segmenter('uk', { granularity: 'sentence' }),
};

/** Where the sentence begins and ends that has the character at `index`. */
const sentenceAt = (text: string, index: number, lang: Lang): { start: number; end: number } => {
  const sentence = segmenter[lang].segment(text).containing(index);
  const { index: from = 0, segment = text } = sentence ?? {};
  const starts = [...segment.matchAll(furtherStart)].map((match) => from + match.index);
  return {
    start: starts.findLast((start) => start <= index) ?? from,
    end: starts.find((start) => start > index) ?? from + segment.length,
  };
};

/** What shows that words are left out. */
export interface Omission {
  readonly before: string;
  readonly after: string;
}

/**
 * About as many characters of an excerpt as `length` says, whole words only. Two thirds of the room are for what comes
 * before the words, where it is said whose opinion this is; what one side doesn't need the other has.
 */
export const shortened = ({ before, words, after }: Excerpt, length: number, omission: Omission): Excerpt => {
  const room = length - words.length;
  if (before.length + after.length <= room) return { before, words, after };
  const third = Math.floor(room / 3);
  const beforeLength = Math.max(room - third, room - after.length);
  const afterLength = Math.max(third, room - before.length);
  return {
    before: before.length <= beforeLength ? before : omission.before + lastWords(before, beforeLength),
    words,
    after: after.length <= afterLength ? after : firstWords(after, afterLength) + omission.after,
  };
};

const firstWords = (text: string, length: number): string =>
  text.slice(0, Math.max(text.lastIndexOf(' ', length), 0)).replace(/[\s,;:–]+$/u, '');

const lastWords = (text: string, length: number): string => {
  const space = text.indexOf(' ', text.length - length);
  return space < 0 ? '' : text.slice(space + 1);
};
