import edtf, { parse } from 'edtf';
import type { Edtf } from './ids.ts';

/** What is said of a date that cannot be used. */
export interface DateFault {
  readonly rule: 'malformed-date' | 'impossible-date';
  readonly reason: string;
}

/** A year, a year and month, or a day, perhaps marked uncertain (?), approximate (~) or both (%). */
const calendarDate = /^(?<year>\d{4})-(?<month>\d\d)(?:-(?<day>\d\d))?[?~%]?$/;

/** Two-digit numbers that EDTF has for spring, summer, autumn and winter in the place of a month. */
const seasons = [21, 22, 23, 24];

/**
 * Guard of the dates: a date, season, decade or interval of EDTF levels 0 and 1 (`1990-01-20`, `1988-02`, `1989-23`,
 * `198X`, `1989-10/1989-12`, `1990?`), without a time of day.
 *
 * edtf.js knows how long a month can be, but not which years are leap years.
 *
 * @see https://www.loc.gov/standards/datetime/
 */
export const checkDate = (value: string): Edtf | DateFault => {
  // Its parser takes a millisecond, and a text names few dates many times.
  const known = checked.get(value) ?? check(value);
  checked.set(value, known);
  return known;
};

const checked = new Map<string, Edtf | DateFault>();

const check = (value: string): Edtf | DateFault => {
  const impossible = value.split('/').find((end) => !isOnCalendar(end));
  if (impossible !== undefined) {
    return { rule: 'impossible-date', reason: `there is no ${impossible} in the calendar` };
  }
  if (!isSyntax(value)) {
    return { rule: 'malformed-date', reason: `"${value}" is no date of the Extended Date/Time Format` };
  }
  if (!isInOrder(value)) return { rule: 'impossible-date', reason: `${value} does not end after it begins` };
  return value as Edtf;
};

/** Whether a date can stand in the `datetime` of a `<time>`: a year, a month or a day of the common era. */
export const isHtmlDate = (date: Edtf): boolean =>
  /^(?!0000)\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(date) && !isSeason(date);

const isSeason = (date: string): boolean => seasons.includes(Number(date.slice(5, 7)));

const isOnCalendar = (date: string): boolean => {
  const { year, month, day } = calendarDate.exec(date)?.groups ?? {};
  if (year === undefined || month === undefined) return true;
  if (seasons.includes(Number(month))) return day === undefined;
  const utc = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  return !Number.isNaN(utc.getTime()) && utc.getUTCMonth() + 1 === Number(month);
};

const withoutTimeOfDay = /^[^T]*$/;

const isSyntax = (value: string): boolean =>
  withoutTimeOfDay.test(value) &&
  !throws(() => parse(value, { level: 1, types: ['Date', 'Season', 'Interval'] }));

/** edtf.js builds no interval that runs backwards or on the spot. */
const isInOrder = (value: string): boolean => !throws(() => edtf(value));

/** edtf.js has no other way to say that a string is not a date. */
const throws = (run: () => unknown): boolean => {
  try {
    run();
    return false;
  } catch {
    return true;
  }
};
