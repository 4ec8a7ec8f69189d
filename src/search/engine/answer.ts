/** What is asked of the search and what it answers: plain data, so that it can pass between the page and a worker. */
import type { Lang } from '../../edition/annotations.ts';
import type { ArticleId, Edtf, PersonId, PlaceId, ReferenceKey } from '../../edition/ids.ts';
import type { InArticle } from '../records/in-article.ts';
import type { SectionEntry, SourceEntry } from '../records/record.ts';

/** Only paragraphs that have all of these. */
export interface Filters {
  readonly article?: string;
  /** `s-2`, of whatever article; offered only where all paragraphs are of one. */
  readonly section?: string;
  readonly person?: string;
  readonly source?: string;
  /** `1990`: a paragraph that names a date in that year. */
  readonly year?: string;
  /** Of a claim in which a word found stands; where the words stand in none, of any claim of the paragraph. */
  readonly basis?: 'cited' | 'uncited';
}

/** Articles that are looked into at first, in each language. */
export const firstArticles = 6;

export interface Question {
  /** As typed, whatever it is. */
  readonly query: string;
  /** Language of the page. */
  readonly lang: Lang;
  readonly filters: Filters;
  /** Most paragraphs to answer with in each language; all are counted. */
  readonly limit: number;
  /** Most articles to look into in each language: those in which most of the query stands. */
  readonly articles: number;
}

export interface Answer {
  /** The query that was answered, where it is not the one asked: typed in another keyboard layout, or with a slip. */
  readonly readAs?: string;
  readonly people: readonly PersonHit[];
  readonly places: readonly NamedHit<PlaceId>[];
  readonly dates: readonly NamedHit<Edtf>[];
  readonly sources: readonly SourceHit[];
  /** Of whose title the query has most. */
  readonly sections: readonly SectionHit[];
  /** What stands beside the text and has all that was asked for; in the other language where nothing does in the page's. */
  readonly asides: readonly AsideHit[];
  /** The page's language first; always both. */
  readonly editions: readonly EditionHits[];
  /** What the paragraphs found could be filtered by; in the page's language. */
  readonly facets: Facets;
  /** No paragraph has all that was asked for, so these have some of it. */
  readonly partial: boolean;
  /** How many articles that were not looked into have as much of the query. */
  readonly left: number;
  /** Where nothing was found: nearest names and words, best first. */
  readonly suggestions: readonly string[];
}

/** Of an article by which something was found; its title only where the site has several. */
export interface Titled {
  readonly articleTitle?: string;
}

/** The articles that name or cite something, those that do so most first. */
export type ArticlesOf<In extends InArticle = InArticle> = readonly (In & Titled)[];

/** Someone, somewhere or some time that matches. */
interface NamedHit<Id> {
  readonly id: Id;
  /** As the page's language has it. */
  readonly label: string;
  /** Name in the other language; none for a date. */
  readonly other?: string;
  readonly articles: ArticlesOf;
}

interface PersonHit extends NamedHit<PersonId> {
  /** Who it was, where it is this that was asked for. */
  readonly role?: string;
}

interface SectionHit extends Omit<SectionEntry, 'titles'>, Titled {}

export interface AsideHit extends Titled {
  readonly article: ArticleId;
  readonly lang: Lang;
  /** As of `AsideRecord`. */
  readonly id: string;
  readonly excerpt: readonly Segment[];
}

interface SourceHit extends Omit<SourceEntry, 'words' | 'names' | 'articles'> {
  readonly articles: ArticlesOf<SourceEntry['articles'][number]>;
}

interface EditionHits {
  readonly lang: Lang;
  /** How many paragraphs there are, with the filters. */
  readonly total: number;
  readonly hits: readonly ParagraphHit[];
}

export interface ParagraphHit extends Titled {
  readonly article: ArticleId;
  /** `p-2-5` */
  readonly id: string;
  readonly number: string;
  readonly section: { readonly number: number; readonly title: string };
  readonly excerpt: readonly Segment[];
  readonly citations: readonly { readonly key: ReferenceKey; readonly label: string }[];
  /** The words to mark in the paragraph, counted from 0 as `splitWords` does, first and last: `3-4.17` */
  readonly marks: string;
}

/** A piece of an excerpt; what is left out is already shown as an ellipsis. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

/** Values with how many of the paragraphs found have them, were that filter alone changed. Only those that some have. */
export interface Facets {
  /** None where the site has one. */
  readonly article: readonly Facet[];
  readonly section: readonly Facet[];
  readonly person: readonly Facet[];
  readonly source: readonly Facet[];
  readonly year: readonly Facet[];
  readonly basis: readonly Facet[];
}

interface Facet {
  readonly value: string;
  /** To be shown; for `basis` the page has its own words. */
  readonly label: string;
  readonly count: number;
}
