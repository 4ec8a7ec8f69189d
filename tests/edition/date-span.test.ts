import { expect, test } from 'vitest';
import { precisionOf, spanOf } from '../../src/edition/date-span.ts';
import type { Edtf } from '../../src/edition/ids.ts';

const iso = (time: number) => (Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : time);

test.each([
  ['1990-01-20', '1990-01-20', '1990-01-21'],
  ['1988-02', '1988-02-01', '1988-03-01'],
  ['1989', '1989-01-01', '1990-01-01'],
  ['198X', '1980-01-01', '1990-01-01'],
  ['1990?', '1990-01-01', '1991-01-01'],
  ['1918-21', '1918-03-01', '1918-06-01'],
  ['1989-23', '1989-09-01', '1989-12-01'],
  ['1989-24', '1989-12-01', '1990-03-01'],
  ['1989-23/1989-24', '1989-09-01', '1990-03-01'],
  ['1989-11/1990-01-15', '1989-11-01', '1990-01-16'],
  ['1992/1993', '1992-01-01', '1994-01-01'],
  ['1990/..', '1990-01-01', Infinity],
  ['../1990', -Infinity, '1991-01-01'],
  ['1990/', '1990-01-01', '1991-01-01'],
  ['/1990', '1990-01-01', '1991-01-01'],
])('%s covers what is from %s until %s', (date, from, until) => {
  const span = spanOf(date as Edtf);
  expect([iso(span.from), iso(span.until)]).toEqual([from, until]);
});

test('a date is the more precise the more of its beginning is told', () => {
  expect(
    ['1990', '1990-01', '1990-01-20', '1990-01~', '1985/1989'].map((date) => precisionOf(date as Edtf)),
  ).toEqual([4, 7, 10, 7, 4]);
});
