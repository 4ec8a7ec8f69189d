/** Finds each part of a query by itself: its words, its dates, its exact phrases, what it points at. */
import type { DateHit } from '../dates/find.ts';
import type { NameHit } from '../names/find.ts';
import type { Registers, SourceEntry } from '../records/record.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { normaliseWord } from '../words/normalise.ts';
import type { Named } from './count-parts.ts';
import { findPointed } from './find-cited.ts';
import { datesOf, findDate, unique } from './find-dates.ts';
import { findGroup, type Group, placesOf, type Search } from './find-group.ts';
import { findSources } from './find-sources.ts';
import { findForms, findPhrase } from './find-words.ts';
import { confirmed, isMeant } from './meant-names.ts';
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
  /** The words that are asked for. */
  readonly words: readonly QueryWord[];
  readonly dates: readonly DateHit[];
  /** Those of which all words are. */
  readonly sources: readonly SourceEntry[];
}

export const findParts = async (
  index: TextIndex,
  registers: Registers,
  query: Query,
  named: Named,
): Promise<FoundParts> => {
  const groups = askedFor(query);
  const forms = new Map(
    await Promise.all(groups.flat().map(async (word) => [word, await findForms(index, word.text)] as const)),
  );
  const names = named.names.map((name) => confirmed(name, forms));
  const { authors } = named;
  const search: Search = { index, registers, names, authors, forms };
  const isWord = (normal: string): boolean =>
    [...forms].some(([{ text }, places]) => places.size > 0 && normaliseWord(text) === normal);
  const years = query.dates.filter(({ text }) => isYearOfSource(search, text));
  const dates = query.dates
    .filter((phrase) => !years.includes(phrase))
    .map((phrase) => ({ phrase, found: datesOf(registers, phrase) }));

  const inGroups = (await Promise.all(groups.map((group) => findGroup(search, group)))).flat();
  const others = await Promise.all([
    ...dates.map(({ phrase, found }) => findDate(index, phrase, found)),
    ...query.phrases.map((phrase) => findPhrase(index, phrase)),
  ]);
  const pointed = await Promise.all(
    query.pointers.map(async (pointer) => ({
      hits: await findPointed(index, pointer),
      weight: 1,
    })),
  );
  const texts = (phrases: Query['dates']): string => phrases.map(({ text }) => text).join(' ');
  return {
    parts: [
      ...inGroups.map(({ hits, group }) => ({ hits, weight: weightOf(group) })),
      ...others.map((hits) => ({ hits, weight: 1 })),
      ...pointed,
    ],
    pointed,
    lacking: inGroups.filter(({ hits }) => hits.size === 0).flatMap(({ group }) => group),
    names: [
      ...names.filter((name) => isMeant(forms, name)).sort((a, b) => Number(b.exact) - Number(a.exact)),
      ...groups.flatMap((group) => placesOf(search, group)),
    ],
    words: groups.flat(),
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
