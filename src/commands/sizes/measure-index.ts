import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliSize } from '../brotli.ts';
import { filesOf } from '../files/list.ts';
import type { PageSize, Part } from './measure.ts';

const folder = 'pagefind/';

/**
 * Measures the index of the search with the code that reads it, all files of it: of which a query loads some.
 *
 * @returns nothing where the site has no search
 */
export async function measureIndex(site: string): Promise<PageSize | undefined> {
  if (!existsSync(join(site, folder))) return undefined;
  const files = await filesOf(join(site, folder));
  const parts = await Promise.all(
    files.map(async (file): Promise<Part> => {
      const name = folder + file;
      const bytes = await readFile(join(site, name));
      return {
        kind: /\.js$|\/wasm\.[^/]*$/.test(name) ? 'script' : 'index',
        name,
        // Pagefind's own files are compressed in themselves.
        bytes: /\.js(?:on)?$/.test(name) ? await brotliSize(bytes) : bytes.byteLength,
      };
    }),
  );
  return { file: folder, parts };
}
