/** What the pages are made from. */
import { languages } from '../i18n/languages.ts';
import { cacheKeyOf } from './cache-key.ts';
import { handedOver } from './hand-over.ts';
import type { SiteArticle } from './site-article.ts';

/** Set by the edition check, which says why. */
declare const BUILDS_ONE_ARTICLE: boolean;

/**
 * All articles of the site.
 *
 * @throws where content is at fault; the check, which comes first, has then already said what and where
 */
export const allArticles = async (): Promise<readonly SiteArticle[]> => {
  if (!BUILDS_ONE_ARTICLE) return handedOver();
  articles ??= import('./read-articles.ts').then(({ readArticles }) => readArticles());
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
      ...cacheKeyOf([article]),
    })),
  );

/** `getStaticPaths` of a page that each article has, under `[lang]/[article]/`. */
export const onceForEachArticle = async () =>
  (await allArticles()).flatMap((article) =>
    languages.map((lang) => ({
      params: { lang, article: article.id },
      props: { lang, article },
      ...cacheKeyOf([article]),
    })),
  );

/** The same of a page that each of several has. */
export const onceForEachOfSeveral = async () =>
  (await onceForEachArticle()).filter(({ props }) => !props.article.alone);

/** `getStaticPaths` of the same page of the only article, under `[lang]`. */
export const onceInEachLanguageOfOne = async () =>
  (await allArticles())
    .filter(({ alone }) => alone)
    .flatMap((article) => languages.map((lang) => ({ params: { lang }, props: { lang, article } })));
