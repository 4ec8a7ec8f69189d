import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { brotliSize } from '../brotli.ts';
import type { PageSize, Part } from './measure.ts';

const folder = 'pagefind/';

/**
 * Measures the index of the search with the code that reads it, all files of it: of which a query loads some.
 *
 * @returns nothing where the site has no search
 */
export async function measureIndex(site: string): Promise<PageSize | undefined> {
  if (!existsSync(join(site, folder))) return undefined;
  const files = (await readdir(join(site, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const parts = await Promise.all(
    files.map(async (path): Promise<Part> => {
      const bytes = await readFile(path);
      const name = path.slice(site.length).replaceAll(sep, '/').replace(/^\//, '');
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
