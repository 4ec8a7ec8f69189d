/** Finds each part of a query by itself: its words, its dates, its exact phrases. */
import { type DateHit, findDates, relations } from '../dates/find.ts';
import type { DatePhrase } from '../dates/parse.ts';
import { placeOfAdjective } from '../names/adjectives.ts';
import { findNames, type NameHit } from '../names/find.ts';
import type { Registers, SourceEntry } from '../records/record.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { normaliseWord } from '../words/normalise.ts';
import { splitWords } from '../words/split.ts';
import { findByRole } from './find-by-words.ts';
import { findCited, findPointed } from './find-cited.ts';
import { findMentions } from './find-mentions.ts';
import { findAuthors, findSources } from './find-sources.ts';
import {
  byName,
  findBeginnings,
  findForms,
  findPhrase,
  longerWord,
  type Places,
  sideBySide,
} from './find-words.ts';
import { findAbbreviated, findHyphened } from './find-written-apart.ts';
import { anyOf, type Hits, isWithin, keep, noHits } from './hits.ts';
import { isOfText, overlap, type Paragraph, spanOf, type WordRange } from './paragraphs.ts';
import type { Query, QueryWord } from './query.ts';
import type { Part } from './rank.ts';
import type { TextIndex } from './text-index.ts';

export interface FoundParts {
  /** Where each part was found that must be, the pointers last. */
  readonly parts: readonly Part[];
  readonly pointed: readonly Part[];
  /** The words that are nowhere. */
  readonly lacking: readonly QueryWord[];
  /** Whom and what the words name, the exactly named first; nearly only where a word is none of the text. */
  readonly names: readonly NameHit[];
  /** Of whom the words say who they were. */
  readonly roles: readonly NameHit[];
  readonly dates: readonly DateHit[];
  /** Those of which all words are. */
  readonly sources: readonly SourceEntry[];
}

/** What all words of a query share. */
interface Search {
  readonly index: TextIndex;
  readonly registers: Registers;
  readonly names: readonly NameHit[];
  readonly authors: readonly NameHit[];
  readonly forms: ReadonlyMap<QueryWord, Places>;
}

type Group = Query['words'][number];

/** Words that are found together or not at all, and where. */
interface FoundGroup {
  readonly group: Group;
  readonly hits: Hits;
}

export const findParts = async (
  index: TextIndex,
  registers: Registers,
  query: Query,
): Promise<FoundParts> => {
  const groups = askedFor(query);
  const forms = new Map(
    await Promise.all(groups.flat().map(async (word) => [word, await findForms(index, word.text)] as const)),
  );
  const names = findNames(registers.names, query.rest).map((name) => confirmed(name, forms));
  const authors = findAuthors(registers.sources, query.rest);
  const search: Search = { index, registers, names, authors, forms };
  const isWord = (normal: string): boolean =>
    [...forms].some(([{ text }, places]) => places.size > 0 && normaliseWord(text) === normal);
  const years = query.dates.filter(({ text }) => isYearOfSource(search, text));
  const dates = query.dates
    .filter((phrase) => !years.includes(phrase))
    .map((phrase) => ({ phrase, found: datesOf(registers, phrase) }));

  const words = (await Promise.all(groups.map((group) => findGroup(search, group)))).flat();
  const others = await Promise.all([
    ...dates.map(({ phrase, found }) => findDate(index, phrase, found)),
    ...query.phrases.map((phrase) => findPhrase(index, phrase)),
  ]);
  const pointed = await Promise.all(
    query.pointers.map(async (pointer) => ({
      hits: await findPointed(index, registers.sources, pointer),
      weight: 1,
    })),
  );
  const texts = (phrases: Query['dates']): string => phrases.map(({ text }) => text).join(' ');
  return {
    parts: [
      ...words.map(({ hits, group }) => ({ hits, weight: weightOf(group) })),
      ...others.map((hits) => ({ hits, weight: 1 })),
      ...pointed,
    ],
    pointed,
    lacking: words.filter(({ hits }) => hits.size === 0).flatMap(({ group }) => group),
    names: [
      ...names.filter((name) => isMeant(search, name)).sort((a, b) => Number(b.exact) - Number(a.exact)),
      ...groups.flatMap((group) => placesOf(search, group)),
    ],
    roles: findByRole(registers.names, groups.flat()),
    dates: unique(dates.flatMap(({ found }) => found)),
    sources: findSources(
      registers.sources,
      query.rest ? `${query.rest} ${texts(years)}` : texts(query.dates),
      isWord,
    ),
  };
};

/** The groups of words that are asked for, each once: where there is anything else, not the words of grammar. */
const askedFor = ({ words, dates, phrases, pointers }: Query): readonly Group[] => {
  const groups = [...new Map(words.map((group) => [nameOf(group), group])).values()];
  const telling = groups.filter((group) => !group.every(({ text }) => tellsNothing(text)));
  return telling.length + dates.length + phrases.length + pointers.length > 0 ? telling : groups;
};

/** A letter by itself is an initial. */
const tellsNothing = (text: string): boolean => /^\p{L}$/u.test(text) || isFunctionWord(text);

const nameOf = (group: Group): string => group.map(({ text }) => normaliseWord(text)).join('-');

/** Words of so many letters say most; shorter ones say less, as often as not, unless they are numbers. */
const fullLength = 6;
const weightOf = (group: Group): number =>
  group.some(({ text }) => /\p{Nd}/u.test(text)) ? 1 : Math.min(1, nameOf(group).length / fullLength);

/** `Pompeev 1992`: the year is no date that one looks for. */
const isYearOfSource = ({ registers, authors }: Search, text: string): boolean =>
  /^\d{4}$/.test(text) &&
  authors.some(
    ({ id, exact }) => exact && registers.sources.find(({ key }) => key === id)?.words.includes(text),
  );

/**
 * The words of a group side by side, or whom or what they name; where that is nowhere, what it may mean besides; and where
 * that is nowhere either, each word by itself.
 */
const findGroup = async (search: Search, group: Group): Promise<readonly FoundGroup[]> => {
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
const findNumbered: Way = async ({ index, registers }, [{ text } = { text: '' }]) =>
  /^\d+\.\d+$/.test(text) ? findPointed(index, registers.sources, { paragraph: text }) : noHits;

/** What rests on a source of whose people all words are names. */
const findByAuthor: Way = async ({ index, authors }, group) => {
  const keys = authors.filter((author) => namesAll(author, group, true)).map(({ id }) => id);
  return keys.length > 0 ? findCited(index, ({ key }) => keys.includes(key)) : noHits;
};

const isInText = (found: ReadonlyMap<Paragraph, unknown>): boolean => [...found.keys()].some(isOfText);

const findInFull: Way = async ({ index }, [word, ...others]) =>
  word && others.length === 0 ? findAbbreviated(await index.editions(), word.text) : noHits;

const findApart: Way = async ({ index }, [word, ...others]) =>
  word && others.length === 0 ? findHyphened(await index.editions(), word.text) : noHits;

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
const placesOf = (search: Search, group: Group): readonly NameHit[] => {
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

/** What is nearly a name is the name where the text takes it for a form of it: `Горохв`. */
const confirmed = (name: NameHit, forms: Search['forms']): NameHit => ({
  ...name,
  words: name.words.map((naming) => ({
    ...naming,
    exact:
      naming.exact ||
      [...forms].some(([word, places]) => overlap(word, naming) && standsInMention(places, name)),
  })),
});

const standsInMention = (places: Places, { kind, id }: NameHit): boolean =>
  [...places].some(([paragraph, words]) =>
    (kind === 'person' ? paragraph.people : paragraph.places).some(
      (mention) =>
        mention.id === id && [...words.keys()].some((at) => overlap(mention, spanOf(paragraph, [at, at]))),
    ),
  );

/** A word of the text is not a name with a slip. */
const isMeant = ({ forms }: Search, { exact, words }: NameHit): boolean =>
  exact ||
  words.every(
    (naming) =>
      naming.exact || [...forms].some(([word, places]) => overlap(word, naming) && places.size === 0),
  );

const datesOf = (registers: Registers, { meanings }: DatePhrase): readonly DateHit[] =>
  unique(
    meanings
      .flatMap((meaning) => findDates(registers.dates, meaning))
      .sort((a, b) => levelOf(a) - levelOf(b)),
  );

const levelOf = ({ relation }: DateHit): number => relations.indexOf(relation);

/** Each date once, the first that is said of it. */
const unique = (hits: readonly DateHit[]): readonly DateHit[] =>
  [...new Map(hits.toReversed().map((hit) => [hit.date.edtf, hit])).values()].reverse();

/**
 * The mentions of the dates found, and the words as they are typed where they are no mention: `Black January`. Without a
 * number they are words like any others: the same form of a month comes before the month itself.
 */
const findDate = async (index: TextIndex, { text }: DatePhrase, found: readonly DateHit[]): Promise<Hits> => {
  const hasNumber = /\p{Nd}/u.test(text);
  const levels = new Map(found.map((hit) => [hit.date.edtf, levelOf(hit) + (hasNumber ? 0 : 0.5)]));
  const words = sideBySide(await Promise.all(splitWords(text).map((word) => findForms(index, word.text))));
  const isMention = (paragraph: Paragraph, range: WordRange): boolean =>
    paragraph.dates.some((date) => overlap(date, spanOf(paragraph, range)));
  return anyOf(
    findMentions(found.length > 0 ? await index.editions() : [], 'dates', (id) => levels.get(id)),
    hasNumber ? keep(words, (paragraph, range) => !isMention(paragraph, range)) : words,
  );
};
