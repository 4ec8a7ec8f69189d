import { describe, expect, test } from 'vitest';
import { type Paragraph, paragraphsOf, type WordRange } from '../../../src/search/engine/paragraphs.ts';
import { type Part, rank } from '../../../src/search/engine/rank.ts';
import { smallContent } from './support/article.ts';

const content = await smallContent();
const [edition] = content.editions.map(({ record }) => record);
const paragraphs = edition ? paragraphsOf(edition) : [];

/** `2.1`: how well, and the words. */
type Given = Readonly<Record<string, readonly [level: number, ...ranges: readonly WordRange[]]>>;

const part = (given: Given): Part => ({
  weight: 1,
  hits: new Map(
    Object.entries(given).map(([number, [level, ...ranges]]) => {
      const paragraph = paragraphs.find((one) => one.number === number);
      return [paragraph as Paragraph, { level, ranges }];
    }),
  ),
});

const ranked = (...parts: readonly Given[]): readonly string[] =>
  rank(parts.map(part)).found.map(({ paragraph }) => paragraph.number);

describe('paragraphs are ranked', () => {
  test('by the part that is found worst, then by all of them', () => {
    expect(
      ranked(
        { 1.1: [1, [0, 0]], 1.2: [0, [0, 0]], 1.3: [0, [0, 0]], 2.1: [0, [0, 0]] },
        { 1.1: [1, [2, 2]], 1.2: [2, [2, 2]], 1.3: [1, [2, 2]], 2.1: [0, [2, 2]] },
      ),
    ).toEqual(['2.1', '1.3', '1.1', '1.2']);
  });

  test('then by how many words stand between the parts where they stand closest', () => {
    expect(
      ranked(
        { 1.1: [0, [0, 0]], 1.2: [0, [0, 0], [9, 9]], 1.3: [0, [5, 5]] },
        { 1.1: [0, [3, 3]], 1.2: [0, [4, 4], [10, 10]], 1.3: [0, [2, 3]] },
      ),
    ).toEqual(['1.2', '1.3', '1.1']);
  });

  test('then in the order of the text', () => {
    expect(ranked({ 2.1: [0, [7, 7]], 1.2: [0, [0, 3]], 1.1: [0, [9, 9], [2, 2]] })).toEqual([
      '1.1',
      '1.2',
      '2.1',
    ]);
  });

  test('and where none has all parts, those with most of them, the rarer weighing more', () => {
    const common: Given = { 1.1: [0, [0, 0]], 1.2: [0, [0, 0]], 1.3: [0, [0, 0]], 2.1: [0, [0, 0]] };
    const rare: Given = { 2.2: [1, [0, 0]] };
    const { found, partial } = rank([part(common), part(rare), part({})]);
    expect(partial).toBe(true);
    expect(found.map(({ paragraph }) => paragraph.number)).toEqual(['2.2']);
    expect(ranked(common, { 1.3: [0, [4, 4]] }, { 2.2: [0, [1, 1]] })).toEqual(['1.3']);
    const little: Part = { ...part(rare), weight: 0.1 };
    expect(rank([part(common), little, part({ 1.2: [0, [1, 1]] })]).found).toHaveLength(1);
    // Of three alike none has most of the weight.
    expect(ranked({ 1.1: [0, [0, 0]] }, { 1.2: [0, [0, 0]] }, { 1.3: [0, [0, 0]] })).toHaveLength(3);
  });

  test('as not whole only where there is something', () => {
    expect(rank([part({})])).toEqual({ found: [], partial: false });
  });
});
