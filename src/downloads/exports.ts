/**
 * The books of an edition that `npm run export` has made: EPUB and PDF, in `exports/<article>/<stamp>/`. The stamp is of all
 * that they are made from, so that a build finds only those that it would make itself.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { stampOf } from '../cache/stamp.ts';
import type { Lang } from '../edition/annotations.ts';
import { contentFolder } from '../edition/load.ts';

const types = { epub: 'application/epub+zip', pdf: 'application/pdf' } as const;

export interface Export {
  readonly ending: keyof typeof types;
  readonly type: (typeof types)[Export['ending']];
  readonly bytes: number;
}

/** Where the books lie, relative to the project. */
const exportsFolder = 'exports';

/** What is made of each edition. */
export const endings = Object.keys(types) as readonly Export['ending'][];

/** The books of an edition that can be published; none while somebody edits. */
export const exportsOf = (article: string, lang: Lang): readonly Export[] =>
  import.meta.env?.DEV ? [] : madeExports(article, lang);

/** The same without regard to who asks. @param root folder of the project */
export const madeExports = (article: string, lang: Lang, root = process.cwd()): readonly Export[] =>
  // Without any, there is no need of the stamp, which reads all that they would be made from.
  existsSync(join(root, exportsFolder, article))
    ? endings
        .map((ending) => ({ ending, path: exportPath(article, lang, ending, root) }))
        .filter(({ path }) => existsSync(path))
        .map(({ ending, path }) => ({ ending, type: types[ending], bytes: statSync(path).size }))
    : [];

/** @throws if there is no such book */
export const readExport = (article: string, lang: Lang, ending: Export['ending']): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(exportPath(article, lang, ending)));

/** Path of a book of the content as it is now. */
export const exportPath = (
  article: string,
  lang: Lang,
  ending: Export['ending'],
  root = process.cwd(),
): string => join(root, exportsFolder, article, exportStamp(article, root), `${article}.${lang}.${ending}`);

/** Folders of books that were made from something else than what is there now. */
export const staleExports = (article: string, root = process.cwd()): readonly string[] => {
  const folder = join(root, exportsFolder, article);
  if (!existsSync(folder)) return [];
  const current = exportStamp(article, root);
  return readdirSync(folder)
    .filter((stamp) => stamp !== current)
    .map((stamp) => join(folder, stamp));
};

/** Of the article, the registers, the code and the packages, and of the address that the books name. */
const exportStamp = (article: string, root = process.cwd()): string =>
  stampOf(
    root,
    [
      `${contentFolder}/articles/${article}`,
      `${contentFolder}/people.yaml`,
      `${contentFolder}/places.yaml`,
      'src',
      'astro.config.mjs',
      'package-lock.json',
    ],
    [process.env['SITE_URL'] ?? '', process.env['BASE_PATH'] ?? ''],
  );
