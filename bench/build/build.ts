/**
 * How the time, the memory and the files of a build grow with the number of articles, and what building again takes after
 * one paragraph was edited: `npm run bench:build [-- <how many articles> …]`. Writes `.build/bench/build.json`.
 */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesOf } from '../../src/commands/files/list.ts';
import { writeContent } from '../content/write.ts';
import { keepFigures } from '../kept-figures.ts';
import { machine, pinnedVersions } from '../machine.ts';
import { buildOnce } from './build-once.ts';
import type { GrownSite, GrowthFigures } from './figures.ts';
import type { Usage } from './usage.ts';

const cache = '.build/bench/cache';

/** Larger sites are built once: it takes long, and what again takes is seen by then. */
const mostBuiltAgain = 100;

/** As an editor would. */
const editParagraph = async (content: string): Promise<void> => {
  const file = join(content, 'articles/january-20-1990/en.mdx');
  await writeFile(file, (await readFile(file, 'utf8')).replace('</Claim>', ', as before</Claim>'));
};

const measure = async (articles: number): Promise<GrownSite> => {
  const content = `.build/bench/content-${articles}`;
  const site = `.build/bench/site-${articles}`;
  await writeContent(content, articles);
  // Of the last run: what its builds kept, and the pages of its site.
  for (const kept of [cache, site, '.build/bench/.build']) await rm(kept, { recursive: true, force: true });
  const clean = await buildOnce(content, site, cache);
  const grown = { articles, files: (await filesOf(site)).length, clean };
  if (articles > mostBuiltAgain) return grown;
  await editParagraph(content);
  return { ...grown, again: await buildOnce(content, site, cache) };
};

const says = ({ seconds, cpuSeconds, peakMemory }: Usage): string =>
  `${seconds.toFixed(1)} s, ${cpuSeconds.toFixed(1)} s of processor, ${(peakMemory / 2 ** 20).toFixed(0)} MiB`;

const counts = process.argv.slice(2).map(Number);
const versions = await pinnedVersions(['astro', 'pagefind', 'rehype-citation']);
const sites: GrownSite[] = [];
for (const articles of (counts.length > 0 ? counts : [1, 10, 100]).toSorted((a, b) => a - b)) {
  const site = await measure(articles);
  sites.push(site);
  const again = site.again ? `; again: ${says(site.again)}` : '';
  console.log(`${articles} articles: ${says(site.clean)}, ${site.files} files${again}`);
  // Each time, as a large site takes long and can be given up.
  await keepFigures('build', { machine: machine(), versions, sites } satisfies GrowthFigures);
}
