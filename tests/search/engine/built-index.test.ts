import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findBeginnings, findForms, type Places } from '../../../src/search/engine/find-words.ts';
import { OutdatedError } from '../../../src/search/engine/load.ts';
import { type Paragraph, paragraphsOf, wordsIn } from '../../../src/search/engine/paragraphs.ts';
import { ukrainianKey } from '../../../src/search/words/uk-key.ts';
import { code, contentOf } from './support/article.ts';
import { buildSearch } from './support/built-index.ts';

const content = await contentOf();
const built = await buildSearch(content);
const { index } = built.load(code);

/** Where each word of the editions is found. */
const found = new Map<string, readonly string[]>();

beforeAll(async () => {
  vi.stubGlobal('fetch', built.fetch);
  for (const word of words.keys()) found.set(word, listed(await findForms(index, word)).toSorted());
}, 60_000);
afterAll(() => void vi.unstubAllGlobals());

/** `uk p-2-5 17` */
const placeOf = ({ edition, id }: Paragraph, at: number): string => `${edition.lang} ${id} ${at}`;

const listed = (places: Places): readonly string[] =>
  [...places].flatMap(([paragraph, words]) => [...words.keys()].map((at) => placeOf(paragraph, at)));

/** The places of the words of both editions, by something that they have in common. */
const placesBy = (common: (normal: string) => string): ReadonlyMap<string, readonly string[]> => {
  const places = new Map<string, string[]>();
  for (const paragraph of content.editions.flatMap(({ record }) => paragraphsOf(record))) {
    for (const [at, { normal }] of wordsIn(paragraph).entries()) {
      const name = common(normal);
      const known = places.get(name);
      if (known) known.push(placeOf(paragraph, at));
      else places.set(name, [placeOf(paragraph, at)]);
    }
  }
  return places;
};

/** The places of every word, in small letters and without apostrophes. */
const words = placesBy((word) => word);

describe('the index as it is built', () => {
  test('has both editions, as they were given to it', async () => {
    const editions = await index.editions();
    expect(editions.toSorted((a, b) => (a.lang < b.lang ? -1 : 1))).toEqual(
      content.editions.map(({ record }) => record),
    );
  });

  test('finds every word of both editions where it stands', () => {
    expect(words.size).toBeGreaterThan(2000);
    for (const [word, wanted] of words) {
      const places = new Set(found.get(word));
      expect(
        wanted.filter((place) => !places.has(place)),
        word,
      ).toEqual([]);
    }
  });

  test('finds of Ukrainian words those with the same key', () => {
    const byKey = placesBy(ukrainianKey);
    for (const [word, places] of found) {
      if (/\p{Script=Cyrillic}/u.test(word))
        expect(places, word).toEqual(byKey.get(ukrainianKey(word))?.toSorted());
    }
  });

  test('finds of English words no merely longer ones', () => {
    for (const [word, forms] of [
      ['nation', /^nations?$|^national(?:s|ly)?$/],
      ['army', /^armys?$/],
      ['informed', /^inform(?:s|ed|ing|ation)?$/],
    ] as const) {
      const wanted = [...words].filter(([other]) => forms.test(other)).flatMap(([, places]) => places);
      expect(found.get(word), word).toEqual(wanted.toSorted());
    }
  });

  test('takes two words for one either way round', () => {
    const known = new Map<string, string>();
    for (const [word, places] of found) {
      for (const place of places) {
        expect(known.get(place) ?? places.join(), word).toBe(places.join());
        known.set(place, places.join());
      }
    }
  });

  test('finds the words that begin as typed, 99 of 100 in either alphabet', async () => {
    for (const script of [/^\p{Script=Latin}{4,}$/u, /^\p{Script=Cyrillic}{4,}$/u]) {
      const beginnings = new Set(
        [...words.keys()]
          .filter((word) => script.test(word))
          .map((word) => word.slice(0, 3 + (word.length % 3))),
      );
      let [got, wanted] = [0, 0];
      for (const beginning of beginnings) {
        const places = new Set(listed(await findBeginnings(index, beginning)));
        const all = [...words].filter(([word]) => word.startsWith(beginning)).flatMap(([, at]) => at);
        wanted += all.length;
        got += all.filter((place) => places.has(place)).length;
      }
      expect(wanted).toBeGreaterThan(5000);
      expect(got / wanted).toBeGreaterThanOrEqual(0.99);
    }
  });

  test('answers several at once as it does one after another', async () => {
    const some = [...words.keys()].slice(0, 100);
    const together = await Promise.all(some.map((word) => findForms(index, word)));
    for (const [at, word] of some.entries())
      expect(listed(together[at] ?? new Map())).toEqual(listed(await findForms(index, word)));
  });
});

describe('what is loaded', () => {
  test('is refused where other code made it than the scripts', async () => {
    const { registers, words } = built.load('another');
    await expect(registers('en')).rejects.toThrow(OutdatedError);
    await expect(words('uk', '')).rejects.toThrow(OutdatedError);
  });

  test('is refused where it is of other content than what was loaded before', async () => {
    const { registers, words } = built.load(code);
    await registers('en');
    vi.stubGlobal('fetch', async () =>
      Response.json({ ...content.registers.uk, release: `${code}-another` }),
    );
    await expect(words('en', '')).rejects.toThrow(OutdatedError);
    await expect(registers('uk')).rejects.toThrow(OutdatedError);
    vi.stubGlobal('fetch', built.fetch);
  });

  test('comes from the network as long as the release is not known, and then by its name', async () => {
    const fetched = vi.fn<typeof fetch>(built.fetch);
    vi.stubGlobal('fetch', fetched);
    const { registers, words } = built.load(code);
    await registers('en');
    await words('en', '');
    expect(fetched.mock.calls).toEqual([
      [expect.stringMatching(/registers\.en\.json$/), { cache: 'no-cache' }],
      [expect.stringMatching(`words\\.en\\.json\\?v=${content.release}$`)],
    ]);
  });

  test('are the registers and words of a language, each once', async () => {
    const fetched = vi.fn(built.fetch);
    vi.stubGlobal('fetch', fetched);
    const { registers, words } = built.load(code);
    expect(await registers('uk')).toEqual(content.registers.uk);
    expect(await registers('uk')).toBe(await registers('uk'));
    expect(await words('en', '')).toEqual(content.vocabularies.en.words);
    expect(fetched).toHaveBeenCalledTimes(2);
  });
});
