/** Finds the words of a query that a hyphen joins, or one by itself, in whatever way they can be meant. */
import { placeOfAdjective } from '../names/adjectives.ts';
import type { NameHit } from '../names/find.ts';
import type { Registers } from '../records/record.ts';
import { normaliseWord } from '../words/normalise.ts';
import { findCited, findPointed } from './find-cited.ts';
import { findMentions } from './find-mentions.ts';
import { byName, findBeginnings, longerWord, type Places, sideBySide } from './find-words.ts';
import { findAbbreviated, findHyphened } from './find-written-apart.ts';
import { anyOf, type Hits, isWithin, keep, noHits } from './hits.ts';
import type { Forms } from './meant-names.ts';
import { isOfText, overlap, type Paragraph } from './paragraphs.ts';
import type { Query } from './query.ts';
import type { TextIndex } from './text-index.ts';

/** What all words of a query share. */
export interface Search {
  readonly index: TextIndex;
  readonly registers: Registers;
  /** Whom and what the words name. */
  readonly names: readonly NameHit[];
  /** The sources whose people they name. */
  readonly authors: readonly NameHit[];
  readonly forms: Forms;
}

export type Group = Query['words'][number];

/** Words that are found together or not at all, and where. */
export interface FoundGroup {
  readonly group: Group;
  readonly hits: Hits;
}

/**
 * The words of a group side by side, or whom or what they name; where that is nowhere, what it may mean besides; and where
 * that is nowhere either, each word by itself.
 */
export const findGroup = async (search: Search, group: Group): Promise<readonly FoundGroup[]> => {
  let hits = noHits;
  for (const find of ways) {
    hits = anyOf(hits, await find(search, group));
    // What only a note says may be in the text in another way.
    if (isInText(hits)) return [{ group, hits }];
  }
  if (hits.size > 0 || group.length === 1) return [{ group, hits }];
  return (await Promise.all(group.map((word) => findGroup(search, [word])))).flat();
};

type Way = (search: Search, group: Group) => Promise<Hits>;

const findExactly: Way = async (search, group) =>
  anyOf(
    withNames(sideBySide(formsOf(search, group)), await findNamed(search, group, true)),
    await findNumbered(search, group),
  );

/** `2.5` is ¶ 2.5. */
const findNumbered: Way = async ({ index }, [{ text } = { text: '' }]) =>
  /^\d+\.\d+$/.test(text) ? findPointed(index, { paragraph: text }) : noHits;

/** What rests on a source of whose people all words are names. */
const findByAuthor: Way = async ({ index, authors }, group) => {
  const keys = authors.filter((author) => namesAll(author, group, true)).map(({ id }) => id);
  return keys.length > 0 ? findCited(index, ({ key }) => keys.includes(key)) : noHits;
};

const isInText = (found: ReadonlyMap<Paragraph, unknown>): boolean => [...found.keys()].some(isOfText);

/** The words of which one has the first letters. */
const findInFull: Way = async ({ index }, [word, ...others]) =>
  word && others.length === 0 ? findAbbreviated(await index.editions(), word.text) : noHits;

/** Two words that a hyphen joins, typed as one. */
const findApart: Way = async ({ index }, [word, ...others]) =>
  word && others.length === 0 ? findHyphened(await index.editions(), word.text) : noHits;

/** What begins so, and whom or what a slip may mean. */
const findNearly: Way = async (search, group) => {
  const beginnings = await Promise.all(
    formsOf(search, group).map(async (places, at) =>
      isInText(places)
        ? places
        : new Map([...places, ...(await findBeginnings(search.index, group[at]?.text ?? ''))]),
    ),
  );
  return withNames(sideBySide(beginnings), await findNamed(search, group, false));
};

/** The mentions of the place of which a word is the adjective. */
const findByAdjective: Way = async (search, group) => {
  const places = placesOf(search, group).map(({ id }) => id);
  return places.length > 0
    ? findMentions(await search.index.editions(), 'places', (id) =>
        places.includes(id) ? longerWord : undefined,
      )
    : noHits;
};

/** The place of which a word that the text has not is the adjective. */
export const placesOf = (search: Search, group: Group): readonly NameHit[] => {
  const [word, ...others] = group;
  if (!word || others.length > 0 || formsOf(search, group).some(isInText)) return [];
  const place = placeOfAdjective(normaliseWord(word.text), search.registers.names);
  return place ? [{ kind: place.kind, id: place.id, score: 0, exact: false, words: [] }] : [];
};

const ways: readonly Way[] = [findExactly, findByAuthor, findInFull, findApart, findNearly, findByAdjective];

const formsOf = ({ forms }: Search, group: Group): readonly Places[] =>
  group.map((word) => forms.get(word) ?? new Map());

/** Of `Mikhail Gorbachev` the word found is enough to mark. */
const withNames = (text: Hits, named: Hits): Hits =>
  anyOf(
    text,
    keep(named, (paragraph, range) => !text.get(paragraph)?.ranges.some((found) => isWithin(found, range))),
  );

/** The mentions of whom or what all words of a group name. */
const findNamed = async ({ index, names }: Search, group: Group, exactly: boolean): Promise<Hits> => {
  const ids = { person: new Set<string>(), place: new Set<string>() };
  for (const name of names) if (namesAll(name, group, exactly)) ids[name.kind].add(name.id);
  if (ids.person.size + ids.place.size === 0) return noHits;
  const editions = await index.editions();
  const level = exactly ? byName : longerWord;
  return anyOf(
    findMentions(editions, 'people', (id) => (ids.person.has(id) ? level : undefined)),
    findMentions(editions, 'places', (id) => (ids.place.has(id) ? level : undefined)),
  );
};

const namesAll = ({ words }: NameHit, group: Group, exactly: boolean): boolean => {
  const naming = words.filter(({ exact }) => exact || !exactly);
  return group.every((word) => naming.some((one) => overlap(one, word)));
};
