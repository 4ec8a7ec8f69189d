/** Finds each part of a query by itself: its words, its dates, its exact phrases. */
import { type DateHit, findDates, relations } from '../dates/find.ts';
import type { DatePhrase } from '../dates/parse.ts';
import { findNames, type NameHit } from '../names/find.ts';
import type { Registers } from '../records/record.ts';
import { normaliseWord } from '../words/normalise.ts';
import { splitWords } from '../words/split.ts';
import { findMentions } from './find-mentions.ts';
import {
  findBeginnings,
  findForms,
  findPhrase,
  longerWord,
  otherForm,
  type Places,
  sideBySide,
} from './find-words.ts';
import { anyOf, type Hits, isWithin, keep, noHits } from './hits.ts';
import { overlap, type Paragraph, spanOf, type WordRange } from './paragraphs.ts';
import type { Query, QueryWord } from './query.ts';
import type { Part } from './rank.ts';
import type { TextIndex } from './text-index.ts';

export interface FoundParts {
  /** Where each part was found that must be. */
  readonly parts: readonly Part[];
  /** Whom and what the words name, the exactly named first; nearly only where a word is none of the text. */
  readonly names: readonly NameHit[];
  readonly dates: readonly DateHit[];
  /** Whether a word of the query, as `normaliseWord` leaves it, stands in the text in some form. */
  readonly isWord: (normal: string) => boolean;
}

/** What all words of a query share. */
interface Search {
  readonly index: TextIndex;
  readonly names: readonly NameHit[];
  readonly forms: ReadonlyMap<QueryWord, Places>;
}

type Group = Query['words'][number];

export const findParts = async (
  index: TextIndex,
  registers: Registers,
  query: Query,
): Promise<FoundParts> => {
  const groups = [...new Map(query.words.map((group) => [nameOf(group), group])).values()];
  const dates = query.dates.map((phrase) => ({ phrase, found: datesOf(registers, phrase) }));
  const forms = new Map(
    await Promise.all(groups.flat().map(async (word) => [word, await findForms(index, word.text)] as const)),
  );
  const names = findNames(registers.names, query.rest).map((name) => confirmed(name, forms));
  const search: Search = { index, names, forms };
  const words = await Promise.all(
    groups.map(async (group) =>
      (await findGroup(search, group)).map((hits) => ({
        hits,
        weight: isShort(group) && isCommon(hits) ? 0 : Math.min(1, nameOf(group).length / fullLength),
      })),
    ),
  );
  const others = await Promise.all([
    ...dates.map(({ phrase, found }) => findDate(index, phrase, found)),
    ...query.phrases.map((phrase) => findPhrase(index, phrase)),
  ]);
  const parts = [...words.flat(), ...others.map((hits) => ({ hits, weight: 1 }))];
  const telling = parts.filter(({ weight }) => weight > 0);
  return {
    parts: telling.length > 0 ? telling : parts,
    names: names.filter((name) => isMeant(search, name)).sort((a, b) => Number(b.exact) - Number(a.exact)),
    dates: unique(dates.flatMap(({ found }) => found)),
    isWord: (normal) =>
      [...forms].some(([{ text }, places]) => places.size > 0 && normaliseWord(text) === normal),
  };
};

const nameOf = (group: Group): string => group.map(({ text }) => normaliseWord(text)).join('-');

/** Words of so many letters say most; shorter ones are `how` and `were`, as often as not. */
const fullLength = 6;

/** Longer words are always asked for. */
const longestUnasked = 3;
const isShort = (group: Group): boolean => nameOf(group).length <= longestUnasked;

/** Whether half of an edition has it: `in`, `the`, `на`. It tells nothing, and the other language has no such word. */
const isCommon = (hits: Hits): boolean => {
  const editions = Map.groupBy(hits.keys(), ({ edition }) => edition);
  return [...editions].some(([edition, paragraphs]) => paragraphs.length * 2 >= edition.paragraphs.length);
};

/** The words of a group side by side, or whom or what they name; where that is nowhere, each word by itself. */
const findGroup = async (search: Search, group: Group): Promise<readonly Hits[]> => {
  const forms = group.map((word) => search.forms.get(word) ?? new Map());
  const found = withNames(sideBySide(forms), await findNamed(search, group, true));
  if (found.size > 0) return [found];
  const beginnings = await Promise.all(
    group.map(({ text }, at) => (forms[at]?.size ? forms[at] : findBeginnings(search.index, text))),
  );
  const nearly = withNames(sideBySide(beginnings), await findNamed(search, group, false));
  if (nearly.size > 0 || group.length === 1) return [nearly];
  return (await Promise.all(group.map((word) => findGroup(search, [word])))).flat();
};

/** Of `Mikhail Gorbachev` the word found is enough to mark. */
const withNames = (text: Hits, named: Hits): Hits =>
  anyOf(
    text,
    keep(named, (paragraph, range) => !text.get(paragraph)?.ranges.some((found) => isWithin(found, range))),
  );

/** The mentions of whom or what all words of a group name. */
const findNamed = async ({ index, names }: Search, group: Group, exactly: boolean): Promise<Hits> => {
  const ids = { person: new Set<string>(), place: new Set<string>() };
  for (const { kind, id, words } of names) {
    const naming = words.filter(({ exact }) => exact || !exactly);
    if (group.every((word) => naming.some((one) => overlap(one, word)))) ids[kind].add(id);
  }
  if (ids.person.size + ids.place.size === 0) return noHits;
  const editions = await index.editions();
  const level = exactly ? otherForm : longerWord;
  return anyOf(
    findMentions(editions, 'people', (id) => (ids.person.has(id) ? level : undefined)),
    findMentions(editions, 'places', (id) => (ids.place.has(id) ? level : undefined)),
  );
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
