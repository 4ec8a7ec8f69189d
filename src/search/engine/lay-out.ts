/** Makes the answer to a question of what was found. */
import type { Edtf, PersonId, PlaceId } from '../../edition/ids.ts';
import { otherLanguage } from '../../i18n/languages.ts';
import type { NameEntry, NameHit } from '../names/find.ts';
import type { NamedEntry, Registers } from '../records/record.ts';
import type { Answer, AsideHit, ParagraphHit, Question } from './answer.ts';
import { excerptOf, markedRanges, marksOf } from './excerpt.ts';
import { facetsOf, filterable, fits } from './filters.ts';
import type { Found } from './find.ts';
import type { FoundParagraph } from './rank.ts';

/** @param found all of it; what does not fit the filters of the question is left out */
export const layOut = (
  { lang, filters, limit }: Question,
  registers: Registers,
  { found, partial, names, roles, dates, sources, sections, asides }: Found,
): Answer => {
  const all = filterable(found, registers);
  const fitting = all.filter((one) => fits(one, filters)).map((one) => one.found);
  const other = otherLanguage(lang);
  const entriesOf = (hits: readonly NameHit[]) =>
    hits.flatMap((hit) => registers.names.find((entry) => isOf(hit, entry)) ?? []);
  const named = entriesOf(names);
  const asNamed = <Id extends string>({ id, name, times, paragraphs }: NamedEntry) => ({
    id: id as Id,
    label: name[lang],
    other: name[other],
    times,
    paragraphs: paragraphs.map(numberOf),
  });
  return {
    people: [
      ...named.filter(({ kind }) => kind === 'person').map(asNamed<PersonId>),
      ...entriesOf(roles).map((entry) => ({
        ...asNamed<PersonId>(entry),
        ...(entry.role && { role: entry.role[lang] }),
      })),
    ],
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
    sections: sections.map(({ titles: _, ...section }) => ({ article: registers.article, ...section })),
    asides: (asides.some(isIn(lang)) ? asides.filter(isIn(lang)) : asides).map(asAside),
    editions: [lang, other].map((language) => {
      const hits = fitting.filter(isIn(language));
      return { lang: language, total: hits.length, hits: hits.slice(0, limit).map(asHit) };
    }),
    facets: facetsOf(all, filters, registers, lang),
    partial,
    suggestions: [],
  };
};

const isOf = (hit: NameHit, { kind, id }: NameEntry): boolean => kind === hit.kind && id === hit.id;

/** The paragraph `p-2-5` is ¶ 2.5. */
const numberOf = (id: string): string => id.replace(/^p-/, '').replaceAll('-', '.');

const isIn =
  (lang: string) =>
  ({ paragraph }: FoundParagraph): boolean =>
    paragraph.edition.lang === lang;

const asHit = (found: FoundParagraph): ParagraphHit => {
  const { edition, id, number, section, citations } = found.paragraph;
  const { number: ofSection = 0, title = '' } = edition.sections.find((one) => one.id === section) ?? {};
  return {
    article: edition.article,
    id,
    number,
    section: { number: ofSection, title },
    excerpt: excerptOf(found),
    citations: citations.map(({ key, label }) => ({ key, label })),
    marks: marksOf(markedRanges(found)),
  };
};

const asAside = (found: FoundParagraph): AsideHit => {
  const { edition, id } = found.paragraph;
  return { article: edition.article, lang: edition.lang, id, excerpt: excerptOf(found) };
};
