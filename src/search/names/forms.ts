/** Cuts a query or a name into words, and a word down to what its case forms have in common. */
import { skeletonsOf } from './skeleton.ts';

/** What of a word of the query is compared with the names. */
export interface WordForms {
  /** In lower case, without marks and apostrophes, in its own alphabet. */
  readonly plain: string;
  /** Of the word as it stands. */
  readonly skeletons: readonly string[];
  /** Of the word without each ending that it may have; none where too little would be left. */
  readonly stems: readonly string[];
}

/** A word of a text, and where in it, in UTF-16 offsets. */
export interface PlacedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const word = "[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’‘ʼʹʺ′″`´ʻ]*";
const wordOrInitials = new RegExp(`(?:\\p{L}\\.){3,}(?:${word})?|${word}`, 'gu');

/** The words of a text; what a hyphen joins is two, `U.S.S.R.` is one. */
export const placedWords = (text: string): readonly PlacedWord[] =>
  Array.from(text.matchAll(wordOrInitials), ({ 0: found, index }) => ({
    text: found.normalize('NFKC').replaceAll('.', ''),
    start: index,
    end: index + found.length,
  }));

export const wordsOf = (text: string): readonly string[] => placedWords(text).map((placed) => placed.text);

/** In lower case, without marks and apostrophes (of which some, ʼ and ʹ, are modifier letters to Unicode). */
export const plainOf = (word: string): string => lettersOf(word.normalize('NFD'));

/** Case endings of nouns, adjectives and surnames, Ukrainian and Russian. */
const endings = new Set(
  (
    'а я о е є и і ї у ю ы ь й ою ею єю ої ей ой ій ий ый им ім ым ом ем єм ём ам ям ами ями ах ях ові еві єві ' +
    'ого ому их ых ими ыми ів їв ая яя ую юю ью'
  ).split(' '),
);
export const longestEnding = 3;
/** An ending is only taken where so much is left of the word. */
const shortestStem = 3;
/** A stem that is to name somebody alone is longer: `бак` is not Baku. */
const shortestKey = 4;

export const formsOf = (word: string): WordForms => ({
  plain: plainOf(word),
  // Whose it is, or, as in Martyrs’ Lane, a name that ends so.
  skeletons: [...new Set([word.replace(/['’ʼ]s$/i, ''), word].flatMap(skeletonsOf))],
  stems: withoutEndings(lettersOf(word.normalize('NFC'))).map((stem) => skeletonsOf(stem)[0]),
});

/** The skeletons by which a word of a name is found: of all of it, and of its stem if that says enough. */
export const keysOf = (word: string): readonly string[] => [
  ...new Set([word, withoutFirstCase(word, shortestKey)].map((form) => skeletonsOf(form)[0])),
];

/** The skeleton of what all cases of a word share. */
export const stemOf = (word: string): string => skeletonsOf(withoutFirstCase(word, shortestStem))[0];

/** Endings that a name has in its first case, as the registers give it. */
const firstCase = /(?:[иіы]й|[иы]е|ая|[аяоеиіыьй])$/;

const withoutFirstCase = (word: string, shortest: number): string => {
  const stem = lettersOf(word).replace(firstCase, '');
  return stem.length < shortest ? word : stem;
};

const lettersOf = (word: string): string => word.toLowerCase().replace(/[^\p{Ll}\p{Lo}\p{N}]/gu, '');

const withoutEndings = (word: string): readonly string[] => {
  const stems: string[] = [];
  for (let length = 1; length <= longestEnding && word.length - length >= shortestStem; length++) {
    if (endings.has(word.slice(-length))) stems.push(word.slice(0, -length));
  }
  return stems;
};
