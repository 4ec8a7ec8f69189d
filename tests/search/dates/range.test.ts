import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDate } from '../../../src/edition/dates.ts';
import { daysOf } from '../../../src/search/dates/build.ts';
import { dayOf, edtfRange, firstDay, lastDay } from '../../../src/search/dates/range.ts';
import { runs } from '../../support/runs.ts';

const settings = { numRuns: runs(2000), seed: 19900120 };

const padded = (number: number, length: number): string => String(number).padStart(length, '0');
const year = fc.integer({ min: 0, max: 9999 }).map((number) => padded(number, 4));
const month = fc.integer({ min: 1, max: 12 }).map((number) => padded(number, 2));
const day = fc.integer({ min: 1, max: 31 }).map((number) => padded(number, 2));
const doubt = fc.constantFrom('', '?', '~', '%');

/** Dates of levels 0 and 1, some of them impossible. */
const date = fc.oneof(
  fc.tuple(year, doubt).map((parts) => parts.join('')),
  fc.tuple(year, fc.constant('-'), month, doubt).map((parts) => parts.join('')),
  fc.tuple(year, fc.constant('-'), month, fc.constant('-'), day, doubt).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom('-0'), fc.integer({ min: 100, max: 999 })).map((parts) => parts.join('')),
);
const unspecified = fc.oneof(
  year.map((digits) => `${digits.slice(0, 3)}X`),
  year.map((digits) => `${digits.slice(0, 2)}XX`),
  year.map((digits) => `${digits}-XX`),
  year.map((digits) => `${digits}-XX-XX`),
  fc.tuple(year, month).map(([y, m]) => `${y}-${m}-XX`),
);
const end = fc.oneof({ weight: 5, arbitrary: date }, { weight: 1, arbitrary: fc.constant('..') });
const interval = fc.tuple(end, end).map((ends) => ends.join('/'));
// edtf.js ends with the year 9999, in which the winter of that year does not.
const season = fc
  .tuple(
    year.filter((digits) => digits < '9999'),
    fc.constantFrom('21', '22', '23', '24'),
  )
  .map((parts) => parts.join('-'));

/** What edtf.js says of a date, in days. */
const byLibrary = (text: string): readonly [number, number] => {
  const { min, max } = edtf(text) as { min: number; max: number };
  return [Math.max(firstDay, dayOf(min)), Math.min(lastDay, dayOf(max))];
};

const isDate = (text: string): boolean => typeof checkDate(text) === 'string';

describe('the days of an EDTF date', () => {
  test('are those that edtf.js gives, for any date or interval of levels 0 and 1', () => {
    fc.assert(
      fc.property(fc.oneof(date, unspecified, interval), (text) => {
        fc.pre(isDate(text));
        expect(edtfRange(text), text).toEqual(byLibrary(text));
      }),
      settings,
    );
  });

  test('are the same in the browser and at build, seasons and unknown ends included', () => {
    const openEnd = fc.oneof(date, season).map((start) => `${start}/`);
    const openStart = date.map((last) => `/${last}`);
    fc.assert(
      fc.property(fc.oneof(date, unspecified, interval, season, openEnd, openStart), (text) => {
        fc.pre(isDate(text));
        const { from, to } = daysOf(text);
        expect(edtfRange(text), text).toEqual([from, to]);
      }),
      settings,
    );
  });

  test('of a season are its three months in the north, and the winter ends in the next year', () => {
    expect(edtfRange('1918-21')).toEqual(edtfRange('1918-03/1918-05'));
    expect(edtfRange('1989-22')).toEqual(edtfRange('1989-06/1989-08'));
    expect(edtfRange('1989-23')).toEqual(edtfRange('1989-09/1989-11'));
    expect(edtfRange('1989-24')).toEqual(edtfRange('1989-12/1990-02'));
  });

  test('of an unknown end reach as far as the known one, of an open end as far as can be', () => {
    expect(edtfRange('1990/')).toEqual(edtfRange('1990'));
    expect(edtfRange('/1990')).toEqual(edtfRange('1990'));
    expect(edtfRange('1990/..')?.[1]).toBe(lastDay);
    expect(edtfRange('../1990')?.[0]).toBe(firstDay);
  });

  test.each([
    '',
    '/',
    '..',
    'January',
    '1990-1',
    '90',
    '1990-01-20T10:00:00',
    '1990/1991/1992',
    '1991/1990',
    'XXXX-01-20',
  ])('are none for %j', (text) => {
    expect(edtfRange(text)).toBeUndefined();
  });
});
