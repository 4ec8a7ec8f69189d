/** The words of an edition around those that name something. Pure. */
import type { Lang } from './annotations.ts';

/** A piece of text, of which `words` name something. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** A paragraph or a claim: the same words with marks and without. */
interface Passage {
  readonly html: string;
  readonly text: string;
}

/** The class of words that are what an index is about. */
const namedClass = 'named';

/** The HTML of a passage in which all words with a mark (`data-person="yazov"`) also have the class `named`. */
export const withNamed = (html: string, mark: string): string =>
  html.replaceAll(mark, `class="${namedClass}" ${mark}`);

/**
 * A passage's words, divided by the first that have a mark.
 *
 * The HTML tells which words they are, and how often the same words came before; that often they come in the text.
 *
 * @returns undefined where nothing has that mark
 */
export const excerptOf = ({ html, text }: Passage, mark: string): Excerpt | undefined => {
  const tag = new RegExp(`<[^<>]*${mark}[^<>]*>`).exec(html);
  if (!tag) return undefined;
  const [inside = ''] = html.slice(tag.index + tag[0].length).split('</', 1);
  const words = plain(inside);
  const earlier = plain(html.slice(0, tag.index)).split(words).length;
  const before = text.split(words, earlier).join(words);
  return { before, words, after: text.slice(before.length + words.length) };
};

/** Words of our own HTML, which has no other character references than these (hast-util-to-html). */
const plain = (html: string): string =>
  html
    .replace(/<[^<>]*>/g, '')
    .replace(/&#x([\dA-F]+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

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
 * @returns nothing where the claim begins the sentence
 */
export const leadInTo = (claim: Passage, paragraph: Passage, lang: Lang): string => {
  const index = paragraph.text.indexOf(claim.text);
  return index < 0 ? '' : paragraph.text.slice(sentenceAt(paragraph.text, index, lang).start, index);
};

/** Unicode's rules, which Intl follows, begin no sentence with a figure, nor any after three dots. */
const furtherStart = /(?<=\p{L}{4}[.…]\s)(?=\d)|(?<=…\s)(?=\p{Lu})/gu;

/** Where the sentence begins and ends that has the character at `index`. */
const sentenceAt = (text: string, index: number, lang: Lang): { start: number; end: number } => {
  const sentence = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text).containing(index);
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
