/** Whom, where and when several articles name. Runs at build only. */
import type { Annotations } from '../../edition/annotations.ts';
import { type IdOf, type Kind, type Named, namedIn } from '../../edition/mentions.ts';
import { type InArticle, timesIn } from './in-article.ts';

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
