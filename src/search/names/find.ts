/** Finds the people and places that a query names, in any case, alphabet or transliteration, and with slips. */
import { distance } from './distance.ts';
import { formsOf, longestEnding, plainOf, type WordForms, wordsOf } from './forms.ts';

/** A person or place of an article with all that finds it; `build.ts` makes them. */
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
  /** Ids of the paragraphs that name it (`p-2-5`), in order. */
  readonly paragraphs: readonly string[];
}

export interface NameHit {
  readonly kind: NameEntry['kind'];
  readonly id: string;
  /** Above 0, at most 1. */
  readonly score: number;
  /** Whether the query has the name itself, in whatever case and spelling: not its beginning, not a slip. */
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
  const words = wordsOf(query.slice(0, longestQuery))
    .filter((word) => word.length <= longestWord)
    .slice(0, mostWords);
  const single = words.map(formsOf);
  // `Ter Petrosyan`, `Alma Ata`: what one writes as two words, another writes as one.
  const pairs = words.slice(1).map((word, index) => formsOf(`${words[index]}${word}`));
  // A word that is one name is not another with a slip.
  const unknown = single.filter(
    (word) => !names.some((entry) => [...entry.keys, ...entry.given].some(isWord(word))),
  );

  return names
    .map((entry) => ({ entry, ...markOf(entry, { single, pairs, unknown }) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.entry.paragraphs.length - a.entry.paragraphs.length)
    .map(({ entry: { kind, id }, score, exact }) => ({ kind, id, score, exact }));
};

interface Words {
  readonly single: readonly WordForms[];
  readonly pairs: readonly WordForms[];
  /** Those of the single words that are no name as they stand. */
  readonly unknown: readonly WordForms[];
}

const markOf = (entry: NameEntry, words: Words): Pick<NameHit, 'score' | 'exact'> => {
  const key = Math.max(
    [...words.single, ...words.pairs].some((word) => entry.keys.some(isWord(word))) ? 1 : 0,
    ...words.unknown.map((word) => Math.max(startIn(entry, word), slipIn(entry, word))),
    ...entry.phrases.map((phrase) => phraseMark(phrase, words.single)),
  );
  const given = Math.max(
    words.single.some((word) => entry.given.some(isWord(word))) ? 1 : 0,
    ...words.unknown.map((word) =>
      Math.max(0, ...entry.given.map((name) => nearness(name, word.skeletons, shortestGiven))),
    ),
  );
  if (key === 0) return { score: given * givenAlone, exact: given === 1 };
  if (entry.kind === 'place') return { score: key, exact: key === 1 };
  const initial = words.single.some(
    ({ plain, skeletons: [sound] }) => plain.length === 1 && entry.given.some((name) => name[0] === sound),
  );
  const share = Math.max(given * givenShare, initial ? initialShare : 0);
  return { score: key * (1 - givenShare + share), exact: key === 1 };
};

/** Whether a key is the word, in one of its cases. */
const isWord =
  ({ skeletons, stems }: WordForms) =>
  (key: string): boolean =>
    skeletons.includes(key) || stems.includes(key);

/** The surname, or the name of a place if it is one word, in each language: slips are made in these. */
const spellingsOf = ({ kind, name }: NameEntry): readonly string[] =>
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

/** All words of the phrase must be there, in any order and case. */
const phraseMark = (phrase: readonly string[], words: readonly WordForms[]): number => {
  const marks = phrase.map((part) =>
    Math.max(
      0,
      ...words.map(({ skeletons, stems }) =>
        stems.includes(part) ||
        skeletons.some((form) => form.startsWith(part) && form.length - part.length <= longestEnding)
          ? 1
          : nearness(part, skeletons),
      ),
    ),
  );
  return marks.includes(0) ? 0 : marks.reduce((sum, mark) => sum + mark, 0) / marks.length;
};
