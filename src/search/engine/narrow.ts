/** Chooses among many articles those in which most of a query stands, so that only they need to be opened. */
import type { ArticleId } from '../../edition/ids.ts';
import { languages } from '../../i18n/languages.ts';
import { yearOf } from '../dates/range.ts';
import type { NameHit } from '../names/find.ts';
import type { Registers, SourceEntry } from '../records/record.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { normaliseWord } from '../words/normalise.ts';
import { otherSpellings } from '../words/other-spellings.ts';
import { splitWords } from '../words/split.ts';
import { ukrainianKey } from '../words/uk-key.ts';
import type { Filters } from './answer.ts';
import { findByRole, findSections } from './find-by-words.ts';
import { datesOf } from './find-dates.ts';
import { findSources } from './find-sources.ts';
import { termsFor } from './find-words.ts';
import { overlap } from './paragraphs.ts';
import type { Query, QueryWord } from './query.ts';
import type { TextIndex } from './text-index.ts';

/** How far to look. */
export interface Scope {
  readonly filters: Filters;
  /** Most articles to open in each language. */
  readonly articles: number;
}

export interface Narrowed {
  readonly index: TextIndex;
  /** How many other articles have as much of the query as one that is opened. */
  readonly left: number;
}

/** Whom and what the words of a query name: people, places, and by their people sources. */
export interface Named {
  readonly names: readonly NameHit[];
  readonly authors: readonly NameHit[];
}

/** How often each edition has a part of a query, by its name in the index. */
type Counts = ReadonlyMap<string, number>;

type ArticleEntry = Registers['articles'][number];

/** @returns the index as it is where there are no more articles than may be opened */
export const narrow = async (
  index: TextIndex,
  registers: Registers,
  query: Query,
  named: Named,
  { filters, articles: most }: Scope,
): Promise<Narrowed> => {
  if (registers.articles.length <= most) return { index, left: 0 };
  const isAllowed = allowed(registers, filters);
  const articles = registers.articles.filter(({ id }) => isAllowed(id));
  const editionsOf = namesOfEditions(registers.articles);
  const parts = [
    ...(await Promise.all(
      wordsOf(query).map((word) => countsOfWord(index, registers, editionsOf, word, named)),
    )),
    ...query.dates.map((phrase) => {
      const found = new Set(datesOf(registers, phrase).map(({ date }) => date.edtf));
      return countsIn(
        registers.dates.filter(({ edtf }) => found.has(edtf)),
        editionsOf,
      );
    }),
  ];
  const weights = parts.map(({ size }) => 1 / (1 + Math.log(1 + size)));
  const all = sum(weights);
  const [first = new Map(), ...others] = parts;
  const isWhole = [...first.keys()].some((name) => others.every((part) => part.has(name)));
  // What lacks a part is of no interest then; nor, as in `find`, who somebody was, and titles.
  const meant = isWhole ? noArticles : articlesMeant(registers, query);
  const opened = new Set<string>();
  const left = new Set<ArticleId>();
  for (const lang of languages) {
    const ranked = articles
      .map((article) => {
        const name = article.editions?.[lang] ?? '';
        const has = parts.map((part) => part.get(name) ?? 0);
        const weight = meant.has(article.id)
          ? all
          : sum(has.map((times, at) => (times > 0 ? (weights[at] ?? 0) : 0)));
        return { id: article.id, name, weight, times: sum(has) };
      })
      .filter(({ weight }) => parts.length === 0 || (isWhole ? weight === all : weight > 0))
      .sort((a, b) => b.weight - a.weight || b.times - a.times);
    const first = ranked.slice(0, most);
    for (const { name } of first) opened.add(name);
    const least = first.at(-1)?.weight ?? 0;
    for (const { id, weight } of ranked.slice(most)) if (weight >= least) left.add(id);
  }
  return { index: index.within(opened), left: left.size };
};

const noArticles: ReadonlySet<ArticleId> = new Set();

type EditionsOf = (article: ArticleId) => readonly string[];

const namesOfEditions = (articles: readonly ArticleEntry[]): EditionsOf => {
  const names = new Map(articles.map(({ id, editions = {} }) => [id, Object.values(editions)]));
  return (article) => names.get(article) ?? [];
};

/** Words of grammar say nothing of an article, unless there is nothing else. */
const wordsOf = ({ words, phrases }: Query): readonly QueryWord[] => {
  const all = [...words.flat(), ...phrases.flatMap((phrase) => splitWords(phrase.join(' ')))];
  const telling = all.filter(({ text }) => !isFunctionWord(text) && !/^\p{L}$/u.test(text));
  return telling.length > 0 ? telling : all;
};

const countsOfWord = async (
  index: TextIndex,
  registers: Registers,
  editionsOf: EditionsOf,
  word: QueryWord,
  { names, authors }: Named,
): Promise<Counts> => {
  const isNamed = ({ words }: NameHit): boolean =>
    words.some((naming) => naming.exact && overlap(naming, word));
  const ids = new Set(names.filter(isNamed).map(({ kind, id }) => `${kind} ${id}`));
  const keys = new Set(authors.filter(isNamed).map(({ id }) => id));
  return added([
    await countsInText(index, word.text),
    countsIn(
      registers.names.filter(({ kind, id }) => ids.has(`${kind} ${id}`)),
      editionsOf,
    ),
    countsIn(
      registers.sources.filter(({ key }) => keys.has(key)),
      editionsOf,
    ),
  ]);
};

const countsInText = async (index: TextIndex, word: string): Promise<Counts> => {
  const normal = normaliseWord(word);
  const asked = [[ukrainianKey(normal)], otherSpellings(normal).map(ukrainianKey), termsFor(normal)];
  for (const terms of asked) {
    const counts = added(await Promise.all(terms.map((term) => index.counts(term))));
    if (counts.size > 0) return counts;
  }
  return new Map();
};

const countsIn = (
  entries: readonly Pick<SourceEntry | Registers['names'][number], 'articles'>[],
  editionsOf: EditionsOf,
): Counts =>
  added(
    entries.flatMap(({ articles }) =>
      articles.map(({ article, times }) => new Map(editionsOf(article).map((name) => [name, times]))),
    ),
  );

const added = (all: readonly Counts[]): Counts => {
  const total = new Map<string, number>();
  for (const counts of all)
    for (const [name, times] of counts) total.set(name, (total.get(name) ?? 0) + times);
  return total;
};

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
