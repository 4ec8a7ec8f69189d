/** What the pages are made from, read as Astro reads it. */
import { getCollection, render } from 'astro:content';
import { languages } from '../i18n/languages.ts';
import type { Annotations } from './annotations.ts';
import { lastValid } from './dev/last-valid.ts';
import { loadContent } from './load.ts';
import { type SiteArticle, siteArticles } from './site-article.ts';

/**
 * All articles of the site.
 *
 * @throws where content is at fault; the check, which comes first, has then already said what and where
 */
export const allArticles = async (): Promise<readonly SiteArticle[]> => {
  // A page is made from what is on disk now while somebody edits; a build reads everything once.
  if (import.meta.env.DEV) return lastValid() ?? readArticles();
  articles ??= readArticles();
  return articles;
};

let articles: Promise<readonly SiteArticle[]> | undefined;

/** The article of a site that holds no other. */
export const onlyArticle = async (): Promise<SiteArticle | undefined> =>
  (await allArticles()).find(({ alone }) => alone);

/** The registers of the site, by id. */
export const registers = async (): Promise<Pick<SiteArticle, 'people' | 'places'>> => {
  const [article] = await allArticles();
  if (!article) throw new Error('The content folder holds no article');
  return article;
};

/** `getStaticPaths` of a file made from each edition, `<article>.<lang>.…` under `[lang]/[article]/`. */
export const onceForEachEdition = async () =>
  (await allArticles()).flatMap((article) =>
    languages.map((lang) => ({
      params: { lang, article: article.id, file: `${article.id}.${lang}` },
      props: { lang, article },
    })),
  );

/** `getStaticPaths` of a page that each of several articles has, under `[lang]/[article]/`. */
export const onceForEachOfSeveral = async () =>
  (await allArticles())
    .filter(({ alone }) => !alone)
    .flatMap((article) =>
      languages.map((lang) => ({ params: { lang, article: article.id }, props: { lang, article } })),
    );

/** `getStaticPaths` of the same page of the only article, under `[lang]`. */
export const onceInEachLanguageOfOne = async () =>
  (await allArticles())
    .filter(({ alone }) => alone)
    .flatMap((article) => languages.map((lang) => ({ params: { lang }, props: { lang, article } })));

const readArticles = async (): Promise<readonly SiteArticle[]> => {
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
