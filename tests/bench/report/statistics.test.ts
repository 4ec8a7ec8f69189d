import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { median, quantile, spreadOf } from '../../../bench/report/statistics.ts';

const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 });

describe('the median', () => {
  test('is the middle value, or midway between the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([7])).toBe(7);
  });

  test('has no more than half of the values on either side', () => {
    fc.assert(
      fc.property(values, (all) => {
        const middle = median(all);
        expect(all.filter((value) => value < middle).length).toBeLessThanOrEqual(all.length / 2);
        expect(all.filter((value) => value > middle).length).toBeLessThanOrEqual(all.length / 2);
      }),
    );
  });
});

describe('a quantile', () => {
  test('lies between the two nearest values', () => {
    expect(quantile([0, 10, 20, 30], 0.95)).toBeCloseTo(28.5);
    expect(quantile([10, 0], 0.25)).toBe(2.5);
  });

  test('grows with its part, from the least value to the most', () => {
    fc.assert(
      fc.property(values, fc.nat(100), fc.nat(100), (all, one, other) => {
        expect(quantile(all, 0)).toBe(Math.min(...all));
        expect(quantile(all, 1)).toBe(Math.max(...all));
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(quantile(all, less / 100)).toBeLessThanOrEqual(quantile(all, more / 100) + 1e-9);
      }),
    );
  });

  test('of nothing is none', () => {
    expect(() => quantile([], 0.5)).toThrow('There are no values');
  });
});

test('the spread leaves the values as they stand', () => {
  const measured = [3, 1, 2];
  expect(spreadOf(measured)).toEqual({ median: 2, least: 1, most: 3 });
  expect(measured).toEqual([3, 1, 2]);
});
