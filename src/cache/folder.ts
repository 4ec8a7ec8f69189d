import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Where is kept, from one build to the next, what takes long to make and is always the same for the same input. A build
 * with it and one without give the same bytes. Relative to the folder that the command runs in.
 */
export const cacheFolder: string = process.env['CACHE_DIR'] ?? '.build/cache';

/** After so many days without use it is forgotten. */
export const daysKept = 30;

/** Writes a file that is there whole or not at all, whoever else writes it at the same time. */
export const writeWhole = async (path: string, content: string | Uint8Array): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  const own = `${path}.${randomUUID()}`;
  await writeFile(own, content);
  await rename(own, path);
};
