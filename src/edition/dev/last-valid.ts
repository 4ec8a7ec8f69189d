import type { SiteArticle } from '../site-article.ts';

declare global {
  // Node loads the check, Vite the pages, so a variable of this module would be two: what is global is one.
  var lastValidArticles: readonly SiteArticle[] | undefined;
}

/** Keeps the articles as the check has read them while somebody edits. */
export const keepValid = (articles: readonly SiteArticle[]): void => {
  globalThis.lastValidArticles = articles;
};

/**
 * The articles as they were when the content was last without fault: a page that is asked for waits for the check, which
 * has then read them already.
 */
export const lastValid = (): readonly SiteArticle[] | undefined => globalThis.lastValidArticles;
