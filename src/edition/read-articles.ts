import { getCollection, render } from 'astro:content';
import type { Annotations } from './annotations.ts';
import { loadContent } from './load.ts';
import { type SiteArticle, siteArticles } from './site-article.ts';

/** All articles as Astro reads them, which is as the check does: the same plugins collect the annotations. */
export const readArticles = async (): Promise<readonly SiteArticle[]> => {
  const editions = await Promise.all(
    (await getCollection('editions')).map(async (entry) => {
      const { remarkPluginFrontmatter } = await render(entry);
      // Put there by `collect-annotations.ts`, the last of our plugins.
      return [entry.id, remarkPluginFrontmatter['annotations'] as Annotations] as const;
    }),
  );
  const annotations = new Map(editions);
  return siteArticles(loadContent(), (article, lang) => annotations.get(`${article}/${lang}`));
};
