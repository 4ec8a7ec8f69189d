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
  const like = (name: string, pattern: RegExp, kilobytes?: Budget): PageKind => ({
    name,
    includes: (file) => pattern.test(file),
    ...(kilobytes && { budget: budget(kilobytes) }),
  });
  const limits = (total: number, script: number, style: number): Budget | undefined =>
    articles.length === 1 ? { total, script, style } : undefined;
  return [
    like('title page', /^index\.html$/, limits(6, 1, 4)),
    { name: 'reading view, en', isNeeded: true, includes: isArticleIn('en'), budget: readingView },
    { name: 'reading view, uk', isNeeded: true, includes: isArticleIn('uk'), budget: readingView },
    like('parallel view', /^[a-z]{2}\/[^/]+\/parallel\/index\.html$/, { total: 46, script: 6, style: 5 }),
    like('articles', /^[a-z]{2}\/articles\/index\.html$/),
    like('claims', /^[a-z]{2}\/(?:[^/]+\/)?claims\/index\.html$/, limits(40, 6, 6)),
    like('notes', /^[a-z]{2}\/(?:[^/]+\/)?notes\/index\.html$/, limits(8, 2, 4)),
    like('sources', /^[a-z]{2}\/sources\/index\.html$/, limits(8, 2, 4)),
    like('source', /^[a-z]{2}\/sources\/[^/]+\/index\.html$/, limits(12, 2, 6)),
    like('people', /^[a-z]{2}\/people\/index\.html$/, limits(9, 2, 5)),
    like('person', /^[a-z]{2}\/people\/[^/]+\/index\.html$/, limits(10, 2, 5)),
    like('places', /^[a-z]{2}\/places\/index\.html$/, limits(10, 2, 5)),
    like('place', /^[a-z]{2}\/places\/[^/]+\/index\.html$/),
    like('timeline', /^[a-z]{2}\/timeline\/(?:[^/]+\/)?index\.html$/, limits(14, 2, 5)),
    like('search', /^[a-z]{2}\/search\/index\.html$/, limits(16, 8, 6)),
    like('about', /^[a-z]{2}\/about\/index\.html$/, limits(12, 4, 4)),
    like('any other', /^/, limits(8, 2, 4)),
  ];
}
