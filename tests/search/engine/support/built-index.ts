import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Lang } from '../../../../src/edition/annotations.ts';
import type { Searched } from '../../../../src/search/engine/engine.ts';
import { searchedIn } from '../../../../src/search/engine/load.ts';
import { buildIndex, type Files } from '../../../../src/search/index/build.ts';
import type { SearchContent } from '../../../../src/search/index/content.ts';

const folder = 'https://site.invalid/pagefind/';

/** The search as it is built and loaded, in Node instead of a worker: Pagefind finds a document in neither. */
export interface BuiltSearch {
  /** In place of the browser's. */
  readonly fetch: typeof fetch;
  /** @param code of the scripts */
  readonly load: (code: string) => Searched;
}

export const buildSearch = async (content: SearchContent): Promise<BuiltSearch> => {
  const files = await buildIndex(content);
  const pagefind = await importPagefind(files);
  return {
    fetch: async (address) => responseOf(files, pathOf(address)),
    load: (code) => searchedIn(folder, code, async () => pagefind),
  };
};

/** A search that has loaded nothing yet, in the place of the browser's `fetch` too. */
interface FreshSearch {
  readonly searched: Searched;
  /** Paths of the files that were fetched so far. */
  readonly fetched: ReadonlySet<string>;
  /** Loads what every question needs, as the worker does at once. */
  readonly prepare: (lang: Lang) => Promise<readonly string[]>;
}

export const loadBuilt = async (files: Files, code: string): Promise<FreshSearch> => {
  const fetched = new Set<string>();
  const pagefind = await importPagefind(files);
  globalThis.fetch = async (address) => {
    fetched.add(pathOf(address));
    return responseOf(files, pathOf(address));
  };
  const searched = searchedIn(folder, code, async () => {
    fetched.add('pagefind.js');
    return pagefind;
  });
  return {
    searched,
    fetched,
    prepare: async (lang) => {
      await Promise.all([searched.registers(lang), searched.index.words('')]);
      return [...fetched];
    },
  };
};

const pathOf = (address: unknown): string => String(address).slice(folder.length).replace(/\?.*/, '');

const responseOf = (files: Files, path: string): Response => {
  const file = files.get(path);
  return new Response(file && new Uint8Array(file), { status: file ? 200 : 404 });
};

const importPagefind = async (files: Files) => {
  const folderOfScript = await mkdtemp(join(tmpdir(), 'pagefind-'));
  const script = join(folderOfScript, 'pagefind.js');
  await writeFile(script, files.get('pagefind.js') ?? '');
  const pagefind = await import(/* @vite-ignore */ pathToFileURL(script).href);
  await rm(folderOfScript, { recursive: true });
  return pagefind;
};
