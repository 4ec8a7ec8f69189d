import { describe, expect, test } from 'vitest';
import { compareWorks } from '../../src/edition/compare/compare-works.ts';
import type { Reference } from '../../src/edition/schemas/reference.ts';
import { severalArticles } from '../support/several.ts';

const [first] = await severalArticles();
const almanac = first?.references.find(({ id }) => id === 'almanac1870') as Reference;

/** The rules and fields at fault, where two articles list a work so. */
const compare = (one: Reference, other: Reference) =>
  compareWorks([
    { path: '/content/articles/first/references.json', value: [one], faults: [] },
    { path: '/content/articles/second/references.json', value: [other], faults: [] },
  ]);

describe('a key that two articles cite is of one work', () => {
  test('whatever its number, its entry as printed, and when it was consulted', () => {
    const other: Reference = {
      ...almanac,
      number: '7',
      accessed: { 'date-parts': [[2020]] },
      custom: {
        ...almanac.custom,
        printed: 'Another wording',
        corrections: [{ printed: 'a', corrected: 'b' }],
      },
    };
    expect(compare(almanac, other)).toEqual([]);
  });

  test.each([
    ['type', { type: 'webpage' }],
    ['title', { title: 'Another title' }],
    ['author', { author: [{ literal: 'Somebody' }] }],
    ['editor', { editor: [{ family: 'Somebody' }] }],
    ['issued', { issued: { 'date-parts': [[1871]] } }],
    ['publisher', { publisher: 'Another press' }],
    ['number-of-pages', { 'number-of-pages': '97' }],
    ['short', { custom: { ...almanac.custom, short: { en: 'Other', uk: 'Інше' } } }],
  ] satisfies readonly (readonly [string, Partial<Reference>])[])(
    'unless its %s differs',
    (field, change) => {
      expect(compare(almanac, { ...almanac, ...change })).toMatchObject([
        {
          file: '/content/articles/second/references.json',
          rule: 'key-of-another-work',
          reason: `"almanac1870" has another ${field} in ../first/references.json`,
        },
      ]);
    },
  );

  test('also where one has what the other lacks', () => {
    const { publisher, ...without } = almanac;
    expect(compare(without as Reference, almanac)).toHaveLength(1);
    expect(compare(almanac, without as Reference)).toHaveLength(1);
  });

  test('and what could not be read is passed over', () => {
    expect(
      compareWorks([
        { path: 'a', faults: [] },
        { path: 'b', value: [almanac], faults: [] },
      ]),
    ).toEqual([]);
  });
});
