/** The sites in which the article is read: this one, and its peers, each built from the same annotations. */
import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { bibtex } from '../../src/downloads/bibliography/bibtex.ts';
import { referenceWork } from '../../src/downloads/bibliography/works.ts';
import type { Lang } from '../../src/edition/annotations.ts';
import type { SiteArticle } from '../../src/edition/site-article.ts';
import { languages } from '../../src/i18n/languages.ts';
import { barePage } from './bare-page.ts';
import { type Markup, markdownArticle } from './markdown-article.ts';
import { type Files, npm, setUp, versionsOf, writeFiles } from './set-up.ts';

/** A built site that has the article. */
export interface ReadingSite {
  readonly name: string;
  readonly folder: string;
  /** Path of the article in a language. */
  readonly path: (lang: Lang) => string;
  /** Name and version of what it is made of. */
  readonly versions: readonly string[];
}

/** What Starlight and rehype-citation are given: each article's text and references, and how they are printed. */
export const starlightFiles = async (articles: readonly SiteArticle[]): Promise<Files> => ({
  'generated/style.csl': await readFile('src/citations/edition.csl', 'utf8'),
  ...Object.fromEntries(
    articles.flatMap((article) => [
      [`generated/${article.id}.json`, JSON.stringify(article.references)],
      ...languages.map((lang) => [
        `src/content/docs/${lang}/${article.id}.md`,
        markdownArticle(article, lang),
      ]),
    ]),
  ),
});

const buildStarlight = async (article: SiteArticle): Promise<ReadingSite> => {
  const folder = await setUp('starlight', await starlightFiles([article]));
  await npm(folder, 'run', 'build');
  return {
    name: 'Starlight + rehype-citation',
    folder: join(folder, 'dist'),
    path: (lang) => `/${lang}/${article.id}/`,
    versions: await versionsOf('starlight', ['@astrojs/starlight', 'rehype-citation']),
  };
};

/** Citations as @arothuis/markdown-it-biblatex has them; it prints them and the list as APA does. */
const biblatex: Partial<Markup> = {
  citation: ({ key, locator }) => (locator === undefined ? `[@${key}]` : `[@${key}#p. ${locator}]`),
};

const buildVitePress = async (article: SiteArticle): Promise<ReadingSite> => {
  const works = article.references.map((reference) =>
    referenceWork([{ reference, article: article.meta }], 'en'),
  );
  const folder = await setUp('vitepress', {
    'generated/references.bib': bibtex(works),
    ...Object.fromEntries(
      languages.map((lang) => [
        `${lang}/${article.id}/index.md`,
        markdownArticle(article, lang, { markup: biblatex, end: '[bibliography]' }),
      ]),
    ),
  });
  await npm(folder, 'run', 'build');
  return {
    name: 'VitePress + markdown-it-biblatex',
    folder: join(folder, '.vitepress/dist'),
    path: (lang) => `/${lang}/${article.id}/`,
    versions: await versionsOf('vitepress', [
      'vitepress',
      '@arothuis/markdown-it-biblatex',
      'markdown-it-footnote',
    ]),
  };
};

const buildBare = async (article: SiteArticle): Promise<ReadingSite> => {
  const folder = resolve('.build/bench/peers/bare');
  await rm(folder, { recursive: true, force: true });
  await writeFiles(
    folder,
    Object.fromEntries(
      languages.map((lang) => [`${lang}/${article.id}/index.html`, barePage(article, lang)]),
    ),
  );
  return { name: 'the bare text', folder, path: (lang) => `/${lang}/${article.id}/`, versions: [] };
};

/** @param dist folder of this site, as `npm run build` leaves it */
export const readingSites = async (article: SiteArticle, dist: string): Promise<readonly ReadingSite[]> => [
  { name: 'this site', folder: dist, path: (lang) => `/${lang}/${article.id}/`, versions: [] },
  await buildStarlight(article),
  await buildVitePress(article),
  await buildBare(article),
];
