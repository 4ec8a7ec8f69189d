import { expect, test } from 'vitest';
import { countLine, tallyOfStep, tallyOfTests } from '../../../src/commands/test/tally.ts';

const report = (passed: number, failed = 0, pending = 0, todo = 0): string =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: todo,
    testResults: [],
  });

test('tests are counted as vitest reports them', () => {
  expect(tallyOfTests(1, report(40, 2))).toEqual({ passed: 40, failed: 2 });
  expect(tallyOfTests(0, report(42))).toEqual({ passed: 42, failed: 0 });
});

test('a skipped test and one yet to be written count as failed', () => {
  expect(tallyOfTests(0, report(40, 0, 2, 1))).toEqual({ passed: 40, failed: 3 });
});

test('a run that fails though each of its tests passes counts as one failure', () => {
  expect(tallyOfTests(1, report(42))).toEqual({ passed: 42, failed: 1 });
});

test('a run without a single test counts as one failure', () => {
  expect(tallyOfTests(0, report(0))).toEqual({ passed: 0, failed: 1 });
});

test('a run that wrote no report counts as one failure', () => {
  expect(tallyOfTests(0, undefined)).toEqual({ passed: 0, failed: 1 });
});

test('a report that is not of vitest is not taken for one', () => {
  expect(() => tallyOfTests(0, '{"numTotalTests":3}')).toThrow();
});

test('a step without tests counts as one', () => {
  expect([tallyOfStep(0), tallyOfStep(2)]).toEqual([
    { passed: 1, failed: 0 },
    { passed: 0, failed: 1 },
  ]);
});

test('the last line sums up all steps', () => {
  expect(countLine([{ passed: 1, failed: 0 }, { passed: 40, failed: 2 }, tallyOfStep(1)])).toBe(
    '41 passed, 3 failed',
  );
});
