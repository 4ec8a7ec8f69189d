/** Most bytes that pages of a kind may be over the wire, without fonts. */
export interface Budget {
  readonly total: number;
  /** Of it, script. */
  readonly script: number;
  /** Of it, style. */
  readonly style: number;
}

/** Pages that are made alike, and of which the heaviest is shown. */
export interface PageKind {
  readonly name: string;
  /** Whether the page in this file of the built site is one. */
  includes(file: string): boolean;
  readonly budget?: Budget;
  /** Whether a site without such a page is none. */
  readonly isNeeded?: true;
}

/** @param kilobytes of 1,024 bytes each */
const budget = (kilobytes: Budget): Budget => ({
  total: kilobytes.total * 1024,
  script: kilobytes.script * 1024,
  style: kilobytes.style * 1024,
});

const readingView = budget({ total: 30, script: 6, style: 5 });

/** Of all files of the search's index of one article, in all languages; of the whole, what reads it. */
export const indexOfAnArticle: Budget = budget({ total: 200, script: 72, style: 0 });

/**
 * The kinds of pages that the site has; a page is of the first kind that includes it. A page across
 * several articles has no budget, for it grows with each of them.
 *
 * @param articles folders of `content/articles/`: a reading view is known by its article's name
 */
export function pageKinds(articles: readonly string[]): PageKind[] {
  const isArticleIn = (lang: string) => (file: string) =>
    articles.some((id) => file === `${lang}/${id}/index.html`);
  const isLike = (pattern: RegExp) => (file: string) => pattern.test(file);
  const ofOne = (kilobytes: Budget): { budget?: Budget } =>
    articles.length === 1 ? { budget: budget(kilobytes) } : {};
  return [
    { name: 'title page', includes: isLike(/^index\.html$/), ...ofOne({ total: 6, script: 1, style: 4 }) },
    { name: 'reading view, en', isNeeded: true, includes: isArticleIn('en'), budget: readingView },
    { name: 'reading view, uk', isNeeded: true, includes: isArticleIn('uk'), budget: readingView },
    {
      name: 'parallel view',
      includes: isLike(/^[a-z]{2}\/[^/]+\/parallel\/index\.html$/),
      budget: budget({ total: 46, script: 6, style: 5 }),
    },
    { name: 'articles', includes: isLike(/^[a-z]{2}\/articles\/index\.html$/) },
    {
      name: 'claims',
      includes: isLike(/^[a-z]{2}\/(?:[^/]+\/)?claims\/index\.html$/),
      ...ofOne({ total: 40, script: 6, style: 6 }),
    },
    {
      name: 'notes',
      includes: isLike(/^[a-z]{2}\/(?:[^/]+\/)?notes\/index\.html$/),
      ...ofOne({ total: 8, script: 2, style: 4 }),
    },
    {
      name: 'sources',
      includes: isLike(/^[a-z]{2}\/sources\/index\.html$/),
      ...ofOne({ total: 8, script: 2, style: 4 }),
    },
    {
      name: 'source',
      includes: isLike(/^[a-z]{2}\/sources\/[^/]+\/index\.html$/),
      ...ofOne({ total: 12, script: 2, style: 6 }),
    },
    {
      name: 'people',
      includes: isLike(/^[a-z]{2}\/people\/index\.html$/),
      ...ofOne({ total: 9, script: 2, style: 5 }),
    },
    {
      name: 'person',
      includes: isLike(/^[a-z]{2}\/people\/[^/]+\/index\.html$/),
      ...ofOne({ total: 10, script: 2, style: 5 }),
    },
    {
      name: 'places',
      includes: isLike(/^[a-z]{2}\/places\/index\.html$/),
      ...ofOne({ total: 10, script: 2, style: 5 }),
    },
    { name: 'place', includes: isLike(/^[a-z]{2}\/places\/[^/]+\/index\.html$/) },
    {
      name: 'timeline',
      includes: isLike(/^[a-z]{2}\/timeline\/(?:[^/]+\/)?index\.html$/),
      ...ofOne({ total: 14, script: 2, style: 5 }),
    },
    {
      name: 'search',
      includes: isLike(/^[a-z]{2}\/search\/index\.html$/),
      ...ofOne({ total: 16, script: 8, style: 6 }),
    },
    {
      name: 'about',
      includes: isLike(/^[a-z]{2}\/about\/index\.html$/),
      ...ofOne({ total: 12, script: 4, style: 4 }),
    },
    { name: 'any other', includes: () => true, ...ofOne({ total: 8, script: 2, style: 4 }) },
  ];
}
