import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNames, type NameEntry } from '../../../src/search/names/find.ts';
import { isWord } from '../../../src/search/names/mark.ts';
import { indexOf, type NameIndex } from '../../../src/search/names/name-index.ts';
import { runs } from '../../support/runs.ts';
import { editions, namesOf } from './support/article.ts';
import { randomFrom, withSlips } from './support/slips.ts';

const seed = 19900120;

/** The index that has none: every name is compared with the words. */
const everyName = (names: readonly NameEntry[]): NameIndex => ({
  has: (word) => names.some(({ keys, given }) => [...keys, ...given].some(isWord(word))),
  candidates: () => names,
});

/** Few letters, so that names are like each other and like what is asked. */
const word = (most: number) =>
  fc
    .array(fc.constantFrom('a', 'o', 'b', 'd', 'k', 'r', 'e', 'v'), { maxLength: most })
    .map((all) => all.join(''));
const words = fc.array(word(10), { maxLength: 2 });
const name = fc.array(word(10), { minLength: 1, maxLength: 2 }).map((all) => all.join(' '));
const article = fc.record({
  article: fc.constant('a' as NameEntry['articles'][number]['article']),
  times: fc.constant(1),
  paragraphs: fc.array(fc.constant('1.1'), { maxLength: 3 }),
});
const entries: fc.Arbitrary<readonly NameEntry[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('person' as const, 'place' as const),
      name: fc.record({ en: name, uk: name }),
      ...{ keys: words, given: words },
      phrases: fc.array(fc.array(word(8), { maxLength: 3 }), { maxLength: 2 }),
      articles: fc.array(article, { maxLength: 2 }),
    }),
    { maxLength: 12 },
  )
  .map((all) => all.map((entry, at) => ({ ...entry, id: `name-${at}` })));

const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[all.length >> 1] ?? 0;

/** Something of a name, as it is, cut short, with an ending or with slips; or any words. */
const queryOf = (names: readonly NameEntry[]): fc.Arbitrary<string> => {
  const known = names.flatMap(({ name, keys, given, phrases }) => [
    ...[...Object.values(name), ...keys, ...given],
    ...phrases.map((phrase) => phrase.join(' ')),
  ]);
  const slipped = fc
    .tuple(fc.constantFrom('', ...known), fc.integer())
    .map(([text, random]) => text.replace(/\S{5,}/g, (one) => withSlips(one, randomFrom(random))));
  const part = fc.oneof(
    fc.constantFrom('', ...known),
    slipped,
    fc.tuple(fc.constantFrom('', ...known), fc.nat(10)).map(([text, length]) => text.slice(0, length)),
    fc
      .tuple(fc.constantFrom('', ...known), fc.constantFrom('a', 'om', 'ovi', '’s'))
      .map((both) => both.join('')),
    word(10),
  );
  return fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
};

describe('the index of names', () => {
  test('gives what comparing every name gives', () => {
    let found = 0;
    fc.assert(
      fc.property(
        entries.chain((names) => fc.tuple(fc.constant(names), queryOf(names))),
        ([names, query]) => {
          const hits = findNames(names, query);
          expect(hits).toEqual(findNames(names, query, everyName(names)));
          found += hits.length;
        },
      ),
      { numRuns: runs(2000), seed },
    );
    expect(found).toBeGreaterThan(runs(2000) / 2);
  });

  test.each(editions.map((edition) => [edition.lang, namesOf(edition)] as const))(
    'gives the same of the names of the edition %s, with slips and without',
    (_, names) => {
      fc.assert(
        fc.property(queryOf(names), (query) => {
          expect(findNames(names, query)).toEqual(findNames(names, query, everyName(names)));
        }),
        { numRuns: runs(500), seed },
      );
    },
  );

  test('leaves few of many names to be compared', () => {
    const random = randomFrom(seed);
    const syllables = ['ba', 'ko', 'dan', 'ri', 'mel', 'sov', 'tu', 'gre', 'pol', 'nik', 'zha', 'lev'];
    const many = Array.from({ length: 2000 }, (_, at): NameEntry => {
      const key = Array.from({ length: 4 }, () => syllables[Math.floor(random() * syllables.length)]).join(
        '',
      );
      return {
        ...{ kind: 'person', id: `name-${at}`, name: { en: key, uk: key }, keys: [key] },
        ...{ given: [], phrases: [], articles: [] },
      };
    });
    const index = indexOf(many);
    const compared: number[] = [];
    for (const { name } of many.slice(0, 100)) {
      findNames(many, withSlips(name.en, random), {
        has: index.has,
        candidates: (asked) => {
          const candidates = index.candidates(asked);
          compared.push(candidates.length);
          return candidates;
        },
      });
    }
    expect(compared).toHaveLength(100);
    expect(median(compared)).toBeLessThan(many.length / 10);
  });
});
