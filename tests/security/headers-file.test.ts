import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headersFor, readHeaders, writeHeaders } from '../../src/security/headers-file.ts';
import '../support/runs.ts';

const token = fc.stringMatching(/^[A-Za-z][A-Za-z-]{0,20}$/);
const rules = fc.array(
  fc.record({
    pattern: fc.stringMatching(/^\/[a-z0-9/-]{0,12}\*?$/),
    headers: fc.dictionary(token, fc.stringMatching(/^[!-~](?:[ -~]{0,30}[!-~])?$/), {
      minKeys: 1,
      noNullPrototype: true,
    }),
  }),
);

test('a file of headers is read as it was written', () => {
  fc.assert(
    fc.property(rules, (written) => {
      expect(readHeaders(writeHeaders(written))).toEqual(written);
    }),
  );
});

test('comments, empty lines and headers before any pattern are passed over', () => {
  expect(readHeaders('  X-A: 1\n# a comment\n\n/*\n  # another\n  X-B: 2\r\n')).toEqual([
    { pattern: '/*', headers: { 'X-B': '2' } },
  ]);
});

test('an address has the headers of every pattern that it matches, of two alike the later', () => {
  const some = readHeaders('/*\n  X-A: all\n  X-B: all\n/a/*\n  X-A: below\n/a/b\n  X-C: itself\n');
  expect(headersFor(some, '/')).toEqual({ 'X-A': 'all', 'X-B': 'all' });
  expect(headersFor(some, '/a/c')).toEqual({ 'X-A': 'below', 'X-B': 'all' });
  expect(headersFor(some, '/a/b')).toEqual({ 'X-A': 'below', 'X-B': 'all', 'X-C': 'itself' });
  expect(headersFor([], '/')).toEqual({});
});
