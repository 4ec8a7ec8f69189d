/** Finds the people and places that a query names, in any case, alphabet or transliteration, and with slips. */
import { type InArticle, paragraphsIn } from '../records/in-article.ts';
import { distance } from './distance.ts';
import { formsOf, longestEnding, placedWords, plainOf, type WordForms } from './forms.ts';

/** A person or place with all that finds it; `build.ts` makes them. */
export interface NameEntry {
  readonly kind: 'person' | 'place';
  readonly id: string;
  /** As the site prints it in each of its languages. */
  readonly name: { readonly en: string; readonly uk: string };
  /** Skeletons of the words that name it alone: surnames, `moskva`. */
  readonly keys: readonly string[];
  /** Skeletons of first names; none for a place. */
  readonly given: readonly string[];
  /** Names of which no word says enough alone (`Soviet Union`): skeletons of their words. */
  readonly phrases: readonly (readonly string[])[];
  readonly articles: readonly InArticle[];
}

export interface NameHit {
  readonly kind: NameEntry['kind'];
  readonly id: string;
  /** Above 0, at most 1. */
  readonly score: number;
  /** Whether the query has the name itself, in whatever case and spelling: not its beginning, not a slip. */
  readonly exact: boolean;
  /** The words of the query that name it, in no order. */
  readonly words: readonly NamingWord[];
}

/** In UTF-16 offsets of the query. */
interface NamingWord {
  readonly start: number;
  readonly end: number;
  /** As of the hit: this word is the name, or one of the words of it. */
  readonly exact: boolean;
}

/** So much of a query is read. */
const longestQuery = 200;
const mostWords = 16;
const longestWord = 40;

/** So many letters of a name are enough to offer it, and are worth so much; more where only the sound is the same. */
const shortestStart = 4;
const shortestStartInSound = 5;
const startMark = 0.75;
/** So many letters of a skeleton forgive a slip, and of that of a first name; shorter ones are like too many words. */
const shortestInSound = 6;
const shortestGiven = 7;
/** How much of a mark each slip costs, shared among the letters of the word. */
const slipCost = 1.5;
/** How much of a person's mark the first name and the initial make; what a first name is worth alone. */
const givenShare = 0.2;
const initialShare = 0.1;
const givenAlone = 0.5;

/** @returns the best first; of equals, the one named in more paragraphs */
export const findNames = (names: readonly NameEntry[], query: string): readonly NameHit[] => {
  const words = placedWords(query.slice(0, longestQuery))
    .filter(({ text }) => text.length <= longestWord)
    .slice(0, mostWords);
  const single = words.map((word) => ({ ...word, ...formsOf(word.text) }));
  // `Ter Petrosyan`, `Alma Ata`: what one writes as two words, another writes as one.
  const pairs = single.slice(1).map((second, index) => {
    const first = single[index] ?? second;
    return { first, second, start: first.start, end: second.end, ...formsOf(first.text + second.text) };
  });
  // A word that is one name is not another with a slip.
  const unknown = single.filter(
    (word) => !names.some((entry) => [...entry.keys, ...entry.given].some(isWord(word))),
  );

  return names
    .map((entry) => ({ entry, ...markOf(entry, { single, pairs, unknown }) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || paragraphsIn(b.entry.articles) - paragraphsIn(a.entry.articles))
    .map(({ entry: { kind, id }, score, exact, words }) => ({ kind, id, score, exact, words }));
};

interface AskedWord extends WordForms, Pick<NamingWord, 'start' | 'end'> {}

interface Words {
  readonly single: readonly AskedWord[];
  readonly pairs: readonly (AskedWord & { readonly first: AskedWord; readonly second: AskedWord })[];
  /** Those of the single words that are no name as they stand. */
  readonly unknown: readonly AskedWord[];
}

/** A word of the query and how much it says of a name: 1 if it is that name, 0 nothing. */
interface Mark {
  readonly word: AskedWord;
  readonly mark: number;
}

const markOf = (entry: NameEntry, words: Words): Pick<NameHit, 'score' | 'exact' | 'words'> => {
  const isKey = (word: AskedWord): boolean => entry.keys.some(isWord(word));
  const keys: readonly Mark[] = [
    ...exactly(words.single, isKey),
    // A short word can be like an ending: `Баку й` is Baku in its first word alone.
    ...exactly(
      words.pairs,
      (pair) => isKey(pair) && !(isKey(pair.first) && pair.second.plain.length <= longestEnding),
    ),
    ...words.unknown.map((word) => ({ word, mark: Math.max(startIn(entry, word), slipIn(entry, word)) })),
  ];
  const phrases = entry.phrases.map((phrase) => phraseMarks(phrase, words.single));
  const key = Math.max(best(keys), ...phrases.map(mean));
  const givens: readonly Mark[] = [
    ...exactly(words.single, (word) => entry.given.some(isWord(word))),
    ...words.unknown.map((word) => ({
      word,
      mark: Math.max(0, ...entry.given.map((name) => nearness(name, word.skeletons, shortestGiven))),
    })),
  ];
  const given = best(givens);
  const initials =
    key === 0 ? [] : exactly(words.single, ({ plain, skeletons: [sound] }) => isInitial(entry, plain, sound));
  const naming = [...keys, ...phrases.flat(), ...givens, ...initials]
    .filter(({ mark }) => mark > 0)
    .map(({ word: { start, end }, mark }) => ({ start, end, exact: mark === 1 }));
  if (key === 0) return { score: given * givenAlone, exact: given === 1, words: naming };
  if (entry.kind === 'place') return { score: key, exact: key === 1, words: naming };
  const share = Math.max(given * givenShare, initials.length > 0 ? initialShare : 0);
  return { score: key * (1 - givenShare + share), exact: key === 1, words: naming };
};

const exactly = <Word extends AskedWord>(
  words: readonly Word[],
  fits: (word: Word) => boolean,
): readonly Mark[] => words.filter(fits).map((word) => ({ word, mark: 1 }));

const best = (marks: readonly Mark[]): number => Math.max(0, ...marks.map(({ mark }) => mark));

const mean = (marks: readonly Mark[]): number =>
  marks.length === 0 ? 0 : marks.reduce((sum, { mark }) => sum + mark, 0) / marks.length;

const isInitial = ({ given }: NameEntry, letter: string, sound = ''): boolean =>
  letter.length === 1 && given.some((name) => name[0] === sound);

/** Whether a key is the word, in one of its cases. */
const isWord =
  ({ skeletons, stems }: WordForms) =>
  (key: string): boolean =>
    skeletons.includes(key) || stems.includes(key);

/** The surname, or the name of a place if it is one word, in each language: slips are made in these. */
const spellingsOf = (entry: NameEntry): readonly string[] => {
  const known = spellings.get(entry) ?? makeSpellings(entry);
  spellings.set(entry, known);
  return known;
};

const spellings = new WeakMap<NameEntry, readonly string[]>();

const makeSpellings = ({ kind, name }: NameEntry): readonly string[] =>
  [name.en, name.uk]
    .map((shown) => shown.split(' '))
    .filter(({ length }) => kind === 'person' || length === 1)
    .map((words) => plainOf(words.at(-1) ?? ''));

const startIn = (entry: NameEntry, { plain, skeletons }: WordForms): number => {
  // `Soviet` is a word of the Soviet Union, not the beginning of the Sowjetunion.
  if (skeletons.some((word) => entry.phrases.flat().includes(word))) return 0;
  return (plain.length >= shortestStart &&
    spellingsOf(entry).some((spelling) => spelling.startsWith(plain))) ||
    skeletons.some(
      (start) => start.length >= shortestStartInSound && entry.keys.some((key) => key.startsWith(start)),
    )
    ? startMark
    : 0;
};

const slipIn = (entry: NameEntry, { plain, skeletons }: WordForms): number =>
  Math.max(
    0,
    ...spellingsOf(entry).map((spelling) => nearness(spelling, [plain])),
    ...entry.keys.map((key) => nearness(key, skeletons, shortestInSound)),
  );

/** How near one of `forms` comes to `name`, with one slip in 5–7 letters and two in 8 and more; 0 if not near at all. */
const nearness = (name: string, forms: readonly string[], shortest = 5): number => {
  if (name.length < shortest) return 0;
  const least = Math.min(...forms.map((form) => distance(name, form, name.length < 8 ? 1 : 2)));
  return Math.max(0, 1 - (slipCost * least) / name.length);
};

/** The word that is most like each word of a phrase, in any order and case; none unless all words are there. */
const phraseMarks = (phrase: readonly string[], words: readonly AskedWord[]): readonly Mark[] => {
  const marks = phrase.flatMap((part) => {
    const likest = words
      .map((word) => ({ word, mark: partMark(part, word) }))
      .reduce<Mark | undefined>((one, other) => (one && one.mark >= other.mark ? one : other), undefined);
    return likest && likest.mark > 0 ? likest : [];
  });
  return marks.length === phrase.length ? marks : [];
};

const partMark = (part: string, { skeletons, stems }: WordForms): number =>
  stems.includes(part) ||
  skeletons.some((form) => form.startsWith(part) && form.length - part.length <= longestEnding)
    ? 1
    : nearness(part, skeletons);
