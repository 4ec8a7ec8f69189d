/** Makes the answer to a question of what was found. */
import type { ArticleId, Edtf, PersonId, PlaceId } from '../../edition/ids.ts';
import { otherLanguage } from '../../i18n/languages.ts';
import type { NameEntry, NameHit } from '../names/find.ts';
import type { InArticle } from '../records/in-article.ts';
import type { NamedEntry, Registers } from '../records/record.ts';
import type { Answer, ArticlesOf, AsideHit, ParagraphHit, Question, Titled } from './answer.ts';
import { excerptOf, markedRanges, marksOf } from './excerpt.ts';
import { facetsOf, filterable, fits } from './filters.ts';
import type { Found } from './find.ts';
import type { FoundParagraph } from './rank.ts';

/** @param found all of it; what does not fit the filters of the question is left out */
export const layOut = (
  { lang, filters, limit }: Question,
  registers: Registers,
  { found, partial, left, names, roles, dates, sources, sections, asides }: Found,
): Answer => {
  const all = filterable(found, registers);
  const fitting = all.filter((one) => fits(one, filters)).map((one) => one.found);
  const other = otherLanguage(lang);
  const titles = titlesOf(registers);
  const inArticles = <In extends InArticle>(articles: readonly In[]): ArticlesOf<In> =>
    articles.map((one) => ({ ...one, ...titled(titles.get(one.article)) })).sort((a, b) => b.times - a.times);
  const inEdition = <Hit>(hit: Hit, { paragraph }: FoundParagraph): Hit & Titled => ({
    ...hit,
    ...(titles.size > 0 && titled(paragraph.edition.title)),
  });
  const entriesOf = (hits: readonly NameHit[]) =>
    hits.flatMap((hit) => registers.names.find((entry) => isOf(hit, entry)) ?? []);
  const named = entriesOf(names);
  const datesNamed = new Map(registers.dates.map((date) => [date.edtf, date]));
  const asNamed = <Id extends string>({ id, name, articles }: NamedEntry) => ({
    id: id as Id,
    label: name[lang],
    other: name[other],
    articles: inArticles(articles),
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
    dates: dates.flatMap(({ date }) => {
      const entry = datesNamed.get(date.edtf);
      return entry
        ? { id: entry.edtf as Edtf, label: entry.label, articles: inArticles(entry.articles) }
        : [];
    }),
    sources: sources.map(({ words: _, names: __, articles, ...source }) => ({
      ...source,
      articles: inArticles(articles),
    })),
    sections: sections.map(({ titles: _, ...section }) => ({
      ...section,
      ...titled(titles.get(section.article)),
    })),
    asides: (asides.some(isIn(lang)) ? asides.filter(isIn(lang)) : asides).map((one) =>
      inEdition(asAside(one), one),
    ),
    editions: [lang, other].map((language) => {
      const hits = fitting.filter(isIn(language));
      return {
        lang: language,
        total: hits.length,
        hits: hits.slice(0, limit).map((one) => inEdition(asHit(one), one)),
      };
    }),
    facets: facetsOf(all, filters, registers, lang),
    partial,
    left,
    suggestions: [],
  };
};

/** None where there is one article, which needs no naming. */
const titlesOf = ({ articles }: Pick<Registers, 'articles'>): ReadonlyMap<ArticleId, string> =>
  new Map(articles.length > 1 ? articles.map(({ id, title }) => [id, title]) : []);

const titled = (articleTitle: string | undefined): Titled =>
  articleTitle === undefined ? {} : { articleTitle };

const isOf = (hit: NameHit, { kind, id }: NameEntry): boolean => kind === hit.kind && id === hit.id;

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
