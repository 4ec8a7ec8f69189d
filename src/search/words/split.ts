/**
 * Where the words of a text are. The search indexes one key a word, in order, so every place that counts words must
 * count them here.
 *
 * - An apostrophe in any of its encodings, between two letters, is part of the word: `п’ять`, `Gorbachev's`.
 * - A hyphen separates: `національно-визвольний` is two words side by side, as it is in a query; so the whole is found as
 *   two neighbours and each part by itself.
 * - A decimal is one word (`21,2`), a date three (`20.01.1990`), and `77%` is the word `77`.
 * - A soft hyphen and combining marks belong to the word they stand in, whether the text is NFC or not.
 *
 * Intl.Segmenter is not used: browsers differ in it, and it doesn't take ` and ´ for apostrophes.
 *
 * @see https://unicode.org/reports/tr29/#Word_Boundaries whose rules WB4–WB12 these follow, but for the hyphen,
 * the apostrophes and the dates
 */
interface Word {
  /** As it stands in the text: `text.slice(start, end)`. */
  readonly text: string;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** U+2019, U+02BC (a letter to Unicode), U+0027, U+2018, U+0060, U+00B4. */
const apostrophe = "[’ʼ'‘`´]";
const letter = '(?!ʼ)\\p{L}';
const rest = `(?:${letter}|[\\p{N}\\p{M}\\u00AD])*`;
const decimal = '(?<![\\p{N}][.,]?)\\p{Nd}+[.,]\\p{Nd}+(?![.,]?\\p{Nd}|\\p{L})';
const word = new RegExp(`${decimal}|(?:${letter}|\\p{N})${rest}(?:${apostrophe}${letter}${rest})*`, 'gu');

/** The words of a text in order, in either language. */
export const splitWords = (text: string): readonly Word[] =>
  Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }));
