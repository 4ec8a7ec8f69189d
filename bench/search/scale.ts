/**
 * What a site of many articles would load and take to answer a query: `npm run bench:scale [-- <how many articles> …]`.
 *
 * The index is built by the site's own code from generated articles and asked by the search's own engine, in Node in the
 * place of a worker. Bytes are those over the wire in Brotli, but for Pagefind's files, which are compressed already; the
 * scripts of the search itself, the same for any number, are left out. A query is one or two words of some paragraph, of
 * four letters or more, or someone's name. Each is asked of a search that has loaded nothing yet; and, in several rounds, of
 * one that has been asked all of them before, so that nothing is loaded, and nothing of the last query is of use: of these
 * the median counts. Where a machine is busy, what the processor took says more than what passed.
 */
import { brotli } from '../../src/commands/brotli.ts';
import { checkContent } from '../../src/edition/check.ts';
import { checkedArticles } from '../../src/edition/site-article.ts';
import { paragraphsOf } from '../../src/edition/views.ts';
import { firstArticles } from '../../src/search/engine/answer.ts';
import { answer, type Searched } from '../../src/search/engine/engine.ts';
import { buildIndex, type Files } from '../../src/search/index/build.ts';
import { searchContentOf } from '../../src/search/index/content.ts';
import { splitWords } from '../../src/search/words/split.ts';
import { loadBuilt } from '../../tests/search/engine/support/built-index.ts';
import { randomFrom } from '../../tests/search/names/support/slips.ts';
import { keepFigures } from '../kept-figures.ts';
import { machine, pinnedVersions } from '../machine.ts';
import { median, quantile } from '../report/statistics.ts';
import { kilobytes, milliseconds } from '../report/words.ts';
import { growArticles } from './articles.ts';
import { kinds, type ScaleFigures, type SiteFigures, type Took } from './scale-figures.ts';

/** Of the scripts and the index alike. */
const code = 'bench';

const seed = 19900120;
const queries = 60;
const rounds = 5;

/** The sizes of files over the wire, each taken once. */
const sizesOf = (files: Files) => {
  const sizes = new Map<string, number>();
  const sizeOf = async (path: string): Promise<number> => {
    const bytes = Buffer.from(files.get(path) ?? []);
    if (/\.(?:pf_\w+|pagefind)$/.test(path)) return bytes.byteLength;
    const known = sizes.get(path) ?? (await brotli(bytes)).byteLength;
    sizes.set(path, known);
    return known;
  };
  return async (paths: readonly string[]): Promise<number> => {
    let total = 0;
    for (const path of paths) total += await sizeOf(path);
    return total;
  };
};

const ask = async (searched: Searched, query: string): Promise<Took> => {
  const [from, used] = [performance.now(), process.cpuUsage()];
  await answer(searched, { query, lang: 'en', filters: {}, limit: 10, articles: firstArticles });
  const { user, system } = process.cpuUsage(used);
  return { passed: performance.now() - from, used: (user + system) / 1000 };
};

const measure = async (count: number): Promise<SiteFigures> => {
  const random = randomFrom(seed);
  const [real] = checkedArticles(await checkContent());
  if (!real) throw new Error('There is no article to grow');
  const articles = growArticles(real, count, random);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(all.length * random())] as T;
  const someQueries = Array.from({ length: queries }, (_, at) => {
    const { text, spans } = pick(paragraphsOf(pick(articles).editions.en));
    const words = splitWords(text).filter((word) => /\p{L}{4}/u.test(word.text));
    const { start = 0, end = 0 } = spans.people[0] ?? {};
    if (at % 3 === 2 && end > 0) return text.slice(start, end);
    return Array.from({ length: 1 + (at % 2) }, () => pick(words)?.text ?? '').join(' ');
  });

  const start = performance.now();
  const content = searchContentOf(articles, code);
  const made = performance.now();
  const files = await buildIndex(content);
  const built = performance.now();
  const memory = process.memoryUsage.rss();

  const sizeOf = sizesOf(files);
  let beforeFirstWord = 0;
  const firsts: Omit<SiteFigures['queries'][number], 'loaded'>[] = [];
  for (const query of someQueries) {
    const search = await loadBuilt(files, code);
    beforeFirstWord = await sizeOf(await search.prepare('en'));
    const first = await ask(search.searched, query);
    const fetched = [...search.fetched];
    const ofKind = Object.entries(kinds).map(
      async ([kind, names]) => [kind, await sizeOf(fetched.filter((path) => names.test(path)))] as const,
    );
    firsts.push({
      ...{ bytes: await sizeOf(fetched), requests: fetched.length, first },
      byKind: Object.fromEntries(await Promise.all(ofKind)) as SiteFigures['queries'][number]['byKind'],
    });
  }
  const { searched } = await loadBuilt(files, code);
  for (const query of someQueries) await ask(searched, query);
  const loaded: Took[][] = someQueries.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [at, query] of someQueries.entries()) loaded[at]?.push(await ask(searched, query));
  }

  return {
    ...{ articles: count, files: files.size, beforeFirstWord, memory },
    building: { records: made - start, index: built - made },
    queries: firsts.map((figures, at) => ({ ...figures, loaded: loaded[at] ?? [] })),
  };
};

const told = ({ articles, files, beforeFirstWord, building, memory, queries }: SiteFigures) => {
  const each = (of: (one: (typeof queries)[number]) => number, say: (value: number) => string): string =>
    [0.5, 0.95].map((part) => say(quantile(queries.map(of), part))).join(' / ');
  return {
    articles: String(articles),
    'records and registers': milliseconds(building.records),
    'index built in': milliseconds(building.index),
    'memory of the process': kilobytes(memory),
    files: String(files),
    'before the first word': kilobytes(beforeFirstWord),
    'for one query, in all': each(({ bytes }) => bytes, kilobytes),
    ...Object.fromEntries(
      Object.keys(kinds).map((kind) => [
        `  ${kind}`,
        each((one) => one.byKind[kind as keyof typeof kinds], kilobytes),
      ]),
    ),
    requests: each(({ requests }) => requests, String),
    'first answer': each(({ first }) => first.passed, milliseconds),
    '  of it the processor': each(({ first }) => first.used, milliseconds),
    'once all is loaded': each(({ loaded }) => median(loaded.map(({ passed }) => passed)), milliseconds),
    '  of it the processor  ': each(({ loaded }) => median(loaded.map(({ used }) => used)), milliseconds),
  };
};

const asked = process.argv.slice(2).map(Number);
const sites: SiteFigures[] = [];
console.log(`seed ${seed}, ${queries} queries; two figures are the median and the 95th percentile`);
for (const count of asked.length > 0 ? asked : [1, 10, 100, 1000]) {
  const site = await measure(count);
  sites.push(site);
  console.log();
  for (const [what, figure] of Object.entries(told(site))) console.log(`${what.padEnd(30)} ${figure}`);
}
const figures: ScaleFigures = {
  machine: machine(),
  versions: await pinnedVersions(['pagefind']),
  seed,
  sites,
};
await keepFigures('scale', figures);
