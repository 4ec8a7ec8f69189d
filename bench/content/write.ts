/** `node bench/content/write.ts <folder> <articles>`: writes a content folder of so many articles, the same each time. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { contentFolder } from '../../src/edition/load.ts';
import { randomFrom } from '../../tests/search/names/support/slips.ts';
import { growContent } from './articles.ts';

const seed = 19900120;

/** @param folder is made anew */
export const writeContent = async (folder: string, articles: number): Promise<void> => {
  const real = new Map<string, string>();
  for (const entry of await readdir(contentFolder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    real.set(path.slice(contentFolder.length + 1), await readFile(path, 'utf8'));
  }
  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of growContent(real, articles, randomFrom(seed))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
};

if (import.meta.main) {
  const [folder, articles] = process.argv.slice(2);
  if (!folder || !Number(articles)) throw new Error('Say a folder, and how many articles');
  await writeContent(folder, Number(articles));
}
