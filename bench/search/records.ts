/**
 * A record a paragraph or a record an edition? Both are built by the site's own code from the same generated articles,
 * and asked the same: `npm run bench:records [-- <how many articles> …]`.
 *
 * Bytes are those of the files as they are served: Pagefind's are compressed already. Scripts and WebAssembly, the same
 * for both, are left out. A query is one or two words of some paragraph, of four letters or more. It wants the paragraphs
 * that have all its words: the first ten, to show them; and all, to say what they can be filtered by.
 */
import { arch, cpus, platform, totalmem } from 'node:os';
import { checkContent } from '../../src/edition/check.ts';
import { checkedArticles } from '../../src/edition/site-article.ts';
import { type Files, type IndexedRecord, indexRecords } from '../../src/search/index/build.ts';
import { searchContentOf } from '../../src/search/index/content.ts';
import { keyOf } from '../../src/search/records/keys.ts';
import type { EditionRecord, ParagraphRecord } from '../../src/search/records/record.ts';
import { indexedText, passagesOf } from '../../src/search/records/records.ts';
import { splitWords } from '../../src/search/words/split.ts';
import { openPagefind, type Pagefind } from '../../tests/search/index/support/pagefind.ts';
import { randomFrom } from '../../tests/search/names/support/slips.ts';
import { grow } from './records-content.ts';

const seed = 19900120;
const queries = 100;
const shown = 10;

/** One way to divide the editions into records, and to get paragraphs out of them. */
interface Way {
  readonly name: string;
  readonly records: (editions: readonly EditionRecord[]) => readonly IndexedRecord[];
  /** Opens fragments until so many paragraphs are there that have all words. */
  readonly open: (pagefind: Pagefind, words: readonly string[], wanted: number) => Promise<Opened>;
}

interface Opened {
  readonly paragraphs: number;
  /** Their files. */
  readonly fragments: readonly string[];
}

const aParagraph: Way = {
  name: 'a paragraph',
  records: (editions) =>
    editions.flatMap(({ sections, paragraphs, asides, ...edition }) => [
      ...paragraphs.map((paragraph) => ({
        text: indexedText([paragraph]),
        record: { ...edition, ...paragraph, section: sections.find(({ id }) => id === paragraph.section) },
      })),
      ...asides.map((aside) => ({ text: indexedText([aside]), record: { ...edition, ...aside } })),
    ]),
  open: async (pagefind, words, wanted) => {
    const { results } = await pagefind.search(words.join(' '));
    const opened = results.slice(0, wanted);
    await Promise.all(opened.map(({ data }) => data()));
    return { paragraphs: opened.length, fragments: opened.map(fragmentOf) };
  },
};

const anEdition: Way = {
  name: 'an edition',
  records: (editions) => editions.map((record) => ({ text: indexedText(passagesOf(record)), record })),
  open: async (pagefind, words, wanted) => {
    const searches = await Promise.all(words.map((word) => pagefind.search(word)));
    const [first, ...others] = searches.map(({ results }) => new Map(results.map((one) => [one.id, one])));
    const fragments: string[] = [];
    let paragraphs = 0;
    for (const result of first?.values() ?? []) {
      const same = [result, ...others.map((found) => found.get(result.id))];
      if (same.includes(undefined)) continue;
      if (paragraphs >= wanted) break;
      const { record } = (await result.data()) as { readonly record: EditionRecord };
      const [places, ...more] = same.map((one) => paragraphsAt(one?.words ?? [], passagesOf(record)));
      paragraphs += [...(places ?? [])].filter((at) => more.every((found) => found.has(at))).length;
      fragments.push(fragmentOf(result));
    }
    return { paragraphs, fragments };
  },
};

const fragmentOf = ({ id }: { readonly id: string }): string => `fragment/${id}.pf_fragment`;

/** The paragraphs, by their index, in which words of these numbers stand; both in order. */
const paragraphsAt = (
  words: readonly number[],
  paragraphs: readonly Pick<ParagraphRecord, 'words'>[],
): ReadonlySet<number> => {
  const found = new Set<number>();
  let [at, end] = [0, paragraphs[0]?.words ?? 0];
  for (const word of words.toSorted((a, b) => a - b)) {
    while (word >= end && at < paragraphs.length) {
      at += 1;
      end += paragraphs[at]?.words ?? 0;
    }
    found.add(at);
  }
  return found;
};

/** One or two words that stand together in some paragraph, as the engine would ask for them. */
const someQueries = (
  editions: readonly EditionRecord[],
  random: () => number,
): readonly (readonly string[])[] =>
  Array.from({ length: queries }, (_, at) => {
    const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(all.length * random())];
    const words = splitWords(pick(pick(editions)?.paragraphs ?? [])?.text ?? '')
      .map(({ text }) => text)
      .filter((word) => /\p{L}{4}/u.test(word));
    const picked = Array.from({ length: 1 + (at % 2) }, () => pick(words)).filter(
      (word) => word !== undefined,
    );
    return [...new Set(picked.map(keyOf))];
  });

const sizeOf = (files: Files, paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + (files.get(path)?.byteLength ?? 0), 0);
const startingWith = (paths: Iterable<string>, start: string): readonly string[] =>
  [...paths].filter((path) => path.startsWith(start));

const quantile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;
const spread = (values: readonly number[], say: (value: number) => string): string =>
  `${say(quantile(values, 0.5))} / ${say(quantile(values, 0.95))}`;
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const milliseconds = (time: number): string => `${time.toFixed(1)} ms`;

/** A way, built and loaded. */
interface Built {
  readonly way: Way;
  readonly files: Files;
  readonly seconds: number;
  readonly pagefind: Pagefind;
}

const build = async (way: Way, editions: readonly EditionRecord[]): Promise<Built> => {
  const records = way.records(editions);
  const start = performance.now();
  const files = await indexRecords(records);
  const seconds = (performance.now() - start) / 1000;
  return { way, files, seconds, pagefind: await openPagefind(files) };
};

/** What came of one query. */
interface Asked {
  /** The pieces of the index that it loads. */
  readonly pieces: readonly string[];
  readonly ten: Opened & { readonly time: number };
  readonly all: Opened & { readonly time: number };
}

const ask = async ({ way, files, pagefind }: Built, words: readonly string[]): Promise<Asked> => {
  const fresh = await openPagefind(files);
  for (const word of words) await fresh.search(word);
  const timed = async (wanted: number) => {
    const start = performance.now();
    const opened = await way.open(pagefind, words, wanted);
    return { ...opened, time: performance.now() - start };
  };
  // Once before, to load everything.
  await timed(Number.POSITIVE_INFINITY);
  return {
    pieces: startingWith(fresh.fetched, 'index/'),
    ten: await timed(shown),
    all: await timed(Number.POSITIVE_INFINITY),
  };
};

const figuresOf = ({ files, seconds }: Built, asked: readonly Asked[]): Readonly<Record<string, string>> => {
  const paths = [...files.keys()];
  const [index, fragments] = [startingWith(paths, 'index/'), startingWith(paths, 'fragment/')];
  const meta = sizeOf(files, startingWith(paths, 'pagefind.en_'));
  const each = (figure: (one: Asked) => number, say: (value: number) => string = String) =>
    spread(asked.map(figure), say);
  return {
    files: String(files.size),
    'index, in pieces': `${kilobytes(sizeOf(files, index))}, ${index.length}`,
    fragments: kilobytes(sizeOf(files, fragments)),
    'time to build': `${seconds.toFixed(1)} s`,
    'paragraphs found': each(({ all }) => all.paragraphs),
    'a first query loads: meta': kilobytes(meta),
    '  index': each(({ pieces }) => sizeOf(files, pieces), kilobytes),
    '  fragments of the first ten': each(({ ten }) => sizeOf(files, ten.fragments), kilobytes),
    '  in all': each(
      ({ pieces, ten }) => meta + sizeOf(files, pieces) + sizeOf(files, ten.fragments),
      kilobytes,
    ),
    '  in requests': each(({ pieces, ten }) => 1 + pieces.length + ten.fragments.length),
    'the first ten, once loaded, take': each(({ ten }) => ten.time, milliseconds),
    'fragments of all found': each(({ all }) => sizeOf(files, all.fragments), kilobytes),
    'all found, once loaded, take': each(({ all }) => all.time, milliseconds),
  };
};

const measure = async (
  editions: readonly EditionRecord[],
  queries: readonly (readonly string[])[],
): Promise<readonly { readonly name: string; readonly figures: Readonly<Record<string, string>> }[]> => {
  const built = [await build(aParagraph, editions), await build(anEdition, editions)];
  const asked: (readonly [Built, Asked])[] = [];
  // By turns, so that a slower moment of the machine is shared.
  for (const words of queries) for (const one of built) asked.push([one, await ask(one, words)]);
  return built.map((one) => ({
    name: one.way.name,
    figures: figuresOf(
      one,
      asked.flatMap(([of, what]) => (of === one ? what : [])),
    ),
  }));
};

const print = (articles: number, measured: Awaited<ReturnType<typeof measure>>): void => {
  console.log(
    `\n${articles} ${articles === 1 ? 'article' : 'articles'}`.padEnd(37) +
      measured.map(({ name }) => `a record ${name}`.padStart(24)).join(''),
  );
  for (const what of Object.keys(measured[0]?.figures ?? {})) {
    console.log(what.padEnd(36) + measured.map(({ figures }) => (figures[what] ?? '').padStart(24)).join(''));
  }
};

const [processor] = cpus();
const content = searchContentOf(checkedArticles(await checkContent()), 'bench');
const entry = Buffer.from((await indexRecords([])).get('pagefind-entry.json') ?? []).toString();
console.log(
  `${processor?.model}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${arch()}, Node ${process.version}, ` +
    `Pagefind ${JSON.parse(entry).version}\nseed ${seed}, ${queries} queries; two figures are the median and the 95th percentile`,
);
const sizes = process.argv.slice(2).map(Number);
for (const articles of sizes.length > 0 ? sizes : [1, 200]) {
  const random = randomFrom(seed);
  const editions = grow(
    content.editions.map(({ record }) => record),
    articles,
    random,
  );
  print(articles, await measure(editions, someQueries(editions, random)));
}
