import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliSize, sizeOfAnswer } from '../brotli.ts';
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
  const parts: Part[] = [];
  // One at a time: a large site has thousands, and each that is compressed takes more than a megabyte meanwhile.
  for (const file of await filesOf(join(site, folder))) {
    const bytes = await readFile(join(site, folder, file));
    parts.push({
      kind: /\.js$|^wasm\.[^/]*$/.test(file) ? 'script' : 'index',
      name: folder + file,
      bytes: await sizeOnTheWay(file, bytes),
    });
  }
  return { file: folder, parts };
}

/** Pagefind's own files are compressed in themselves. Of ours there are as many as there is content. */
const sizeOnTheWay = async (file: string, bytes: Buffer): Promise<number> => {
  if (file.endsWith('.js')) return brotliSize(bytes);
  return file.endsWith('.json') ? sizeOfAnswer(bytes) : bytes.byteLength;
};
