import { constants, existsSync } from 'node:fs';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { filesOf } from '../files/list.ts';
import { planShards, redirectsOf, rulesOf, type Shard } from './plan.ts';

export interface ShardOptions {
  /** Folder of the built site. */
  readonly site: string;
  /** Folder that the shards are put into, each by its number. */
  readonly outDir: string;
  readonly limit: number;
  /** See `redirectsOf`. Without one, nothing is written for a host, and only `shards.json` tells what is where. */
  readonly address?: string | undefined;
}

/** Tells what is where; by it, what an earlier run has left is known as such. */
const list = 'shards.json';

/**
 * Cuts a built site into folders that are published each by itself.
 *
 * @throws where it can't be cut so, and where the folder has something else in it
 */
export const writeShards = async ({
  site,
  outDir,
  limit,
  address,
}: ShardOptions): Promise<readonly Shard[]> => {
  const shards = planShards(await filesOf(site), limit);
  const rules = rulesOf(shards);
  if (existsSync(outDir) && !existsSync(join(outDir, list)))
    throw new Error(`${outDir} has something else in it than the parts of a site`);
  await rm(outDir, { recursive: true, force: true });
  for (const [number, { files }] of shards.entries()) {
    const folder = join(outDir, String(number));
    for (const made of new Set(files.map((file) => dirname(join(folder, file)))))
      await mkdir(made, { recursive: true });
    for (const file of files)
      await copyFile(join(site, file), join(folder, file), constants.COPYFILE_FICLONE);
  }
  if (address && rules.length > 0) await writeFile(join(outDir, '0/_redirects'), redirectsOf(rules, address));
  await writeFile(join(outDir, list), `${JSON.stringify(rules, null, 2)}\n`);
  return shards;
};
