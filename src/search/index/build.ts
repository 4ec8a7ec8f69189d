import { gunzipSync, gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Lang } from '../../edition/annotations.ts';
import type { ArticleId } from '../../edition/ids.ts';
import { cut } from '../records/pieces.ts';
import type { EditionRecord, Registers } from '../records/record.ts';
import { cutVocabulary } from '../records/vocabulary-pieces.ts';
import { digestOf, type SearchContent } from './content.ts';

/** Files by their path in the folder of the search. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * Of what Pagefind makes, what is needed to search without its own interface: its script, the WebAssembly of the one
 * language that it believes everything to be in, and the index.
 */
const needed =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|pagefind\.[^/]+\.pf_meta|(?:index|fragment)\/.+)$/;

/** Everything a fragment holds stands behind these letters, compressed. */
const signature = 'pagefind_dcd';

/**
 * A query loads only those pieces of the index that have its words, so they should be neither large nor many: of this
 * size an article in two languages has four. Pagefind takes it from its environment alone.
 */
const pieceSize = { PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: '4000' };

/** What Pagefind indexes, and what a browser gets where it is found. */
export interface IndexedRecord {
  /** Words with a space between them. */
  readonly text: string;
  /** Plain data, unlike that of any other. */
  readonly record: object;
}

/**
 * Makes the files that a browser searches in: Pagefind's index, in whose fragments stand the records of the editions,
 * and registers and vocabularies as JSON.
 *
 * @returns always the same bytes for the same content
 * @throws what Pagefind reports
 */
export const buildIndex = async (content: SearchContent): Promise<Files> =>
  new Map(indexFiles(await indexRecords(content.editions), content));

/**
 * The files that stand around an index of Pagefind, and it. One after the other: together those of a large site are large.
 *
 * @param index of the editions
 */
export function* indexFiles(
  index: Files,
  { registers, vocabularies }: Pick<SearchContent, 'registers' | 'vocabularies'>,
): Generator<readonly [path: string, bytes: Uint8Array]> {
  yield* index;
  const names = namesOf(index);
  for (const [lang, whole] of Object.entries(registers)) {
    const { registers, pieces } = cut(withNames(whole, names));
    yield jsonFile('registers', lang, registers);
    for (const [name, piece] of pieces) yield jsonFile(name, lang, piece);
  }
  for (const [lang, whole] of Object.entries(vocabularies)) {
    const { vocabulary, pieces } = cutVocabulary(whole);
    yield jsonFile('words', lang, vocabulary);
    for (const [name, piece] of pieces) yield jsonFile(name, lang, piece);
  }
}

type NamesOfEditions = ReadonlyMap<ArticleId, Readonly<Record<Lang, string>>>;

/** What the index calls the editions of each article. */
const namesOf = (index: Files): NamesOfEditions => {
  const all = [...index].flatMap(([path, bytes]) => {
    const [, name] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
    return name === undefined
      ? []
      : [{ name, ...fragmentIn<{ readonly record: EditionRecord }>(bytes).record }];
  });
  return new Map(
    [...Map.groupBy(all, ({ article }) => article)].map(([article, named]) => [
      article,
      Object.fromEntries(named.map(({ lang, name }) => [lang, name])) as Record<Lang, string>,
    ]),
  );
};

/** With these names where there are several articles, so that not all need to be opened. */
const withNames = ({ articles, ...registers }: Registers, names: NamesOfEditions): Registers => ({
  ...registers,
  articles: articles.map((article) => {
    const editions = articles.length > 1 ? names.get(article.id) : undefined;
    return editions ? { ...article, editions } : article;
  }),
});

/**
 * Makes Pagefind's index of some records.
 *
 * Pagefind takes all for English: its English stemmer then serves the English words, leaves the keys of the Ukrainian
 * ones alone, and one WebAssembly file serves both.
 *
 * @returns always the same bytes for the same records
 * @throws what Pagefind reports
 * @see https://pagefind.app/docs/node-api/
 */
export const indexRecords = (records: readonly IndexedRecord[]): Promise<Files> =>
  oneAtATime(async () => {
    Object.assign(process.env, pieceSize);
    try {
      const { index, errors } = await createIndex({ forceLanguage: 'en' });
      if (!index) throw failure('creates no index', errors);
      const byDigest = new Map(records.map((one) => [digestOf(one.record), one]));
      for (const [digest, { text }] of byDigest) await add(index, digest, text);
      const { files, errors: more } = await index.getFiles();
      if (more.length > 0) throw failure('writes no files', more);
      return new Map(
        await Promise.all(
          files
            .filter(({ path }) => needed.test(path))
            .map(async ({ path, content }) => [path, await asServed(path, content, byDigest)] as const),
        ),
      );
    } finally {
      await close();
    }
  });

/** Pagefind runs as one process, which `close` would end for all. */
const oneAtATime = <T>(work: () => Promise<T>): Promise<T> => {
  const result = last.then(work);
  last = result.catch(() => undefined);
  return result;
};

let last: Promise<unknown> = Promise.resolve();

/** The name of a fragment is made from what Pagefind knows of it; by way of its address it changes with the record. */
const add = async (index: PagefindIndex, digest: string, text: string): Promise<void> => {
  const { errors } = await index.addCustomRecord({ url: digest, content: text, language: 'en' });
  if (errors.length > 0) throw failure(`does not take "${text.slice(0, 40)}…"`, errors);
};

const asServed = (
  path: string,
  content: Uint8Array,
  records: ReadonlyMap<string, IndexedRecord>,
): Uint8Array | Promise<Uint8Array> => {
  if (path.startsWith('fragment/')) return withRecord(content, records);
  return path === 'pagefind.js' ? minified(content) : content;
};

/** Pagefind's script has the names and spaces of its source. */
const minified = async (script: Uint8Array): Promise<Uint8Array> => {
  const { code } = await transform(script, { minify: true, format: 'esm', charset: 'utf8' });
  return Buffer.from(code);
};

/** The fragment with a record in the place of the words, which nobody reads. */
const withRecord = (bytes: Uint8Array, records: ReadonlyMap<string, IndexedRecord>): Uint8Array => {
  const fragment = fragmentIn<{ readonly url: string }>(bytes);
  const { record } = records.get(fragment.url) ?? {};
  if (!record) throw failure('has a fragment of its own', [fragment.url]);
  return gzipSync(`${signature}${JSON.stringify({ ...fragment, content: '', record })}`, { level: 9 });
};

const fragmentIn = <Fragment>(bytes: Uint8Array): Fragment => {
  const text = gunzipSync(bytes).toString('utf8');
  if (!text.startsWith(signature)) throw failure('writes fragments in another format', [text.slice(0, 40)]);
  return JSON.parse(text.slice(signature.length));
};

const jsonFile = (name: string, lang: string, data: unknown): [string, Uint8Array] => [
  `${name}.${lang}.json`,
  Buffer.from(JSON.stringify(data)),
];

const failure = (what: string, errors: readonly string[]): Error =>
  new Error(`The search can't be built: Pagefind ${what}: ${errors.join('; ') || 'it gives no reason'}`);
