import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDate, isHtmlDate } from '../../src/edition/dates.ts';
import type { Edtf } from '../../src/edition/ids.ts';
import { runs } from '../support/runs.ts';

const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the guard of dates', () => {
  test('takes every day of the calendar, its month, its year, and intervals of them', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        for (const value of [a, a.slice(0, 7), a.slice(0, 4)]) expect(checkDate(value)).toBe(value);
        fc.pre(a !== b);
        const interval = a < b ? `${a}/${b}` : `${b}/${a}`;
        expect(checkDate(interval)).toBe(interval);
      }),
      { numRuns: runs(2000) },
    );
  });

  test('takes nothing that the EDTF library cannot read', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-/?~%XT. ') }), (value) => {
        if (typeof checkDate(value) === 'string') expect(() => edtf(value)).not.toThrow();
      }),
      { numRuns: runs(5000) },
    );
  });

  test('answers any text with a date or a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const answer = checkDate(value);
        expect(typeof answer === 'string' ? answer : answer.rule).toMatch(/./);
      }),
      { numRuns: runs(2000) },
    );
  });

  test.each(['1989-23', '198X', '1989-10/1989-12', '1990?', '1988-02-29', '1985/1989'])(
    'takes %s',
    (value) => {
      expect(checkDate(value)).toBe(value);
    },
  );

  test.each([
    ['1990-02-30', 'impossible-date'],
    ['1989-02-29', 'impossible-date'],
    ['1990-13', 'impossible-date'],
    ['1990-01-20/1990-01-19', 'impossible-date'],
    ['1990-01-20/1990-01-20', 'impossible-date'],
    ['20.01.1990', 'malformed-date'],
    ['January 1990', 'malformed-date'],
    ['1990-01-20T00:00:00Z', 'malformed-date'],
    ['', 'malformed-date'],
  ])('refuses %s as %s', (value, rule) => {
    expect(checkDate(value)).toMatchObject({ rule });
  });

  test.each([
    ['1990', true],
    ['1990-01', true],
    ['1990-01-20', true],
    ['1989-23', false],
    ['198X', false],
    ['1992/1993', false],
  ])('says of %s whether it can stand in the datetime of a time element', (value, can) => {
    expect(isHtmlDate(value as Edtf)).toBe(can);
  });
});
