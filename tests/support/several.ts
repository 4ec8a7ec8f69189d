import { checkContent } from '../../src/edition/check.ts';
import { checkedArticles, type SiteArticle } from '../../src/edition/site-article.ts';

/** Content with two articles, which have a person, a place, a date and a work in common. */
export const severalContent = 'tests/fixtures/several';

export const severalArticles = async (): Promise<readonly SiteArticle[]> =>
  checkedArticles(await checkContent(severalContent));
