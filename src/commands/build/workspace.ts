import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** Where one build works until it has succeeded. */
export interface Workspace {
  /** What is built goes here. */
  readonly site: string;
  /** Whatever is kept between the steps of this build goes here. */
  readonly cache: string;
  /** Puts what was built in the place of the last build, and removes the workspace. */
  publish(): Promise<void>;
  /** Removes the workspace; the last build stays as it was. */
  discard(): Promise<void>;
}

/**
 * Opens a folder of this build alone, beside `outDir` and so on the same file system: `.build/site-<process>-…`.
 * What killed builds left behind is cleared first; what running ones work on is left alone.
 */
export async function openWorkspace(outDir: string): Promise<Workspace> {
  const target = resolve(outDir);
  const parent = join(dirname(target), '.build');
  await mkdir(parent, { recursive: true });
  await clearLeftovers(parent, target);
  const own = await mkdtemp(join(parent, `site-${process.pid}-`));
  const site = join(own, 'site');
  const discard = () => rm(own, { recursive: true, force: true });
  return {
    site,
    cache: join(own, 'cache'),
    discard,
    async publish() {
      await swap(site, target, own);
      await discard();
    },
  };
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
