/**
 * How pages get what the check has read: of several articles, and while somebody edits. Pages are bundled, and so have
 * instances of their own of all modules; what both sides have is the process.
 */
import type { SiteArticle } from './site-article.ts';

const key = Symbol.for('annotated-edition.articles');

const shared = globalThis as typeof globalThis & { [key]?: readonly SiteArticle[] };

/** @param articles all of the site, read and without fault; those of the last check count */
export const handOver = (articles: readonly SiteArticle[]): void => {
  shared[key] = articles;
};

/** @throws where no check has run, or none has been without fault */
export const handedOver = (): readonly SiteArticle[] => {
  const articles = shared[key];
  if (!articles) throw new Error('The check, which reads the articles, has not run');
  return articles;
};
