import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cumulativeLayoutShift,
  longestTask,
  type Timeline,
  totalBlockingTime,
} from '../../../bench/pages/timeline.ts';

const painted = (tasks: Timeline['tasks']): Timeline => ({
  firstPaint: 1000,
  largestPaint: 1200,
  tasks,
  shifts: [],
  shifted: [],
});

describe('total blocking time', () => {
  test('is what of each task is beyond 50 ms', () => {
    const tasks = [
      { start: 1100, duration: 51 },
      { start: 1300, duration: 250 },
    ];
    expect(totalBlockingTime(painted(tasks))).toBe(1 + 200);
  });

  test('begins with the first paint, also in the midst of a task', () => {
    const tasks = [
      { start: 100, duration: 900 },
      { start: 900, duration: 180 },
      { start: 980, duration: 60 },
    ];
    expect(totalBlockingTime(painted(tasks))).toBe(30);
  });
});

test('the longest task is one that ends after the first paint', () => {
  expect(longestTask(painted([{ start: 0, duration: 900 }]))).toBe(0);
  expect(
    longestTask(
      painted([
        { start: 980, duration: 60 },
        { start: 1500, duration: 70 },
      ]),
    ),
  ).toBe(70);
});

describe('cumulative layout shift', () => {
  const shift = (...shifts: Timeline['shifts']) => cumulativeLayoutShift({ shifts });

  test('is none where nothing shifts', () => {
    expect(shift()).toBe(0);
  });

  test('adds up shifts less than a second apart', () => {
    expect(shift({ start: 0, value: 0.1 }, { start: 999, value: 0.2 })).toBeCloseTo(0.3);
    expect(shift({ start: 0, value: 0.1 }, { start: 1000, value: 0.2 })).toBeCloseTo(0.2);
  });

  test('begins anew after five seconds, however close the shifts', () => {
    const shifts = Array.from({ length: 12 }, (_, at) => ({ start: at * 900, value: 1 }));
    expect(shift(...shifts)).toBe(6);
  });

  test('is never more than all shifts together, nor less than the largest', () => {
    const some = fc.array(fc.record({ start: fc.nat(20_000), value: fc.nat(100) }), { minLength: 1 });
    fc.assert(
      fc.property(some, (all) => {
        const shifts = all.toSorted((a, b) => a.start - b.start);
        const most = shift(...shifts);
        expect(most).toBeLessThanOrEqual(shifts.reduce((sum, { value }) => sum + value, 0));
        expect(most).toBeGreaterThanOrEqual(Math.max(...shifts.map(({ value }) => value)));
      }),
    );
  });
});
