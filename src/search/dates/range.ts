/** What a date of the Extended Date/Time Format covers, in whole days. Runs in the browser, where edtf.js is too large. */

/** First and last day, both included, as days since 1970-01-01. */
export type DayRange = readonly [first: number, last: number];

/** The first and the last day that ECMAScript can name stand for an open start (`../1990`) and an open end. */
export const firstDay = -1e8;
export const lastDay = 1e8;

const millisecondsADay = 864e5;

/** Midnight UTC in milliseconds, or the last millisecond of a day, as the number of that day. */
export const dayOf = (time: number): number => Math.floor(time / millisecondsADay);

/** @param month from 0; a month or day beyond its bounds overflows as in `Date` */
const dayNumber = (year: number, month: number, day: number): number =>
  // Unlike Date.UTC, this takes the years 0–99 for what they are.
  dayOf(new Date(0).setUTCFullYear(year, month, day));

/** `1990-01-20` */
export const isoDay = (day: number): string => new Date(day * millisecondsADay).toISOString().slice(0, 10);

/** In the calendar of ISO 8601, which has a year 0. */
export const yearOf = (day: number): number => new Date(day * millisecondsADay).getUTCFullYear();

const pattern = /^(?<sign>-?)(?<year>[\dX]{4})(?:-(?<month>XX|\d\d)(?:-(?<day>XX|\d\d))?)?[?~%]?$/;

/**
 * The days of an EDTF date, season or interval of levels 0 and 1; a mark of doubt (`?`, `~`, `%`) changes nothing.
 *
 * Equal to what edtf.js gives as `min` and `max`, but for two things. Seasons are those of the calendar of the
 * northern hemisphere (autumn is September to November, winter ends in the February of the next year): edtf.js has
 * quarters, which put October outside autumn. And an unknown end (`1990/`, which is not an open one, `1990/..`)
 * reaches no further than the end that is known.
 *
 * @param edtf a date that the calendar has: that is not checked here
 * @returns undefined for what is no such date, and for a date of every year (`XXXX-01-20`)
 * @see https://www.loc.gov/standards/datetime/
 */
export const edtfRange = (edtf: string): DayRange | undefined => {
  const [lower = '', upper, ...more] = edtf.split('/');
  if (upper === undefined) return dateRange(lower);
  const first = lower === '..' ? firstDay : dateRange(lower || upper)?.[0];
  const last = upper === '..' ? lastDay : dateRange(upper || lower)?.[1];
  const isRange = first !== undefined && last !== undefined && first <= last && more.length === 0;
  return isRange ? [first, last] : undefined;
};

const dateRange = (date: string): DayRange | undefined => {
  const { sign = '', year, month = 'XX', day = 'XX' } = pattern.exec(date)?.groups ?? {};
  if (year === undefined || (year.includes('X') && month !== 'XX')) return undefined;
  const [from = 0, to = 0] = ['0', '9']
    .map((digit) => Number(sign + year.replaceAll('X', digit)))
    .sort((a, b) => a - b);
  if (month === 'XX') return [dayNumber(from, 0, 1), dayNumber(to, 12, 0)];
  // From 0; EDTF's 21 is spring, March to May.
  const isSeason = Number(month) > 20;
  const start = isSeason ? (Number(month) - 21) * 3 + 2 : Number(month) - 1;
  const end = isSeason ? start + 2 : start;
  return day === 'XX'
    ? [dayNumber(from, start, 1), dayNumber(to, end + 1, 0)]
    : [dayNumber(from, start, Number(day)), dayNumber(to, start, Number(day))];
};
