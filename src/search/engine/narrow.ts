/** Chooses among many articles those in which most of a query stands, so that only they need to be opened. */
import type { Lang } from '../../edition/annotations.ts';
import type { ArticleId } from '../../edition/ids.ts';
import { languages } from '../../i18n/languages.ts';
import { yearOf } from '../dates/range.ts';
import type { Registers, SourceEntry } from '../records/record.ts';
import type { Filters } from './answer.ts';
import { countParts, type Named } from './count-parts.ts';
import { findByRole, findSections } from './find-by-words.ts';
import { findSources } from './find-sources.ts';
import type { Query } from './query.ts';
import type { Narrowed, Scope } from './scope.ts';
import type { TextIndex } from './text-index.ts';

/** Loads nothing of the articles among which it chooses. */
export const narrow = async (
  index: TextIndex,
  registers: Registers,
  query: Query,
  named: Named,
  { filters, articles: most }: Scope,
): Promise<Narrowed> => {
  const isAllowed = allowed(registers, filters);
  const articles = registers.articles.filter(({ id }) => isAllowed(id));
  const parts = await countParts(index, registers, query, named);
  const weights = parts.map(({ size }) => 1 / (1 + Math.log(1 + size)));
  const all = sum(weights);
  const [first = new Map(), ...others] = parts;
  const isWhole = [...first.keys()].some((name) => others.every((part) => part.has(name)));
  // What lacks a part is of no interest then; nor, as in `find`, who somebody was, and titles.
  const meant = isWhole ? noArticles : articlesMeant(registers, query);
  const rankedIn = (lang: Lang) =>
    articles
      .map(({ id, editions }) => {
        const name = editions?.[lang] ?? '';
        const times = parts.map((part) => part.get(name) ?? 0);
        const had = weights.filter((_, at) => (times[at] ?? 0) > 0);
        return { id, name, weight: meant.has(id) ? all : sum(had), times: sum(times) };
      })
      .filter(({ weight }) => parts.length === 0 || (isWhole ? weight === all : weight > 0))
      .sort((a, b) => b.weight - a.weight || b.times - a.times);
  const opened = new Set<string>();
  const left = new Set<ArticleId>();
  for (const ranked of languages.map(rankedIn)) {
    const least = ranked[Math.min(most, ranked.length) - 1]?.weight ?? 0;
    for (const { name } of ranked.slice(0, most)) opened.add(name);
    for (const { id, weight } of ranked.slice(most)) if (weight >= least) left.add(id);
  }
  return { index: index.within(opened), left: left.size };
};

const noArticles: ReadonlySet<ArticleId> = new Set();

/** The articles that have a source or a section of which the query is the title, or somebody of whom it is the role. */
const articlesMeant = (
  { names, sources, sections }: Registers,
  { rest, words }: Query,
): ReadonlySet<ArticleId> => {
  const roles = new Set(findByRole(names, words.flat()).map(({ id }) => id));
  return new Set([
    ...findSources(sources, rest, () => true).flatMap(({ articles }) =>
      articles.map(({ article }) => article),
    ),
    ...findSections(sections, rest).map(({ article }) => article),
    ...names
      .filter(({ kind, id }) => kind === 'person' && roles.has(id))
      .flatMap(({ articles }) => articles.map(({ article }) => article)),
  ]);
};

/** Which articles can have a paragraph that fits the filters. */
const allowed = (
  { names, sources, dates }: Registers,
  { article, person, source, year }: Filters,
): ((id: ArticleId) => boolean) => {
  const within = [
    article !== undefined && new Set([article]),
    person !== undefined && articlesIn(names.filter(({ kind, id }) => kind === 'person' && id === person)),
    source !== undefined && articlesIn(sources.filter(({ key }) => key === source)),
    year !== undefined &&
      articlesIn(dates.filter(({ from, to }) => yearOf(from) <= Number(year) && Number(year) <= yearOf(to))),
  ].filter((one) => one !== false);
  return (id) => within.every((ids) => ids.has(id));
};

const articlesIn = (
  entries: readonly Pick<SourceEntry, 'articles'>[] | Registers['dates'] | Registers['names'],
) => new Set<string>(entries.flatMap(({ articles }) => articles.map(({ article }) => article)));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
