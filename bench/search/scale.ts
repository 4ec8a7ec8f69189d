/**
 * What a site of many articles would load and take to answer a query: `npm run bench:scale [-- <how many articles> …]`.
 *
 * The index is built by the site's own code from generated articles and asked by the search's own engine, in Node in the
 * place of a worker. Bytes are those over the wire in Brotli, but for Pagefind's files, which are compressed already; the
 * scripts of the search itself, the same for any number, are left out. A query is one or two words of some paragraph, of
 * four letters or more, or someone's name; each is asked of a search that has loaded nothing yet, and then once more. Where a
 * machine is busy, what the processor took says more than what passed.
 */
import { arch, cpus, platform, totalmem } from 'node:os';
import { brotli } from '../../src/commands/brotli.ts';
import { checkContent } from '../../src/edition/check.ts';
import { checkedArticles } from '../../src/edition/site-article.ts';
import { paragraphsOf } from '../../src/edition/views.ts';
import { firstArticles } from '../../src/search/engine/answer.ts';
import { answer } from '../../src/search/engine/engine.ts';
import { buildIndex } from '../../src/search/index/build.ts';
import { searchContentOf } from '../../src/search/index/content.ts';
import { splitWords } from '../../src/search/words/split.ts';
import { loadBuilt } from '../../tests/search/engine/support/built-index.ts';
import { randomFrom } from '../../tests/search/names/support/slips.ts';
import { growArticles } from './articles.ts';

const seed = 19900120;
const queries = 60;

const quantile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const spread = (values: readonly number[], say: (value: number) => string): string =>
  `${say(quantile(values, 0.5))} / ${say(quantile(values, 0.95))}`;
const milliseconds = (time: number): string => `${time.toFixed(0)} ms`;

/** In milliseconds: what passed, and for how much of it processors were at work. */
interface Took {
  readonly passed: number;
  readonly used: number;
}

const measure = async (count: number): Promise<Readonly<Record<string, string>>> => {
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
  const content = searchContentOf(articles);
  const made = performance.now();
  const files = await buildIndex(content);
  const built = performance.now();
  const memory = process.memoryUsage.rss();

  const sizes = new Map<string, number>();
  const sizeOf = async (path: string): Promise<number> => {
    const bytes = Buffer.from(files.get(path) ?? []);
    if (/\.(?:pf_\w+|pagefind)$/.test(path)) return bytes.byteLength;
    const known = sizes.get(path) ?? (await brotli(bytes)).byteLength;
    sizes.set(path, known);
    return known;
  };
  const sum = async (paths: readonly string[]): Promise<number> => {
    let total = 0;
    for (const path of paths) total += await sizeOf(path);
    return total;
  };

  const figures: { bytes: number; requests: number; first: Took; again: Took; byKind: number[] }[] = [];
  const kinds = [/^(?:registers|entries|dates)/, /meta$|entry|\.js$|wasm/, /^index/, /^fragment/, /^words/];
  let before = 0;
  for (const query of someQueries) {
    const search = await loadBuilt(files, content.release);
    before = await sum(await search.prepare('en'));
    const ask = async (): Promise<Took> => {
      const [from, used] = [performance.now(), process.cpuUsage()];
      await answer(search.searched, { query, lang: 'en', filters: {}, limit: 10, articles: firstArticles });
      const { user, system } = process.cpuUsage(used);
      return { passed: performance.now() - from, used: (user + system) / 1000 };
    };
    const first = await ask();
    const again = await ask();
    const fetched = [...search.fetched];
    figures.push({
      ...{ bytes: await sum(fetched), requests: fetched.length, first, again },
      byKind: await Promise.all(kinds.map((kind) => sum(fetched.filter((path) => kind.test(path))))),
    });
  }
  const each = (of: (one: (typeof figures)[number]) => number, say: (value: number) => string): string =>
    spread(figures.map(of), say);
  return {
    'records and registers': milliseconds(made - start),
    'index built in': milliseconds(built - made),
    'memory of the process': kilobytes(memory),
    files: String(files.size),
    'before the first word': kilobytes(before),
    'for one query, in all': each(({ bytes }) => bytes, kilobytes),
    '  registers': each(({ byKind }) => byKind[0] ?? 0, kilobytes),
    '  script, WebAssembly, meta': each(({ byKind }) => byKind[1] ?? 0, kilobytes),
    '  index': each(({ byKind }) => byKind[2] ?? 0, kilobytes),
    '  fragments': each(({ byKind }) => byKind[3] ?? 0, kilobytes),
    '  vocabulary': each(({ byKind }) => byKind[4] ?? 0, kilobytes),
    requests: each(({ requests }) => requests, String),
    'first answer': each(({ first }) => first.passed, milliseconds),
    '  of it the processor': each(({ first }) => first.used, milliseconds),
    'the same again': each(({ again }) => again.passed, milliseconds),
    '  of it the processor  ': each(({ again }) => again.used, milliseconds),
  };
};

const [processor] = cpus();
console.log(
  `${processor?.model}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${arch()}, Node ${process.version}\nseed ${seed}, ${queries} queries; two figures are the median and the 95th percentile`,
);
const asked = process.argv.slice(2).map(Number);
for (const count of asked.length > 0 ? asked : [1, 10, 100]) {
  console.log(`\n${count} ${count === 1 ? 'article' : 'articles'}`);
  for (const [what, figure] of Object.entries(await measure(count)))
    console.log(`${what.padEnd(30)} ${figure}`);
}
