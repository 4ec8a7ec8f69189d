import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { filesOf } from '../../commands/files/list.ts';
import type { Lang } from '../../edition/annotations.ts';
import { languages } from '../../i18n/languages.ts';

/**
 * The files without which the pages of one language can't be read and searched: its pages and the title page, what these
 * and their scripts load, and the index of the search. Downloads and what is made for other sites are not among them.
 *
 * @param site folder of the built site
 * @returns paths in it, in order: `assets/page.C-GCk2VN.js`, `en/about/index.html`
 * @throws where a file can't be read
 */
export const neededFiles = async (site: string, lang: Lang): Promise<readonly string[]> => {
  const all = await filesOf(site);
  const needed = new Set(all.filter((file) => isOfEvery(file) || isOf(lang, file)));
  const assets = all.filter((file) => file.startsWith('assets/'));
  // A set that grows while it is gone through is gone through to its end.
  for (const file of needed) {
    if (!namesAssets(file)) continue;
    const text = await readFile(join(site, file), 'utf8');
    // Their names have a hash of their content: nothing else reads so.
    for (const asset of assets) if (text.includes(posix.basename(asset))) needed.add(asset);
  }
  return [...needed].toSorted();
};

const isOfEvery = (file: string): boolean =>
  file === 'index.html' ||
  file === 'favicon.svg' ||
  (file.startsWith('pagefind/') && !ofOneLanguage.test(file));

/** Besides its pages, what their scripts ask for by an address that they make up. */
const isOf = (lang: Lang, file: string): boolean =>
  (file.startsWith(`${lang}/`) && /\.(?:html|cite\.json)$/.test(file)) ||
  ofOneLanguage.exec(file)?.groups?.['lang'] === lang;

const ofOneLanguage = new RegExp(`^pagefind/\\w+\\.(?<lang>${languages.join('|')})\\.json$`);

const namesAssets = (file: string): boolean =>
  /\.(?:html|css|js)$/.test(file) && !file.startsWith('pagefind/');
