import type { Claim } from '../../edition/annotations.ts';
import type { ArticleId } from '../../edition/ids.ts';
import type { Article } from '../../edition/schemas/article.ts';

/** What the about page says of the article, in any language. */
export interface AboutProps {
  readonly id: ArticleId;
  readonly article: Article;
  readonly claims: Readonly<Record<Claim['basis'], number>>;
}
