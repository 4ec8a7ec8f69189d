import { readFile } from 'node:fs/promises';
import { type Usage, usageOf } from './usage.ts';

/** Runs what `npm run build` runs. @throws where it fails, with what it said */
export const buildOnce = async (content: string, site: string, cache: string): Promise<Usage> => {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8'));
  const [, ...command] = String(scripts.build).split(' ');
  return usageOf(process.execPath, [...command, '--outDir', site], {
    ...process.env,
    CONTENT_DIR: content,
    CACHE_DIR: cache,
  });
};
