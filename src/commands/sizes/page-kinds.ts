/** Most bytes that pages of a kind may be over the wire, without fonts. */
export interface Budget {
  readonly total: number;
  /** Of it, script. */
  readonly script: number;
}

/** Pages that are made alike, and of which the heaviest is shown. */
export interface PageKind {
  readonly name: string;
  /** Whether the page in this file of the built site is one. */
  includes(file: string): boolean;
  readonly budget?: Budget;
}

const readingView: Budget = { total: 30 * 1024, script: 6 * 1024 };

/**
 * The kinds of pages that the site has; a page is of the first kind that includes it.
 *
 * @param articles folders of `content/articles/`: a reading view is known by its article's name
 */
export function pageKinds(articles: readonly string[]): PageKind[] {
  const isArticleIn = (lang: string) => (file: string) =>
    articles.some((id) => file === `${lang}/${id}/index.html`);
  const isLike = (pattern: RegExp) => (file: string) => pattern.test(file);
  return [
    { name: 'title page', includes: isLike(/^index\.html$/) },
    { name: 'reading view, en', includes: isArticleIn('en'), budget: readingView },
    { name: 'reading view, uk', includes: isArticleIn('uk'), budget: readingView },
    { name: 'parallel view', includes: isLike(/^[a-z]{2}\/[^/]+\/parallel\/index\.html$/) },
    { name: 'articles', includes: isLike(/^[a-z]{2}\/articles\/index\.html$/) },
    { name: 'claims', includes: isLike(/^[a-z]{2}\/(?:[^/]+\/)?claims\/index\.html$/) },
    { name: 'notes', includes: isLike(/^[a-z]{2}\/(?:[^/]+\/)?notes\/index\.html$/) },
    { name: 'sources', includes: isLike(/^[a-z]{2}\/sources\/index\.html$/) },
    { name: 'source', includes: isLike(/^[a-z]{2}\/sources\/[^/]+\/index\.html$/) },
    { name: 'people', includes: isLike(/^[a-z]{2}\/people\/index\.html$/) },
    { name: 'person', includes: isLike(/^[a-z]{2}\/people\/[^/]+\/index\.html$/) },
    { name: 'places', includes: isLike(/^[a-z]{2}\/places\/index\.html$/) },
    { name: 'place', includes: isLike(/^[a-z]{2}\/places\/[^/]+\/index\.html$/) },
    { name: 'timeline', includes: isLike(/^[a-z]{2}\/timeline\/(?:[^/]+\/)?index\.html$/) },
    { name: 'search', includes: isLike(/^[a-z]{2}\/search\/index\.html$/) },
    { name: 'about', includes: isLike(/^[a-z]{2}\/about\/index\.html$/) },
    { name: 'any other', includes: () => true },
  ];
}
