import edtf from 'edtf';
import type { Edtf } from './ids.ts';

/** What a date covers, in milliseconds since 1970 UTC; infinite where an interval is open. */
export interface Span {
  readonly from: number;
  /** The first moment after it. */
  readonly until: number;
}

export const millisecondsADay = 86_400_000;

/**
 * What an EDTF date, season or interval covers.
 *
 * edtf.js takes a season for a quarter of the year, so that October would be no autumn. Here seasons are those of the
 * calendar of the northern hemisphere: spring is March to May, and winter ends in the next year.
 *
 * @see https://www.loc.gov/standards/datetime/
 */
export const spanOf = (date: Edtf): Span => {
  // Its parser takes a millisecond, and a site names few dates many times.
  const known = spans.get(date) ?? readSpan(date);
  spans.set(date, known);
  return known;
};

const spans = new Map<Edtf, Span>();

const readSpan = (date: Edtf): Span => {
  const [start, end] = endsOf(date);
  // An unknown end (`1990/`) reaches no further than the one that is known; an open end (`1990/..`) has none.
  return {
    from: start === '..' ? -Infinity : spanOfOne(start || end).from,
    until: end === '..' ? Infinity : spanOfOne(end || start).until,
  };
};

/** The two ends of an interval; of any other date, the date twice. */
export const endsOf = (date: Edtf): readonly [start: string, end: string] => {
  const [start = '', end = start] = date.split('/');
  return [start, end];
};

/** How exactly it is said when a date begins: 4 to the year, 7 to the month or season, 10 to the day. */
export const precisionOf = (date: Edtf): number => endsOf(date)[0].replace(/[?~%]$/, '').length;

/** The number of a season in the place of a month: 21 is spring. */
const season = /^(?<year>\d{4})-(?<season>2[1-4])/;

const spanOfOne = (date: string): Span => {
  const named = season.exec(date)?.groups;
  if (named) {
    const firstMonth = (Number(named['season']) - 21) * 3 + 2;
    const year = Number(named['year']);
    return { from: startOfMonth(year, firstMonth), until: startOfMonth(year, firstMonth + 3) };
  }
  const { min, max } = edtf(date) as { readonly min: number; readonly max: number };
  return { from: min, until: max + 1 };
};

/** Unlike Date.UTC, this takes the years 0–99 for what they are. */
const startOfMonth = (year: number, month: number): number => new Date(0).setUTCFullYear(year, month, 1);
