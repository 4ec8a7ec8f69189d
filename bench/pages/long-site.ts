import { spawn } from 'node:child_process';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { contentFolder } from '../../src/edition/load.ts';
import { languages } from '../../src/i18n/languages.ts';
import { type Length, lengthened } from './long-article.ts';

/**
 * Builds this site from its content, one article of it made longer.
 *
 * @param article its id
 * @returns the folder of the built site
 * @throws if it can't be built
 */
export const buildLongSite = async (article: string, length: Length): Promise<string> => {
  const content = resolve('.build/bench/long/content');
  await rm(content, { recursive: true, force: true });
  await cp(contentFolder, content, { recursive: true });
  for (const lang of languages) {
    const file = join(content, 'articles', article, `${lang}.mdx`);
    await writeFile(file, lengthened(await readFile(file, 'utf8'), length));
  }
  const dist = resolve('.build/bench/long/dist');
  await rm(dist, { recursive: true, force: true });
  await build(content, dist);
  // Its pages are beyond every budget; that they were built is what counts.
  await readFile(join(dist, 'index.html'));
  return dist;
};

const build = (content: string, outDir: string): Promise<void> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, ['src/commands/build.ts', '--outDir', outDir], {
      env: { ...process.env, CONTENT_DIR: content, NODE_NO_WARNINGS: '1' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.once('error', fail);
    child.once('close', () => done());
  });
