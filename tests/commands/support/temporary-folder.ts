import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

/** Files by their paths, with their texts. */
export type Files = Readonly<Record<string, string | Buffer>>;

/**
 * A folder with these files that is gone when the test is. It stands inside the project, so that what is built in it
 * finds the project's packages.
 */
export async function temporaryFolder(files: Files = {}): Promise<string> {
  await mkdir(resolve('.build'), { recursive: true });
  const folder = await mkdtemp(resolve('.build/test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFiles(folder, files);
  return folder;
}

/** Writes files into a folder, and the folders they need. */
export async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
