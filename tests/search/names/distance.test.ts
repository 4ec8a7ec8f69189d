import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance } from '../../../src/search/names/distance.ts';

const far = Number.POSITIVE_INFINITY;

/** The definition, without any of the shortcuts. */
const byDefinition = (a: string, b: string): number => {
  if (a === '' || b === '') return a.length + b.length;
  const [aStart, bStart] = [a.slice(0, -1), b.slice(0, -1)];
  const [aEnd, bEnd] = [a.slice(-2), b.slice(-2)];
  const swapped = aEnd.length === 2 && aEnd[0] === bEnd[1] && aEnd[1] === bEnd[0];
  return Math.min(
    byDefinition(aStart, b) + 1,
    byDefinition(a, bStart) + 1,
    byDefinition(aStart, bStart) + (a.at(-1) === b.at(-1) ? 0 : 1),
    swapped ? byDefinition(a.slice(0, -2), b.slice(0, -2)) + 1 : far,
  );
};

describe('the distance of two words', () => {
  test.each([
    ['gorbachev', 'gorbachev', 0],
    ['gorbachev', 'gorbochev', 1],
    ['gorbachev', 'gorbchev', 1],
    ['gorbachev', 'gorbaachev', 1],
    ['gorbachev', 'grobachev', 1],
    ['gorbachev', 'grobachv', 2],
    ['', 'ab', 2],
  ])('%j to %j is %i', (a, b, slips) => {
    expect(distance(a, b, 2)).toBe(slips);
  });

  test('is by definition, up to the limit', () => {
    const word = fc
      .array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
        const exact = byDefinition(a, b);
        expect(distance(a, b, limit)).toBe(exact > limit ? far : exact);
      }),
      { numRuns: 1000, seed: 19900120 },
    );
  });
});
