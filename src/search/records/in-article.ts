import type { Annotations } from '../../edition/annotations.ts';
import type { ArticleId } from '../../edition/ids.ts';
import { type IdOf, type Kind, type Named, namedIn } from '../../edition/mentions.ts';

/** How often and where in one article someone, somewhere or some time is named, or a source cited. */
export interface InArticle {
  readonly article: ArticleId;
  readonly times: number;
  /** Numbers of the paragraphs (`2.5`), in order. */
  readonly paragraphs: readonly string[];
}

/** Someone or something that some editions name, in all of them and in each. */
export interface NamedInArticles<Id> extends Named<Id> {
  readonly articles: readonly InArticle[];
}

/** All that some editions in one language name of one kind, in the order in which they first do. */
export const namedInArticles = <K extends Kind>(
  editions: readonly Annotations[],
  kind: K,
): readonly NamedInArticles<IdOf<K>>[] => {
  const all = editions.flatMap((edition) =>
    namedIn(edition, kind).map((named) => ({ ...named, article: edition.article })),
  );
  return [...Map.groupBy(all, ({ id }) => id)].map(([id, found]) => ({
    id,
    times: timesIn(found),
    paragraphs: found.flatMap(({ paragraphs }) => paragraphs),
    articles: found.map(({ article, times, paragraphs }) => ({
      article,
      times,
      paragraphs: paragraphs.map(({ paragraph }) => paragraph.number),
    })),
  }));
};

/** In all articles together. */
export const timesIn = (articles: readonly Pick<InArticle, 'times'>[]): number =>
  articles.reduce((sum, { times }) => sum + times, 0);

export const paragraphsIn = (articles: readonly InArticle[]): number =>
  articles.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
