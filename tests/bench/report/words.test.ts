import { expect, test } from 'vitest';
import { kilobytes, milliseconds, spreadOut, table } from '../../../bench/report/words.ts';

test('times have a decimal while they are short, and bytes are in units of 1,024', () => {
  expect([milliseconds(0), milliseconds(16.66), milliseconds(1995.6)]).toEqual([
    '0.0 ms',
    '16.7 ms',
    '1,996 ms',
  ]);
  expect(kilobytes(30_720)).toBe('30.0 KB');
});

test('a spread names its unit once', () => {
  expect(spreadOut({ median: 812, least: 90.25, most: 1034 }, milliseconds)).toBe('812 ms (90.3–1,034)');
  expect(spreadOut({ median: 0, least: 0, most: 0.5 }, (value) => value.toFixed(2))).toBe('0.00 (0.00–0.50)');
});

test('a table has columns of figures to the right', () => {
  expect(
    table(
      ['site', 'bytes'],
      [
        ['one', '12'],
        ['two', '3.4 KB'],
      ],
    ),
  ).toBe('| site | bytes |\n| --- | ---: |\n| one | 12 |\n| two | 3.4 KB |');
});
