/**
 * Answers a question: what of the people, places, dates and sources it means, and which paragraphs of both editions have
 * what it asks for. Pure: what it needs is given to it, and nothing is kept from one question to the next.
 */
import type { Lang } from '../../edition/annotations.ts';
import type { Edtf, PersonId, PlaceId } from '../../edition/ids.ts';
import { otherLanguage } from '../../i18n/languages.ts';
import type { DateHit } from '../dates/find.ts';
import type { NameEntry, NameHit } from '../names/find.ts';
import type { EditionRecord, Registers, SourceEntry } from '../records/record.ts';
import { otherLayout } from '../words/keyboard.ts';
import type { Answer, Facets, Filters, ParagraphHit, Question } from './answer.ts';
import { excerptOf, markedRanges, marksOf } from './excerpt.ts';
import { facetsOf, filterable, fits } from './filters.ts';
import { findParts } from './find-parts.ts';
import { findSources } from './find-sources.ts';
import { everyParagraph } from './hits.ts';
import { type Query, quotationMarks, readQuery, shortened } from './query.ts';
import { type FoundParagraph, type Ranked, rank } from './rank.ts';
import { suggest } from './suggest.ts';
import type { TextIndex } from './text-index.ts';

/** What is searched. */
export interface Searched {
  readonly index: TextIndex;
  readonly registers: (lang: Lang) => Promise<Registers>;
  /** The words of the text, see `Vocabulary`. */
  readonly words: (lang: Lang) => Promise<readonly string[]>;
}

/** All that was found, before any filter. */
interface Found extends Ranked {
  readonly names: readonly NameHit[];
  readonly dates: readonly DateHit[];
  readonly sources: readonly SourceEntry[];
  /** Whether a part of the query is nowhere. */
  readonly lacks: boolean;
}

const nothing: Found = { found: [], partial: false, names: [], dates: [], sources: [], lacks: false };

/** @throws what the sources throw that it is given */
export const answer = async (searched: Searched, question: Question): Promise<Answer> => {
  const { lang, filters } = question;
  const query = shortened(question.query);
  const registers = await searched.registers(lang);
  const asked = readQuery(query);
  if (isEmpty(asked)) {
    const all = hasFilter(filters) ? await searched.index.editions() : [];
    return layOut(searched, question, registers, {
      ...nothing,
      ...rank([{ hits: everyParagraph(all), weight: 1 }]),
    });
  }
  const found = await find(searched.index, registers, asked);
  const readAs = found.lacks ? inOtherLayout(query) : undefined;
  const other = readAs ? await find(searched.index, registers, readQuery(readAs)) : nothing;
  if (readAs && (isWhole(other) || (isNothing(found) && namesSomething(other))))
    return { readAs, ...(await layOut(searched, question, registers, other)) };
  return {
    ...(await layOut(searched, question, registers, found)),
    suggestions: isNothing(found) ? await suggestions(searched, query, lang, registers) : [],
  };
};

/** A letter may be the beginning of anything. */
const inOtherLayout = (query: string): string | undefined =>
  /\p{L}.*\p{L}/su.test(query) ? otherLayout(query) : undefined;

/** The words of a phrase that is nowhere may be found out of their order. */
const suggestions = async (
  { index, words }: Searched,
  query: string,
  lang: Lang,
  registers: Registers,
): Promise<readonly string[]> => {
  const unquoted = query.replace(quotationMarks, ' ').replace(/\s+/gu, ' ').trim();
  const loose = unquoted === query ? nothing : await find(index, registers, readQuery(unquoted));
  return isNothing(loose) ? suggest(query, lang, registers, words) : [unquoted];
};

/** What is found by chance, as is a year between words that are none, is not enough. */
const namesSomething = ({ names, sources }: Found): boolean => names.length + sources.length > 0;

const isWhole = ({ found, partial }: Found): boolean => found.length > 0 && !partial;

const isNothing = ({ found, names, dates, sources }: Found): boolean =>
  found.length + names.length + dates.length + sources.length === 0;

const isEmpty = ({ words, dates, phrases }: Query): boolean =>
  words.length + dates.length + phrases.length === 0;

const hasFilter = (filters: Filters): boolean => Object.values(filters).some((value) => value !== undefined);

const find = async (index: TextIndex, registers: Registers, query: Query): Promise<Found> => {
  const { parts, names, dates, isWord } = await findParts(index, registers, query);
  const dated = query.dates.map(({ text }) => text).join(' ');
  return {
    ...rank(parts),
    names,
    dates,
    lacks: parts.some(({ hits }) => hits.size === 0),
    sources: findSources(registers.sources, query.rest || dated, isWord),
  };
};

const layOut = async (
  { index }: Searched,
  { lang, filters, limit }: Question,
  registers: Registers,
  { found, partial, names, dates, sources }: Found,
): Promise<Answer> => {
  const all = filterable(found, registers);
  const fitting = all.filter((one) => fits(one, filters)).map((one) => one.found);
  const other = otherLanguage(lang);
  const named = names.flatMap((hit) => registers.names.find((entry) => isOf(hit, entry)) ?? []);
  const asNamed = <Id extends string>({ id, name, times, paragraphs }: (typeof named)[number]) => ({
    id: id as Id,
    label: name[lang],
    other: name[other],
    times,
    paragraphs: paragraphs.map(numberOf),
  });
  return {
    people: named.filter(({ kind }) => kind === 'person').map(asNamed<PersonId>),
    places: named.filter(({ kind }) => kind === 'place').map(asNamed<PlaceId>),
    dates: dates.flatMap(({ date }) =>
      registers.dates
        .filter(({ edtf }) => edtf === date.edtf)
        .map(({ edtf, label, times, paragraphs }) => ({
          id: edtf as Edtf,
          label,
          times,
          paragraphs: paragraphs.map(numberOf),
        })),
    ),
    sources: sources.map(({ words: _, names: __, paragraphs, ...source }) => ({
      ...source,
      paragraphs: paragraphs.map(numberOf),
    })),
    editions: [lang, other].map((language) => {
      const hits = fitting.filter(({ paragraph }) => paragraph.edition.lang === language);
      return { lang: language, total: hits.length, hits: hits.slice(0, limit).map(asHit) };
    }),
    facets:
      found.length === 0
        ? noFacets
        : facetsOf(all, filters, registers, await sectionsIn(index, registers, lang, found), lang),
    partial,
    suggestions: [],
  };
};

const isOf = (hit: NameHit, { kind, id }: NameEntry): boolean => kind === hit.kind && id === hit.id;

/** The paragraph `p-2-5` is ¶ 2.5. */
const numberOf = (id: string): string => id.replace(/^p-/, '').replaceAll('-', '.');

const noFacets: Facets = { section: [], person: [], source: [], year: [], basis: [] };

const asHit = (found: FoundParagraph): ParagraphHit => {
  const { edition, id, number, section, citations } = found.paragraph;
  const { number: ofSection = 0, title = '' } = edition.sections.find((one) => one.id === section) ?? {};
  return {
    article: edition.article,
    id,
    number,
    section: { number: ofSection, title },
    excerpt: excerptOf(found),
    citations,
    marks: marksOf(markedRanges(found)),
  };
};

/** What is found in the other language only is still filtered by the sections as the page's language has them. */
const sectionsIn = async (
  index: TextIndex,
  { article }: Registers,
  lang: Lang,
  found: readonly FoundParagraph[],
): Promise<EditionRecord['sections']> => {
  const isPages = (edition: EditionRecord): boolean => edition.lang === lang && edition.article === article;
  const known = found.map(({ paragraph }) => paragraph.edition).find(isPages);
  return (known ?? (await index.editions()).find(isPages))?.sections ?? [];
};
