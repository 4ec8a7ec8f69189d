import type { ArticleId } from '../../edition/ids.ts';

/** How often and where in one article someone, somewhere or some time is named, or a source cited. */
export interface InArticle {
  readonly article: ArticleId;
  readonly times: number;
  /** Numbers of the paragraphs (`2.5`), in order. */
  readonly paragraphs: readonly string[];
}

/** In all articles together. */
export const timesIn = (articles: readonly Pick<InArticle, 'times'>[]): number =>
  articles.reduce((sum, { times }) => sum + times, 0);

export const paragraphsIn = (articles: readonly InArticle[]): number =>
  articles.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
