import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Searched } from '../../../../src/search/engine/engine.ts';
import { searchedIn } from '../../../../src/search/engine/load.ts';
import { buildIndex } from '../../../../src/search/index/build.ts';
import type { SearchContent } from '../../../../src/search/index/content.ts';

const folder = 'https://site.invalid/pagefind/';

/** The search as it is built and loaded, in Node instead of a worker: Pagefind finds a document in neither. */
export interface BuiltSearch {
  /** In place of the browser's. */
  readonly fetch: typeof fetch;
  /** @param release of the scripts */
  readonly load: (release: string) => Searched;
}

export const buildSearch = async (content: SearchContent): Promise<BuiltSearch> => {
  const files = await buildIndex(content);
  const folderOfScript = await mkdtemp(join(tmpdir(), 'pagefind-'));
  const script = join(folderOfScript, 'pagefind.js');
  await writeFile(script, files.get('pagefind.js') ?? '');
  const pagefind = await import(/* @vite-ignore */ pathToFileURL(script).href);
  await rm(folderOfScript, { recursive: true });
  return {
    fetch: async (address) => {
      const file = files.get(String(address).slice(folder.length).replace(/\?.*/, ''));
      return new Response(file && new Uint8Array(file), { status: file ? 200 : 404 });
    },
    load: (release) => searchedIn(folder, release, async () => pagefind),
  };
};
