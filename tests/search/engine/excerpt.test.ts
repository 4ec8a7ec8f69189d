import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Segment } from '../../../src/search/engine/answer.ts';
import { excerptOf, markedRanges, marksOf } from '../../../src/search/engine/excerpt.ts';
import {
  type Paragraph,
  paragraphsOf,
  type WordRange,
  wordsIn,
} from '../../../src/search/engine/paragraphs.ts';
import { normaliseWord } from '../../../src/search/words/normalise.ts';
import { splitWords } from '../../../src/search/words/split.ts';
import { contentOf, smallContent } from './support/article.ts';

const paragraphs = [...(await contentOf()).editions, ...(await smallContent()).editions].flatMap(
  ({ record }) => paragraphsOf(record),
);

const textOf = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join('');

/** The words of a paragraph with some of them to mark, for each part of a query. */
const found = fc.constantFrom(...paragraphs).chain((paragraph) => {
  const last = wordsIn(paragraph).length - 1;
  const range = fc
    .tuple(fc.integer({ min: 0, max: last }), fc.integer({ min: 0, max: 4 }))
    .map(([first, more]): WordRange => [first, Math.min(last, first + more)]);
  return fc
    .array(fc.array(range, { minLength: 1, maxLength: 12 }), { maxLength: 5 })
    .map((parts) => ({ paragraph, parts }));
});

const where = (paragraph: Paragraph, words: readonly number[]) =>
  excerptOf({ paragraph, parts: words.map((word) => [[word, word] as const]) });

describe('an excerpt', () => {
  test('is text of the paragraph, cut between words, with an ellipsis where something is left out', () => {
    fc.assert(
      fc.property(found, (one) => {
        const { text } = one.paragraph;
        const pieces = textOf(excerptOf(one)).split(/(?:^| )…(?: |$)/u);
        let at = 0;
        for (const piece of pieces) {
          const start = text.indexOf(piece, at);
          expect(start, piece).toBeGreaterThanOrEqual(at);
          expect(/[\p{L}\p{N}]$/u.test(text.slice(0, start)) && /^[\p{L}\p{N}]/u.test(piece)).toBe(false);
          at = start + piece.length;
        }
        if (pieces.length === 1) expect(pieces).toEqual([text]);
      }),
      { numRuns: 1000, seed: 19900120 },
    );
  });

  test('is about 200 signs long, unless what is marked in one piece is longer', () => {
    fc.assert(
      fc.property(found, ({ paragraph, parts }) => {
        const single = parts.map((ranges) => ranges.map(([first]): WordRange => [first, first]));
        const { length } = textOf(excerptOf({ paragraph, parts: single }));
        expect(length).toBeLessThanOrEqual(Math.max(240, Math.min(paragraph.text.length, 260)));
      }),
      { numRuns: 1000, seed: 19900120 },
    );
  });

  test('marks whole words, some of those to mark and no others', () => {
    fc.assert(
      fc.property(found, (one) => {
        const words = wordsIn(one.paragraph).map(({ normal }) => normal);
        // What has more words than a query is a claim.
        const [ranges, claims] = [true, false].map((isShort) =>
          markedRanges(one).filter(([first, last]) => last - first < 16 === isShort),
        );
        const wanted = (ranges ?? []).flatMap(([first, last]) => words.slice(first, last + 1));
        const segments = excerptOf(one).filter(({ marked }) => marked);
        if (claims?.length === 0) expect(segments.length > 0).toBe(wanted.length > 0);
        for (const { text } of segments) {
          for (const word of splitWords(text)) expect(wanted).toContain(normaliseWord(word.text));
        }
      }),
      { numRuns: 1000, seed: 19900120 },
    );
  });

  test('has no two segments alike side by side, and none that is empty', () => {
    fc.assert(
      fc.property(found, (one) => {
        const segments = excerptOf(one);
        for (const [at, { text, marked }] of segments.entries()) {
          expect(text).not.toBe('');
          expect(segments[at + 1]?.marked).not.toBe(marked);
        }
      }),
      { numRuns: 500, seed: 19900120 },
    );
  });

  const long = paragraphs.find(({ text }) => text.length > 700) as Paragraph;
  const words = wordsIn(long).length;

  test('shows the beginning where nothing is marked', () => {
    const text = textOf(excerptOf({ paragraph: long, parts: [[]] }));
    expect(long.text.startsWith(text.replace(/ …$/u, ''))).toBe(true);
    expect(text.endsWith(' …')).toBe(true);
  });

  test('has a piece for each part of the query where these stand far apart, three at most', () => {
    const pieces = (segments: readonly Segment[]) => textOf(segments).split(' … ').length;
    expect(pieces(where(long, [30, 31]))).toBeLessThanOrEqual(2);
    const apart = where(long, [0, words - 1]);
    expect(textOf(apart).match(/…/gu)).toHaveLength(1);
    expect(apart.filter(({ marked }) => marked)).toHaveLength(2);
    expect(where(long, [0, Math.floor(words / 2), words - 1]).filter(({ marked }) => marked)).toHaveLength(3);
  });

  test('stands where most of the parts are together', () => {
    const segments = excerptOf({
      paragraph: long,
      parts: [
        [
          [2, 2],
          [60, 60],
        ],
        [[61, 61]],
      ],
    });
    const { start, end } = { start: wordsIn(long)[60]?.start ?? 0, end: wordsIn(long)[61]?.end ?? 0 };
    expect(textOf(segments)).toContain(long.text.slice(start, end));
    expect(textOf(segments)).not.toContain(long.text.slice(0, 20));
  });
});

describe('the words to mark', () => {
  test('are told once, in order, the first and last of those that overlap', () => {
    const [paragraph] = paragraphs as [Paragraph];
    const parts: WordRange[][] = [
      [
        [7, 7],
        [3, 4],
      ],
      [
        [4, 5],
        [17, 17],
      ],
      [[7, 7]],
    ];
    expect(marksOf(markedRanges({ paragraph, parts }))).toBe('3-5.7.17');
    expect(marksOf([])).toBe('');
  });
});
