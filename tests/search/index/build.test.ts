import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { buildIndex, type Files } from '../../../src/search/index/build.ts';
import { searchContentOf } from '../../../src/search/index/content.ts';
import type { EditionRecord } from '../../../src/search/records/record.ts';
import { passagesOf } from '../../../src/search/records/records.ts';
import { articles } from '../records/support/articles.ts';
import { openPagefind } from './support/pagefind.ts';

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly word_count: number;
  readonly record: EditionRecord;
}

const content = searchContentOf(articles, 'tests');
const files = await buildIndex(content);

const json = (path: string): unknown => JSON.parse(Buffer.from(files.get(path) ?? []).toString());
const fragmentsOf = (files: Files): ReadonlyMap<string, Fragment> =>
  new Map(
    [...files].flatMap(([path, bytes]) => {
      const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
      if (id === undefined) return [];
      const [, fragment = ''] = gunzipSync(bytes).toString().split('pagefind_dcd');
      return [[id, JSON.parse(fragment)] as const];
    }),
  );

describe('the index', () => {
  test('has what is needed to search, and no interface of Pagefind’s own', () => {
    expect([...new Set([...files.keys()].map((path) => path.replace(/en_[\da-f]+/, '…')))].sort()).toEqual([
      'fragment/….pf_fragment',
      'index/….pf_index',
      'pagefind-entry.json',
      'pagefind.js',
      'pagefind.….pf_meta',
      'registers.en.json',
      'registers.uk.json',
      'wasm.en.pagefind',
      'words.en.json',
      'words.uk.json',
    ]);
  });

  test('is one for all languages', () => {
    const page_count = content.editions.length;
    expect(json('pagefind-entry.json')).toMatchObject({ languages: { en: { wasm: 'en', page_count } } });
  });

  test('is in several pieces, so that a query need not load all', () => {
    const pieces = [...files].filter(([path]) => path.startsWith('index/'));
    expect(pieces.length).toBeGreaterThan(2);
    for (const [path, { byteLength }] of pieces) expect(byteLength, path).toBeLessThan(16 * 1024);
  });

  test('has a fragment an edition, which holds its record and no text twice', () => {
    const fragments = [...fragmentsOf(files).values()];
    const named = (records: readonly EditionRecord[]) =>
      records.toSorted((a, b) => `${a.article} ${a.lang}`.localeCompare(`${b.article} ${b.lang}`));
    expect(named(fragments.map(({ record }) => record))).toEqual(
      named(content.editions.map(({ record }) => record)),
    );
    for (const { content, word_count, record } of fragments) {
      expect(content).toBe('');
      expect(word_count).toBe(passagesOf(record).reduce((sum, { words }) => sum + words, 0));
    }
  });

  test('has registers and words of one release', () => {
    for (const lang of ['en', 'uk'] as const) {
      expect(json(`registers.${lang}.json`)).toEqual(content.registers[lang]);
      expect(json(`words.${lang}.json`)).toEqual(content.vocabularies[lang]);
      expect(content.registers[lang].release).toBe(content.release);
      expect(content.vocabularies[lang].release).toBe(content.release);
    }
  });

  test('is the same, byte for byte, for the same content', async () => {
    const again = await buildIndex(searchContentOf(articles, 'tests'));
    expect([...again.keys()].sort()).toEqual([...files.keys()].sort());
    for (const [path, bytes] of files) {
      expect(Buffer.compare(bytes, again.get(path) ?? Buffer.of()), path).toBe(0);
    }
  });

  test('can be made twice at once', async () => {
    const both = await Promise.all([buildIndex(content), buildIndex(content)]);
    for (const made of both) expect([...made.keys()].sort()).toEqual([...files.keys()].sort());
  });

  test('names the fragment anew of a record that has changed, though its words have not', async () => {
    const editions = content.editions.map(({ record, text }) => ({
      record: record.lang === 'en' ? { ...record, title: 'Another title' } : record,
      text,
    }));
    const after = fragmentsOf(await buildIndex({ ...content, editions }));
    const kept = [...fragmentsOf(files)].filter(([id]) => after.has(id)).map(([, { record }]) => record.lang);
    expect(kept).toEqual(['uk']);
    expect([...after.values()].find(({ record }) => record.lang === 'en')?.record.title).toBe(
      'Another title',
    );
  });

  test('fails with what Pagefind says', async () => {
    const [edition] = content.editions;
    if (!edition) throw new Error('no edition');
    const faulty = { ...content, editions: [{ ...edition, text: 5 as unknown as string }] };
    await expect(buildIndex(faulty)).rejects.toThrow(/Pagefind .*invalid type: integer/);
    expect((await buildIndex(content)).size).toBe(files.size);
  });
});

describe('Pagefind', async () => {
  const pagefind = await openPagefind(files);
  const fragments = fragmentsOf(files);

  /** The words of one edition that a query finds. */
  const search = async (query: string, { lang, article }: EditionRecord): Promise<readonly number[]> => {
    const { results } = await pagefind.search(query);
    const inEdition = results.find(({ id }) => {
      const record = fragments.get(id)?.record;
      return record?.lang === lang && record.article === article;
    });
    return inEdition?.words ?? [];
  };

  test.each(content.editions.map((edition) => [edition.record.lang, edition] as const))(
    'finds every word of the edition in %s where splitWords counts it',
    async (_, { record, text }) => {
      const words = text.split(' ');
      const missing: string[] = [];
      for (const word of new Set(words)) {
        const found = new Set(await search(word, record));
        for (const [at, other] of words.entries()) {
          if (other === word && !found.has(at)) missing.push(`${word}, word ${at}`);
        }
        // It may find what begins like it, or has its English stem, but no word beside.
        for (const at of found) {
          if (words[at]?.[0] !== word[0]) missing.push(`${words[at]}, not ${word}, is word ${at}`);
        }
      }
      expect(missing).toEqual([]);
    },
  );

  test('finds decimals, dates, apostrophes, Latin in Ukrainian text and Cyrillic in English where they stand', async () => {
    const [edition] = content.editions;
    if (!edition) throw new Error('no edition');
    const words =
      '21x2 1990 20 01 1990 пять gorbachevs 5 кгб tv 2018 x 1990s пят0 21x25 нагорн карабах a а ab12 12ab ə straße';
    const record = { ...edition.record, paragraphs: [] };
    const small = await openPagefind(await buildIndex({ ...content, editions: [{ record, text: words }] }));
    for (const [at, word] of words.split(' ').entries()) {
      const { results } = await small.search(word);
      expect(results[0]?.words, word).toContain(at);
    }
  });

  test('finds nothing but the words', async () => {
    for (const { url, record } of fragments.values()) {
      for (const sign of [url, url.slice(0, 4), record.lang, record.article, record.title]) {
        const { results } = await pagefind.search(`"${sign}"`);
        expect(results.filter(({ words }) => words.length === 0)).toEqual([]);
      }
    }
  });

  test('gives the record of a hit with its data', async () => {
    const { results } = await pagefind.search('gorbachev');
    const [hit] = await Promise.all(results.map(({ data }) => data()));
    expect(hit).toMatchObject({ record: { lang: 'en', article: content.registers.en.articles[0]?.id } });
  });

  test('loads of the index only what a query needs', async () => {
    const fresh = await openPagefind(files);
    await fresh.search('gorbachev');
    expect([...fresh.fetched].filter((path) => path.startsWith('index/'))).toHaveLength(1);
    expect([...fresh.fetched].filter((path) => path.startsWith('fragment/'))).toHaveLength(0);
  });
});
