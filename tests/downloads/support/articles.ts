import { checkContent } from '../../../src/edition/check.ts';
import { checkedArticles, type SiteArticle } from '../../../src/edition/site-article.ts';

const articleIn = async (folder?: string): Promise<SiteArticle> => {
  const [article] = checkedArticles(await checkContent(folder));
  if (!article) throw new Error('The content holds no article');
  return article;
};

/** The article as it stands in `content/`. */
export const article: SiteArticle = await articleIn();

/** Another one, with little in it. */
export const smallArticle: SiteArticle = await articleIn('tests/fixtures/sites/valid');
