import { expect, test } from 'vitest';
import { failuresOf } from '../../../src/commands/test/failures.ts';

const file = (name: string, status: string, message: string, assertionResults: unknown[] = []) => ({
  name: `/site/tests/${name}.test.ts`,
  status,
  message,
  assertionResults,
});
const failures = (...testResults: unknown[]): string[] =>
  failuresOf(JSON.stringify({ testResults }), '/site');

test('a failed test is told with its file, its name and what it says, without colours or stack', () => {
  const passed = { fullName: 'one is one', status: 'passed', failureMessages: [] };
  const failed = {
    fullName: 'one is two',
    status: 'failed',
    failureMessages: [
      '\u001b[31mAssertionError\u001b[39m: expected 1 to be 2\n    at file:///site/a.ts:3:4\n',
    ],
  };
  expect(failures(file('sums', 'failed', '', [passed, failed]))).toEqual([
    'tests/sums.test.ts: one is two\n      AssertionError: expected 1 to be 2',
  ]);
});

test('a file that fails before its first test is told as well', () => {
  expect(failures(file('sums', 'failed', 'Cannot find package'))).toEqual([
    'tests/sums.test.ts\n      Cannot find package',
  ]);
});

test('a long message is cut', () => {
  const failed = { fullName: 'all', status: 'failed', failureMessages: ['line\n'.repeat(50)] };
  expect(failures(file('sums', 'failed', '', [failed]))[0]?.split('\n')).toHaveLength(7);
});

test('nothing is told of a run in which nothing failed', () => {
  expect(failures(file('sums', 'passed', ''))).toEqual([]);
});

test('a report that is not of vitest is not taken for one', () => {
  expect(() => failuresOf('{"tests":[]}', '/site')).toThrow();
});
