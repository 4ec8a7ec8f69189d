import { describe, expect, test } from 'vitest';
import { findAbbreviated, findHyphened } from '../../../src/search/engine/find-written-apart.ts';
import type { Hits } from '../../../src/search/engine/hits.ts';
import { spanOf } from '../../../src/search/engine/paragraphs.ts';
import type { EditionRecord } from '../../../src/search/records/record.ts';
import { splitWords } from '../../../src/search/words/split.ts';
import { smallContent } from './support/article.ts';

const [{ record } = { record: undefined }] = (await smallContent()).editions;
if (!record) throw new Error('The fixture holds no edition');

/** An edition of paragraphs that say nothing but these texts. */
const saying = (...texts: readonly string[]): EditionRecord => ({
  ...record,
  asides: [],
  paragraphs: texts.map((text, at) => ({
    ...{ id: `p-1-${at + 1}`, number: `1.${at + 1}`, section: 's-1', text, words: splitWords(text).length },
    ...{ citations: [], claims: [], people: [], places: [], dates: [] },
  })),
});

/** What is found, a paragraph after another. */
const found = (word: string, ...texts: readonly string[]): readonly string[] =>
  wordsOf(findAbbreviated([saying(...texts)], word));

const wordsOf = (hits: Hits): readonly string[] =>
  [...hits].flatMap(([paragraph, { ranges }]) =>
    ranges.map((range) => {
      const { start, end } = spanOf(paragraph, range);
      return paragraph.text.slice(start, end);
    }),
  );

describe('an abbreviation is found in full', () => {
  test('in any case and any letters', () => {
    const texts = ['Голова Комітету державної безпеки.', 'Архів комітету державної безпеки'];
    const bodies = ['Комітету державної безпеки', 'комітету державної безпеки'];
    expect(found('КДБ', ...texts)).toEqual(bodies);
    expect(found('кдб', ...texts)).toEqual(bodies);
  });

  test('with the words of grammar and the hyphens that stand between', () => {
    expect(found('MIA', 'Ministry of Internal Affairs', 'the Ministry of the Internal Affairs')).toHaveLength(
      0,
    );
    expect(found('MIA', 'Ministry of Internal Affairs', 'a Ministry of Internal Affairs')).toHaveLength(2);
    expect(found('НВР', 'національно-визвольний рух', 'національно-визвольного руху')).toHaveLength(2);
  });

  test.each([
    ['once only', 'КДБ', ['Комітет державної безпеки', 'кожен день був']],
    ['across a full stop', 'КДБ', ['То комітет. Державної безпеки', 'То комітет. Державної безпеки']],
    ['of two letters', 'ДБ', ['державна безпека', 'державна безпека']],
    ['that is a number', '123', ['1 2 3', '1 2 3']],
    ['with words between', 'КДБ', ['Комітет нашої державної безпеки', 'Комітет нашої державної безпеки']],
  ])('but not %s', (_, word, texts) => {
    expect(found(word, ...texts)).toEqual([]);
  });
});

describe('what a hyphen joins is found written as one', () => {
  const edition = saying(
    'суспільно-політичне становище',
    'anti-Soviet movements, well - known',
    'суспільна політика',
  );

  test.each([
    ['суспільнополітичний', ['суспільно-політичне']],
    ['антирадянський', []],
    ['antisoviet', ['anti-Soviet']],
    ['wellknown', []],
    ['суспільно', []],
  ])('in any form: %s', (word, expected) => {
    expect(wordsOf(findHyphened([edition], word))).toEqual(expected);
  });
});
