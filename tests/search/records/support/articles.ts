import type { Lang } from '../../../../src/edition/annotations.ts';
import { checkContent } from '../../../../src/edition/check.ts';
import { checkedArticles, type SiteArticle } from '../../../../src/edition/site-article.ts';
import { languages } from '../../../../src/i18n/languages.ts';

/** Whatever the content folder holds, as the build reads it. */
export const articles: readonly SiteArticle[] = checkedArticles(await checkContent());

export const editions: readonly (readonly [Lang, SiteArticle])[] = articles.flatMap((article) =>
  languages.map((lang) => [lang, article] as const),
);
