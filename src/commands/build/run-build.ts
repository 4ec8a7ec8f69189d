import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { forgetOldFiles } from '../../cache/files.ts';
import { editions } from '../../edition/cached-editions.ts';
import { contentFolder } from '../../edition/load.ts';
import { subsets } from '../../fonts/subset.ts';
import { pictures } from '../../pictures/png.ts';
import { keepSizes } from '../brotli.ts';
import { filesOf } from '../files/list.ts';
import { fileLimit, tooManyFiles } from '../files/report.ts';
import { reportSizes } from '../sizes/sizes.ts';
import { type BuildOptions, buildSite } from './build-site.ts';
import { describeError } from './describe-error.ts';

/** How a build went: only a site that is `built` can be served; a heavy one can too. */
export type BuildResult = 'built' | 'over budget' | 'failed';

/** Builds the site and prints what went wrong or, as the last lines, what its pages weigh. */
export async function runBuild(options: BuildOptions): Promise<BuildResult> {
  try {
    // What is wrong of it is told before anything is built.
    const limit = fileLimit();
    const { text, withinBudget, warning } = await buildSite(options, async ({ folder, base }) => {
      const articles = await readdir(resolve(options.root, contentFolder, 'articles'));
      return {
        ...(await reportSizes(folder, articles, base)),
        warning: tooManyFiles(await filesOf(folder), articles, limit),
      };
    });
    console.log(`\n${text}${warning ? `\n\n${warning}` : ''}`);
    await keepSizes();
    for (const kind of [editions, pictures, subsets]) await forgetOldFiles(kind);
    return withinBudget ? 'built' : 'over budget';
  } catch (error) {
    console.error(describeError(error, options.root));
    return 'failed';
  }
}
