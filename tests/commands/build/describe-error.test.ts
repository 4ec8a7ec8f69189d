import { expect, test } from 'vitest';
import { describeError } from '../../../src/commands/build/describe-error.ts';

const placed = (message: string, more = {}) =>
  Object.assign(new Error(message), {
    loc: { file: '/project/src/page.astro', line: 3, column: 7 },
    ...more,
  });

test('an error with a place is told by it, with its hint and without its stack', () => {
  expect(describeError(placed('Unterminated string', { hint: 'Close it.' }), '/project')).toBe(
    'src/page.astro:3:7 Unterminated string\nClose it.',
  );
});

test('of several errors each is told', () => {
  const error = Object.assign(new Error('Build failed with 2 errors'), {
    errors: [
      placed('Unterminated string', { hint: '' }),
      new Error('Could not resolve ./nope.ts in src/page.astro'),
    ],
  });
  expect(describeError(error, '/project')).toBe(
    'src/page.astro:3:7 Unterminated string\nCould not resolve ./nope.ts in src/page.astro',
  );
});

test('an error that was left without a stack is shown without one', () => {
  const error = Object.assign(new Error('There are 2 faults in the content.'), { stack: '' });
  expect(describeError(error, '/project')).toBe('There are 2 faults in the content.');
});

test('an error of the code itself keeps its stack and its cause', () => {
  const text = describeError(new Error('no such folder', { cause: new Error('ENOENT') }), '/project');
  expect(text).toMatch(/^Error: no such folder\n\s+at /);
  expect(text).toContain('ENOENT');
});

test('whatever else is thrown is shown', () => {
  expect(describeError({ code: 7 }, '/project')).toBe('{ code: 7 }');
});
