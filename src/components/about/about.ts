import type { Claim } from '../../edition/annotations.ts';
import type { SiteArticle } from '../../edition/site-article.ts';

/** What the about page says of the articles, in any language. */
export interface AboutProps {
  /** The only one, where there are no others. */
  readonly article: SiteArticle | undefined;
  /** Of all articles. */
  readonly claims: Readonly<Record<Claim['basis'], number>>;
}
