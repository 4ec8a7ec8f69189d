/**
 * Addresses of the site. They are a contract: links from outside rely on them, so a change needs a redirect.
 * Every address starts at the base path the site is published under (`/` unless configured otherwise).
 */
import type { Lang } from '../edition/annotations.ts';
import type { Listed } from '../edition/site-article.ts';

const at = (path: string): string => `${(import.meta.env?.BASE_URL ?? '/').replace(/\/$/, '')}/${path}`;

/** What each article has of its own, which of the only one stands where it stands of the site. */
const of = (lang: Lang, article: Listed | undefined): string =>
  at(`${lang}/${article && !article.alone ? `${article.id}/` : ''}`);

export const route = {
  title: () => at(''),
  /** Every article, where there are several. */
  articles: (lang: Lang) => at(`${lang}/articles/`),
  article: (lang: Lang, article: string, anchor = '') => at(`${lang}/${article}/${anchor && `#${anchor}`}`),
  parallel: (lang: Lang, article: string, anchor = '') =>
    at(`${lang}/${article}/parallel/${anchor && `#${anchor}`}`),
  /** A file made from one edition of an article: `january-20-1990.en.bib`. @param ending `bib`, `annotations.json` */
  download: (lang: Lang, article: string, ending: string) =>
    at(`${lang}/${article}/${article}.${lang}.${ending}`),
  /** JSON Schema of every `annotations.json` of the site. */
  annotationsSchema: () => at('schemas/annotations.schema.json'),
  /**
   * The ledger of an article or, without one, those of all.
   *
   * @param filters `section=3&basis=uncited`, as URLSearchParams writes them
   */
  claims: (lang: Lang, article?: Listed, filters = '', anchor = '') =>
    `${of(lang, article)}claims/${filters && `?${filters}`}${anchor && `#${anchor}`}`,
  /** The editor's notes on an article or, without one, those on all. */
  notes: (lang: Lang, article?: Listed) => `${of(lang, article)}notes/`,
  sources: (lang: Lang) => at(`${lang}/sources/`),
  source: (lang: Lang, key: string, anchor = '') => at(`${lang}/sources/${key}/${anchor && `#${anchor}`}`),
  /** The record of one work as a file. @param ending `bib`, `ris`, `csl.json` */
  sourceDownload: (lang: Lang, key: string, ending: string) => at(`${lang}/sources/${key}/${key}.${ending}`),
  people: (lang: Lang) => at(`${lang}/people/`),
  person: (lang: Lang, id: string) => at(`${lang}/people/${id}/`),
  places: (lang: Lang, id = '') => at(`${lang}/places/${id && `#${id}`}`),
  /** A page of its own, where there are several articles. */
  place: (lang: Lang, id: string) => at(`${lang}/places/${id}/`),
  timeline: (lang: Lang, date = '') => at(`${lang}/timeline/${date && `#${dateAnchor(date)}`}`),
  /** The dates of one year, where there are too many for one page. */
  year: (lang: Lang, year: number, date = '') =>
    at(`${lang}/timeline/${year}/${date && `#${dateAnchor(date)}`}`),
  about: (lang: Lang, anchor = '') => at(`${lang}/about/${anchor && `#${anchor}`}`),
  /** What the service worker shows in the place of a page that is not kept. */
  offline: (lang: Lang) => at(`${lang}/offline/`),
  feed: (lang: Lang) => at(`${lang}/rss.xml`),
  sitemap: () => at('sitemap-index.xml'),
  /** @param parameters `q=…`, as URLSearchParams writes them */
  search: (lang: Lang, parameters = '') => at(`${lang}/search/${parameters && `?${parameters}`}`),
  /** A paragraph with words marked. @param marks `3-4.17`, see `ParagraphHit` of the search */
  marked: (lang: Lang, article: string, anchor: string, marks: string) =>
    at(`${lang}/${article}/?mark=${marks}#${anchor}`),
} as const;

/** Anchor of an EDTF date on the timeline, of letters that an address can hold: `d-1989-11--1990-01-15`. */
export const dateAnchor = (date: string): string =>
  `d-${date.replace('/', '--').replaceAll('?', '_u').replaceAll('~', '_a').replaceAll('%', '_ua')}`;

/**
 * Anchor of the claims that cite one page of a work, on the work's page: `page-63`; without a page `whole-work`. Those of
 * one article among several begin with its id.
 */
export const pageAnchor = (locator: string | undefined, article?: Listed): string => {
  const page = locator ? `page-${locator.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}` : 'whole-work';
  return article && !article.alone ? `${article.id}-${page}` : page;
};

/**
 * An address as those outside the site must be given it.
 *
 * @param path as a route gives it
 * @param site where the site stands: `https://example.org`
 */
export const absolute = (path: string, site: string | URL = import.meta.env.SITE): string =>
  new URL(path, site).href;

/** Address of a file of `public/`. */
export const asset = (file: string): string => at(file);
