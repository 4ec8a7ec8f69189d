import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { type Export, endings, exportPath, staleExports } from '../../downloads/exports.ts';
import type { Lang } from '../../edition/annotations.ts';
import type { SiteArticle } from '../../edition/site-article.ts';
import { languages } from '../../i18n/languages.ts';
import { absolute, route } from '../../i18n/routes.ts';
import { basePath } from '../base-path.ts';

/** A book that is to be made. */
export interface Book {
  readonly article: SiteArticle;
  readonly lang: Lang;
  readonly ending: Export['ending'];
  readonly path: string;
}

/** The books of all editions that have not been made of this very content yet. */
export const missingBooks = (articles: readonly SiteArticle[], root: string): readonly Book[] =>
  articles.flatMap((article) =>
    languages.flatMap((lang) =>
      endings
        .map((ending) => ({ article, lang, ending, path: exportPath(article.id, lang, ending, root) }))
        .filter(({ path }) => !existsSync(path)),
    ),
  );

export const removeStaleBooks = async (articles: readonly SiteArticle[], root: string): Promise<void> => {
  for (const folder of articles.flatMap(({ id }) => staleExports(id, root))) {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Writes it whole or not at all, and says so. */
export const writeBook = async ({ path }: Book, bytes: Uint8Array, root: string): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.part`, bytes);
  await rename(`${path}.part`, path);
  console.log(`${relative(root, path)}: ${new Intl.NumberFormat('en').format(bytes.length)} bytes`);
};

/** Where the site will stand, with a slash at its end, if `SITE_URL` says so. */
export const siteAddress = (): string | undefined => {
  const site = process.env['SITE_URL'];
  return site ? absolute(basePath(), site) : undefined;
};

/** Address of an edition below that of the site. */
export const addressBelow = (site: string, { article, lang }: Pick<Book, 'article' | 'lang'>): string =>
  absolute(route.article(lang, article.id).slice(1), site);
