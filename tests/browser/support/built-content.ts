import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { runOverContent } from '../../support/run-over-content.ts';

/** A site really built from other content than the project's. */
interface BuiltContent {
  /** Its folder. */
  readonly site: string;
  remove(): Promise<void>;
}

/** @param content folder of it, which stays as it is */
export const buildContent = async (content: string): Promise<BuiltContent> => {
  const parent = resolve('.build/tests');
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, 'content-'));
  const site = join(folder, 'site');
  const { code, errors } = await runOverContent(
    ['src/commands/build.ts', '--outDir', site],
    resolve(content),
  );
  if (code !== 0) throw new Error(`The site of ${content} can't be built: ${errors}`);
  return { site, remove: () => rm(folder, { recursive: true }) };
};
