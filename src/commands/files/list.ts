import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Paths of all files of a built site, or of a folder of it, with slashes, in order. */
export const filesOf = async (site: string): Promise<readonly string[]> =>
  (await readdir(site, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
