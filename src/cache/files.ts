import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, daysKept, writeWhole } from './folder.ts';

/**
 * What was made of this input before, or else what is made of it now.
 *
 * @param kind what is made, `pictures`: a folder of its own
 * @param input all that the result depends on, with the versions of the packages that make it
 * @param make always the same bytes for the same input
 */
export const cachedFile = async (
  kind: string,
  input: string,
  make: () => Promise<Uint8Array>,
  folder: string = cacheFolder,
): Promise<Uint8Array<ArrayBuffer>> => {
  const path = join(folder, kind, sha256(input).toString('hex'));
  const known = await readChecked(path);
  if (known) return known;
  const made = new Uint8Array(await make());
  await writeWhole(path, Buffer.concat([sha256(made), made]));
  return made;
};

/** Forgets what no build has asked for of late. */
export const forgetOldFiles = async (
  kind: string,
  now = Date.now(),
  folder: string = cacheFolder,
): Promise<void> => {
  for (const name of await unlessMissing(readdir(join(folder, kind)), [])) {
    const path = join(folder, kind, name);
    // Another build may have forgotten it by now.
    const file = await unlessMissing(stat(path), undefined);
    if (file && now - file.mtimeMs > daysKept * 86_400_000) await rm(path, { force: true });
  }
};

const digestLength = 32;

const sha256 = (content: string | Uint8Array): Buffer => createHash('sha256').update(content).digest();

/** The content after its digest; nothing where the disk does not hold what was written. */
const readChecked = async (path: string): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  const bytes = await unlessMissing(readFile(path), undefined);
  const content = bytes?.subarray(digestLength);
  if (!content || !bytes?.subarray(0, digestLength).equals(sha256(content))) return undefined;
  const now = new Date();
  await unlessMissing(utimes(path, now, now), undefined);
  return new Uint8Array(content);
};

const unlessMissing = async <T, Other>(work: Promise<T>, other: Other): Promise<T | Other> => {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return other;
    throw error;
  }
};
