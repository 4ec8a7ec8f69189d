/**
 * What a build takes beside Starlight's, of the same articles, in turns: `npm run bench:build:peers [-- <how many> …]`.
 * Writes `.build/bench/build-peers.json`.
 */
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { filesOf } from '../../src/commands/files/list.ts';
import { checkContent } from '../../src/edition/check.ts';
import { checkedArticles } from '../../src/edition/site-article.ts';
import { writeContent } from '../content/write.ts';
import { keepFigures } from '../kept-figures.ts';
import { machine } from '../machine.ts';
import { starlightFiles } from '../peers/reading.ts';
import { setUp, versionsOf } from '../peers/set-up.ts';
import { buildOnce } from './build-once.ts';
import type { BuildFigures, BuildPeersFigures } from './figures.ts';
import { type Usage, usageOf } from './usage.ts';

const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string', default: '3' } },
  allowPositionals: true,
});
const npm = process.env['npm_execpath'];
if (npm === undefined) throw new Error('Run this through npm: npm run bench:build:peers');

const pagesIn = async (folder: string): Promise<number> =>
  (await filesOf(folder)).filter((path) => path.endsWith('.html')).length;

/** How a site is built, with nothing kept of an earlier build, and where it then stands. */
interface Built {
  readonly site: string;
  readonly folder: string;
  readonly build: () => Promise<Usage>;
}

const sitesOf = async (articles: number): Promise<readonly Built[]> => {
  const content = resolve(`.build/bench/content-${articles}`);
  await writeContent(content, articles);
  const dist = resolve(`.build/bench/site-${articles}`);
  const starlight = await setUp(
    'starlight',
    await starlightFiles(checkedArticles(await checkContent(content))),
  );
  return [
    {
      site: 'this site',
      folder: dist,
      build: async () => {
        await rm(cache, { recursive: true, force: true });
        return buildOnce(content, dist, cache);
      },
    },
    {
      site: 'Starlight + rehype-citation',
      folder: join(starlight, 'dist'),
      build: async () => {
        for (const kept of ['dist', '.astro', 'node_modules/.astro'])
          await rm(join(starlight, kept), { recursive: true, force: true });
        return usageOf(process.execPath, [npm, '--prefix', starlight, 'run', 'build'], {
          ...process.env,
          ASTRO_TELEMETRY_DISABLED: '1',
        });
      },
    },
  ];
};

const cache = resolve('.build/bench/cache');
const counts = positionals.map(Number);
const figures: BuildFigures[] = [];
for (const articles of counts.length > 0 ? counts : [1, 10]) {
  const sites = await sitesOf(articles);
  const usages = new Map<string, Usage[]>(sites.map(({ site }) => [site, []]));
  for (let round = 1; round <= Number(values.rounds); round += 1) {
    for (const { site, build } of sites) {
      const usage = await build();
      usages.get(site)?.push(usage);
      console.log(
        `${articles} articles, ${site}: ${usage.seconds.toFixed(1)} s, ${usage.cpuSeconds.toFixed(1)} s of processor`,
      );
    }
  }
  for (const { site, folder } of sites) {
    figures.push({ site, articles, pages: await pagesIn(folder), usages: usages.get(site) ?? [] });
  }
}
await keepFigures('build-peers', {
  machine: machine(),
  versions: await versionsOf('starlight', ['@astrojs/starlight', 'rehype-citation']),
  figures,
} satisfies BuildPeersFigures);
