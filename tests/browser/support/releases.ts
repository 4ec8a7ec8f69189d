import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { validSite } from '../../edition/support/sites.ts';
import { runOverContent } from '../../support/run-over-content.ts';

/** Two releases of one small site, really built. */
export interface Releases {
  /** Folders of the built sites. */
  readonly first: string;
  readonly second: string;
  /** Builds the second once more, below a base path. */
  buildBelow(base: string): Promise<string>;
  remove(): Promise<void>;
}

/** What the second release says where the first says something else. */
const changes = [
  ['en.mdx', 'Among the listeners was', 'In the audience sat'],
  ['uk.mdx', 'Серед слухачів був', 'У залі сидів'],
] as const;

/** A word of each release that the other hasn't. */
export const words = {
  en: { first: 'listeners', second: 'audience' },
  uk: { first: 'слухачів', second: 'залі' },
} as const;

export const buildReleases = async (): Promise<Releases> => {
  const parent = resolve('.build/tests');
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, 'releases-'));
  const content = join(folder, 'content');
  const build = async (name: string, base = '/'): Promise<string> => {
    const site = join(folder, name);
    const command = ['src/commands/build.ts', '--outDir', site];
    const { code, errors } = await runOverContent(command, content, { BASE_PATH: base });
    if (code !== 0) throw new Error(`The ${name} release can't be built: ${errors}`);
    return site;
  };
  await cp(validSite, content, { recursive: true });
  const first = await build('first');
  for (const [file, from, to] of changes) {
    const path = join(content, 'articles/analytical-engine', file);
    const text = await readFile(path, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not say "${from}"`);
    await writeFile(path, text.replace(from, to));
  }
  return {
    first,
    second: await build('second'),
    buildBelow: (base) => build('below', base),
    remove: () => rm(folder, { recursive: true }),
  };
};
