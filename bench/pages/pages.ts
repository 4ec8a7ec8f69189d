/**
 * How fast the article is read, beside its peers and by itself: `npm run bench:pages [-- --rounds 9]`, after
 * `npm run build`. Writes `.build/bench/pages.json`, of which `npm run bench:report` makes a page.
 *
 * All pages are opened by the same browser, slowed down alike, in turns: each site and language once a round.
 */
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { launchBrowser } from '../../src/commands/browser/browser.ts';
import { builtSite } from '../../src/commands/built-site.ts';
import type { Lang } from '../../src/edition/annotations.ts';
import { checkContent } from '../../src/edition/check.ts';
import { checkedArticles } from '../../src/edition/site-article.ts';
import { languages } from '../../src/i18n/languages.ts';
import { keepFigures } from '../kept-figures.ts';
import { machine } from '../machine.ts';
import { readingSites } from '../peers/reading.ts';
import { bytesByKind } from './bytes.ts';
import { openCards } from './cards.ts';
import type { PageFigures, PageInUse, PagesFigures } from './figures.ts';
import { type Host, host } from './host.ts';
import { buildLongSite } from './long-site.ts';
import { mobile } from './mobile.ts';
import { scroll } from './scrolling.ts';
import { cumulativeLayoutShift, longestTask, totalBlockingTime } from './timeline.ts';
import { type Visit, visit } from './visit.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } });
const rounds = Number(values.rounds);
const long = { paragraphs: 1000, citations: 1000 };

const dist = builtSite();
const [article] = checkedArticles(await checkContent());
if (!article) throw new Error('There is no article to read');
const sites = await readingSites(article, dist);
const longSite = await buildLongSite(article.id, long);
const server = await launchBrowser();
const browser = await chromium.connect(server.wsEndpoint());

/** One page of one site, and all visits to it. */
interface Visited {
  readonly site: string;
  readonly lang: Lang;
  readonly host: Host;
  readonly path: string;
  readonly visits: Visit[];
}

const visited: readonly Visited[] = await Promise.all(
  sites.flatMap(({ name, folder, path }) =>
    languages.map(async (lang) => ({
      site: name,
      lang,
      host: await host(folder),
      path: path(lang),
      visits: [],
    })),
  ),
);
// What a host compresses and keeps once is no part of what is measured.
for (const { host, path } of visited) await visit(browser, host, path);
for (let round = 1; round <= rounds; round += 1) {
  console.log(`round ${round} of ${rounds}`);
  for (const { host, path, visits } of visited) visits.push(await visit(browser, host, path));
}
for (const { host } of visited) await host.close();

const figuresOf = ({ site, lang, visits }: Visited): PageFigures => {
  const sent = visits[0]?.sent ?? [];
  const timelines = visits.map(({ timeline }) => timeline);
  return {
    site,
    lang,
    bytes: bytesByKind(sent),
    requests: sent.length,
    firstPaint: timelines.map(({ firstPaint }) => firstPaint),
    largestPaint: timelines.map(({ largestPaint }) => largestPaint),
    blocking: timelines.map(totalBlockingTime),
    shift: timelines.map(cumulativeLayoutShift),
    shifted: [...new Set(timelines.flatMap(({ shifted }) => shifted))],
    longestTask: timelines.map(longestTask),
  };
};

const use = async (browser: Browser, folder: string, lang: Lang): Promise<PageInUse> => {
  const site = await host(folder);
  const url = `${site.url}/${lang}/${article.id}/`;
  const page = await browser.newPage();
  await page.goto(url);
  const paragraphs = await page.locator('.reading p[id^="p-"]').count();
  const citations = await page.locator('.reading a[role="doc-biblioref"]').count();
  await page.close();
  const figures = {
    lang,
    paragraphs,
    citations,
    cards: await openCards(browser, url, 18),
    scrolling: { plain: await scroll(browser, url, 1), slowed: await scroll(browser, url, mobile.processor) },
  };
  await site.close();
  return figures;
};

const inUse: PageInUse[] = [];
for (const folder of [dist, longSite]) {
  for (const lang of languages) {
    console.log(`cards and scrolling: ${folder === dist ? 'the article' : 'the long article'}, ${lang}`);
    inUse.push(await use(browser, folder, lang));
  }
}

const figures: PagesFigures = {
  machine: machine(),
  browser: `Chromium ${browser.version()}`,
  rounds,
  sites: sites.map(({ name }) => name),
  versions: sites.flatMap(({ versions }) => versions),
  pages: visited.map(figuresOf),
  inUse,
};
await browser.close();
await server.close();
await keepFigures('pages', figures);
