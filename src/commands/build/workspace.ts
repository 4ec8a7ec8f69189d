import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** Where one build works until it has succeeded. */
export interface Workspace {
  /** What is built goes here. */
  readonly site: string;
  /** Whatever is kept between the steps of this build goes here; the pages of the last one are there already. */
  readonly cache: string;
  /** Puts what was built in the place of the last build, and removes the workspace. */
  publish(): Promise<void>;
  /**
   * Removes the workspace; the last build stays as it was.
   *
   * @param hasMadePages whether what is kept of the pages may no longer be theirs
   */
  discard(hasMadePages: boolean): Promise<void>;
}

/**
 * Opens a folder of this build alone, beside `outDir` and so on the same file system: `.build/site-<process>-…`. What is
 * kept of its pages stands beside that: `.build/pages-<outDir>`.
 * What killed builds left behind is cleared first; what running ones work on is left alone.
 */
export async function openWorkspace(outDir: string): Promise<Workspace> {
  const target = resolve(outDir);
  const parent = join(dirname(target), '.build');
  await mkdir(parent, { recursive: true });
  await clearLeftovers(parent, target);
  const own = await mkdtemp(join(parent, `site-${process.pid}-`));
  const site = join(own, 'site');
  const cache = join(own, 'cache');
  const pages = join(parent, `pages-${basename(target)}`);
  await unlessCode('ENOENT', rename(pages, cache));
  const remove = () => rm(own, { recursive: true, force: true });
  return {
    site,
    cache,
    async publish() {
      await swap(site, target, own);
      await keepPages(cache, pages);
      await remove();
    },
    async discard(hasMadePages) {
      if (!hasMadePages) await keepPages(cache, pages);
      await remove();
    },
  };
}

/** What Astro knows of the pages of the last build, and these. */
const ofPages: readonly string[] = ['incremental-build.json', 'dist'];

/**
 * Keeps the pages for the next build of the same folder. A build takes them along, and brings them back as they were or, when
 * it has succeeded, its own: no two ever share them, and none are left by one that ended in between.
 */
async function keepPages(cache: string, pages: string): Promise<void> {
  if (!existsSync(join(cache, 'dist'))) return;
  for (const name of await readdir(cache)) {
    if (!ofPages.includes(name)) await rm(join(cache, name), { recursive: true });
  }
  await rm(pages, { recursive: true, force: true });
  // Another build may have brought its own in between.
  await unlessCode('ENOTEMPTY', rename(cache, pages));
}

/** A folder can't be renamed over another, so the last build steps aside first; `clearLeftovers` knows where to. */
const asideOf = (target: string): string => `last-${basename(target)}`;

async function swap(site: string, target: string, own: string): Promise<void> {
  const aside = join(own, asideOf(target));
  for (;;) {
    await rm(aside, { recursive: true, force: true });
    await unlessCode('ENOENT', rename(target, aside));
    // Another build may have put its own site there in between: then that one steps aside too.
    if (await unlessCode('ENOTEMPTY', rename(site, target))) return;
  }
}

async function clearLeftovers(parent: string, target: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const owner = /^site-(\d+)-/.exec(name)?.[1];
    if (owner === undefined || isRunning(Number(owner))) continue;
    const leftover = join(parent, name);
    // Killed between the two renames of a swap: the last good build stands aside still.
    const aside = join(leftover, asideOf(target));
    if (existsSync(aside) && !existsSync(target)) await rename(aside, target);
    await rm(leftover, { recursive: true, force: true });
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Whether the work was done; false if it failed with `code`, as was to be expected. */
async function unlessCode(code: string, work: Promise<void>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if (codeOf(error) === code) return false;
    throw error;
  }
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;
