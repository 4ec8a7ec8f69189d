import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { checkContent } from '../../src/edition/check.ts';
import { checkedArticles, type SiteArticle } from '../../src/edition/site-article.ts';
import { runOverContent } from './run-over-content.ts';

/** Content with two articles, which have a person, a place, a date and a work in common. */
const severalContent = 'tests/fixtures/several';

export const severalArticles = async (): Promise<readonly SiteArticle[]> =>
  checkedArticles(await checkContent(severalContent));

/** A site that was really built. */
export interface BuiltFolder {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Builds the site of two articles. @throws with what the build says, where it says anything */
export const buildSeveral = async (env: Readonly<Record<string, string>> = {}): Promise<BuiltFolder> => {
  const parent = resolve('.build/tests');
  await mkdir(parent, { recursive: true });
  const own = await mkdtemp(join(parent, 'several-'));
  const folder = join(own, 'site');
  const { code, errors } = await runOverContent(
    ['src/commands/build.ts', '--outDir', folder],
    severalContent,
    env,
  );
  if (code !== 0 || errors !== '') throw new Error(`The site of two articles can't be built: ${errors}`);
  return { folder, remove: () => rm(own, { recursive: true }) };
};
