/** Judges how much the words of a query say of a name. */
import { distance } from './distance.ts';
import type { NameEntry, NameHit, NamingWord } from './find.ts';
import { longestEnding, plainOf, type WordForms } from './forms.ts';
import { shortestWithSlip, slipsIn } from './slips.ts';

/** So many letters of a name are enough to offer it, and are worth so much; more where only the sound is the same. */
export const shortestStart = 4;
export const shortestStartInSound = 5;
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

interface AskedWord extends WordForms, Pick<NamingWord, 'start' | 'end'> {}

/** What of a query is compared with the names. */
export interface Words {
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

/** How well an entry is named, and by which words; a score of 0 where by none. */
export const markOf = (entry: NameEntry, words: Words): Pick<NameHit, 'score' | 'exact' | 'words'> => {
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
export const isWord =
  ({ skeletons, stems }: WordForms) =>
  (key: string): boolean =>
    skeletons.includes(key) || stems.includes(key);

/** The surname, or the name of a place if it is one word, in each language: slips are made in these. */
export const spellingsOf = (entry: NameEntry): readonly string[] => {
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

/** How near one of `forms` comes to `name`, with as many slips as it may have; 0 if not near at all. */
const nearness = (name: string, forms: readonly string[], shortest = shortestWithSlip): number => {
  if (name.length < shortest) return 0;
  const least = Math.min(...forms.map((form) => distance(name, form, slipsIn(name.length))));
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
