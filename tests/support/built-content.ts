import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { runOverContent } from './run-over-content.ts';

/** A site that was really built. */
export interface BuiltFolder {
  readonly folder: string;
  remove(): Promise<void>;
}

/**
 * Builds a site from other content than the project's.
 *
 * @param content folder of it, which stays as it is
 * @throws with what the build says, where it says anything
 */
export const buildContent = async (
  content: string,
  env: Readonly<Record<string, string>> = {},
): Promise<BuiltFolder> => {
  const parent = resolve('.build/tests');
  await mkdir(parent, { recursive: true });
  const own = await mkdtemp(join(parent, 'content-'));
  const folder = join(own, 'site');
  const { code, errors } = await runOverContent(
    ['src/commands/build.ts', '--outDir', folder],
    resolve(content),
    env,
  );
  if (code !== 0 || errors !== '') throw new Error(`The site of ${content} can't be built: ${errors}`);
  return { folder, remove: () => rm(own, { recursive: true }) };
};
