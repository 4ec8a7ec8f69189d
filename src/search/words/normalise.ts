/**
 * What is the same word to a reader becomes the same string: one case, one apostrophe (none), no stress marks,
 * no soft hyphens, ґ as г, and a Latin letter that slipped into a Cyrillic word as the Cyrillic one it looks like.
 * є and е stay two letters.
 *
 * Pure, and the same in the build and in the browser.
 */

/** Latin letters and the Cyrillic ones they are taken for, by either case: `H` is `Н`, `B` is `В`. */
const lookalikes = new Map(
  [...'abcehikmoptxy'].map((latin, at) => [latin, [...'авсенікмортху'][at] ?? latin]),
);
const cyrillic = /\p{Script=Cyrillic}/u;
const latin = /\p{Script=Latin}/u;
/** Among them ʼ, an apostrophe that is a letter to Unicode. */
const notLetterOrDigit = /[^\p{L}\p{N}]|ʼ/gu;

/** `21,2` and `21.2` are one number, unlike 212; the sign is a letter because nothing else survives in a key. */
const decimal = /^(\p{Nd}+)[.,](\p{Nd}+)$/u;

/** By way of capitals, where ß and ss, ı and i, ς and σ fall together; ẞ gets there through its small letter. */
const foldCase = (text: string): string => text.normalize('NFKC').toLowerCase().toUpperCase().toLowerCase();

/** Marks go, and with them the stress, but й and ї are letters, not letters with marks. */
const dropMarks = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^йї]+/gu, (part) => part.normalize('NFKD').replace(/\p{M}/gu, ''))
    .normalize('NFC');

const mendScript = (word: string): string => {
  if (!cyrillic.test(word) || !latin.test(word)) return word;
  const mended = word.replace(/\p{Script=Latin}/gu, (letter) => lookalikes.get(letter) ?? letter);
  return latin.test(mended) ? word : mended;
};

/** Of these letters alone most words are; in lower case, such a word is as it is to be. */
const plain = /^(?:[a-z]+|[абвгдежзийклмнопрстуфхцчшщьюяєії]+)$/;

/**
 * @param word a word as `splitWords` gives it, or any text
 * @returns letters and digits only, in lower case; for a word of `splitWords` never empty
 */
export const normaliseWord = (word: string): string => {
  const small = word.toLowerCase();
  if (plain.test(small)) return small;
  const folded = dropMarks(foldCase(word)).replace(decimal, '$1x$2').replace(notLetterOrDigit, '');
  // A few letters of other scripts are made of marks alone.
  return mendScript(folded.replaceAll('ґ', 'г')) || word.replace(notLetterOrDigit, '').toLowerCase();
};
