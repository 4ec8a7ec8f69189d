import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarks } from '../../../src/search/view/marks.ts';

describe('the marks of an address', () => {
  it.each([
    ['3', [[3, 3]]],
    ['0-2', [[0, 2]]],
    [
      '3-4.17',
      [
        [3, 4],
        [17, 17],
      ],
    ], // prettier-ignore
  ])('%s are words counted from 0, first and last', (marks, ranges) => {
    expect(parseMarks(marks)).toEqual(ranges);
  });

  it.each([
    '',
    '.',
    '3.',
    '-1',
    '3-',
    '4-3',
    '3.3',
    '5.3',
    '3-9.4',
    'NaN',
    '1e3',
    '0x1',
    '1,2',
    '١',
    ' 3',
    '3\n',
    '123456',
    '<img src=x onerror=alert(1)>',
    '1.'.repeat(2_500_000),
  ])('are none in %.20s', (marks) => {
    expect(parseMarks(marks)).toEqual([]);
  });

  it('come in order whatever is given', () => {
    const anything = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'0123456789.-') }),
      fc.array(fc.nat(99)).map((words) => words.join('.')),
      fc.string(),
    );
    fc.assert(
      fc.property(anything, (marks) => {
        const words = parseMarks(marks).flat();
        expect(words).toEqual(words.toSorted((a, b) => a - b));
        expect(words.every(Number.isSafeInteger)).toBe(true);
      }),
    );
  });
});
