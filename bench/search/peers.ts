/**
 * The search beside others over the same paragraphs: `npm run bench:search:peers [-- --rounds 5]`, after
 * `npm run build`. Writes `.build/bench/search.json`, of which `npm run bench:report` makes a part of its page.
 *
 * A query is asked in the edition whose letters it is typed in, of the index of that language alone. It is found where
 * one of the first ten paragraphs names who or what is meant, or has a form of the word.
 */
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { launchBrowser } from '../../src/commands/browser/browser.ts';
import { builtSite } from '../../src/commands/built-site.ts';
import type { Lang } from '../../src/edition/annotations.ts';
import { checkContent } from '../../src/edition/check.ts';
import { checkedArticles } from '../../src/edition/site-article.ts';
import { keepFigures } from '../kept-figures.ts';
import { machine } from '../machine.ts';
import { host } from '../pages/host.ts';
import { buildSearchPeers, type Passage } from '../peers/search.ts';
import { ownSearch, pagefindUi, type Search, wholeIndex } from './peers-asking.ts';
import type { SearchFigures, SearchPeersFigures } from './peers-figures.ts';
import { kinds, usualQueries } from './peers-queries.ts';
import { languages } from './queries-browser.ts';
import { firstQueries } from './queries-first.ts';
import { serveBench } from './queries-site.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const rounds = Number(values.rounds);

const dist = builtSite();
const [article] = checkedArticles(await checkContent());
if (!article) throw new Error('There is no article to search in');
const { editions } = article;
const passagesOf = (lang: Lang): readonly Passage[] =>
  editions[lang].sections.flatMap(({ paragraphs }) => paragraphs.map(({ id, text }) => ({ id, text })));
const { folder, versions } = await buildSearchPeers({ en: passagesOf('en'), uk: passagesOf('uk') });
const queries = await usualQueries(editions);
const site = await serveBench(
  dist,
  languages.map((lang) => `${lang}/${article.id}/`),
);
const others = await host(folder);
const server = await launchBrowser();
const browser = await chromium.connect(server.wsEndpoint());
const searches: readonly Search[] = [
  ownSearch(browser, site, article.id),
  pagefindUi(browser, others),
  wholeIndex(browser, others, 'minisearch', 'MiniSearch'),
  wholeIndex(browser, others, 'orama', 'Orama'),
];

const first = new Map<Search, SearchFigures['first'][number][]>(searches.map((search) => [search, []]));
for (const lang of languages) {
  for (const query of firstQueries[lang]) {
    for (const search of searches) {
      first.get(search)?.push({ lang, query, bytes: await search.first(lang, query) });
    }
  }
}

const times = new Map<Search, number[]>(searches.map((search) => [search, []]));
const found = new Map<Search, Set<string>>(searches.map((search) => [search, new Set()]));
for (const lang of languages) {
  const asked = queries.filter((one) => one.lang === lang);
  const opened = await Promise.all(
    searches.map(async (search) => ({ search, page: await search.open(lang) })),
  );
  // In the first round all is loaded.
  for (let round = 0; round <= rounds; round += 1) {
    for (const { search, page } of opened) {
      const answers = await page.ask(asked.map(({ query }) => query));
      for (const [at, { query, right }] of asked.entries()) {
        const { ids = [], milliseconds = 0 } = answers[at] ?? {};
        if (round > 0) times.get(search)?.push(milliseconds);
        else if (ids.some((id) => right.has(id))) found.get(search)?.add(query);
      }
    }
  }
  for (const { page } of opened) await page.close();
}

const counted = (of: typeof queries): SearchFigures['found'] =>
  Object.fromEntries(
    kinds.map((kind) => [kind, of.filter((query) => query.kind === kind).length]),
  ) as SearchFigures['found'];

const figures: SearchPeersFigures = {
  machine: machine(),
  browser: `Chromium ${browser.version()}`,
  versions,
  rounds,
  asked: counted(queries),
  searches: searches.map((search) => ({
    name: search.name,
    shows: search.shows,
    first: first.get(search) ?? [],
    times: times.get(search) ?? [],
    found: counted(queries.filter(({ query }) => found.get(search)?.has(query))),
    missed: queries.filter(({ query }) => !found.get(search)?.has(query)).map(({ query }) => query),
  })),
};
await browser.close();
await server.close();
await others.close();
await site.close();
await keepFigures('search', figures);
for (const { name, found, missed } of figures.searches) {
  console.log(`${name}: ${JSON.stringify(found)}; misses ${missed.join(', ') || 'none'}`);
}
