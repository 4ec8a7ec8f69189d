import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * A stamp of some files and words: what is made of them bears it, and is stale as soon as it is no longer theirs.
 *
 * @param root folder that the paths start from
 * @param paths files, folders with all that is in them, or nothing at all
 * @returns 16 digits in hex, the same on every machine
 */
export const stampOf = (root: string, paths: readonly string[], words: readonly string[] = []): string => {
  const hash = createHash('sha256').update(JSON.stringify(words));
  for (const path of paths.flatMap((one) => filesOf(root, one))) {
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex').slice(0, 16);
};

const filesOf = (root: string, path: string): readonly string[] => {
  const absolute = join(root, path);
  if (!existsSync(absolute)) return [];
  if (statSync(absolute).isFile()) return [path];
  return readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .map((file) => file.split(sep).join('/'))
    .toSorted();
};
