/** From parts of a date to EDTF, if there is such a day. */
import type { Part } from './parts.ts';
import { edtfRange, isoDay } from './range.ts';

/** As much of a date as is written. */
export interface DateParts {
  /** Of a decade, `198X`. */
  readonly year?: number | string;
  /** 1–12, or a season, 21–24. */
  readonly month?: number;
  readonly day?: number;
}

/** What stands for the year in a date of every year. */
export const everyYear = 'XXXX';
/** Has every day that a year can have. */
const leapYear = 2000;

const padded = (number: number, length: number): string => String(number).padStart(length, '0');

/** `{ year: 1990, month: 1 }` is `1990-01`; `{ month: 1, day: 20 }` is `XXXX-01-20`. */
export const edtfOf = ({ year = everyYear, month, day }: DateParts): string =>
  [
    typeof year === 'number' ? padded(year, 4) : year,
    ...(month === undefined ? [] : [padded(month, 2)]),
    ...(day === undefined ? [] : [padded(day, 2)]),
  ].join('-');

const isSeason = ({ month = 0 }: DateParts): boolean => month > 20 && month < 25;

/** Whether the calendar has the date, or, where it has no year, some year's calendar. */
export const isOnCalendar = ({ year, month, day }: DateParts): boolean => {
  if (month === undefined || isSeason({ month })) return day === undefined && year !== undefined;
  return month >= 1 && month <= 12 && (day === undefined || (day >= 1 && day <= daysIn(month, year)));
};

const daysIn = (month: number, year: DateParts['year'] = leapYear): number =>
  new Date(Date.UTC(Number(year), month, 0)).getUTCDate();

/**
 * `{ day: 19 }` and `{ month: 1, day: 20, year: 1990 }` are `1990-01-19/1990-01-20`: what one end lacks it has from
 * the other.
 *
 * @returns undefined where the ends make no interval
 */
export const intervalOf = (from: DateParts, to: DateParts): string | undefined => {
  let start = from.month === undefined && from.day !== undefined ? { ...to, day: from.day } : from;
  let end = to.month === undefined && to.day !== undefined ? { ...start, ...to } : to;
  start = { ...yearOf(end), ...start };
  end = { ...yearOf(start), ...end };
  if (!isOnCalendar(start) || !isOnCalendar(end)) return undefined;
  if (firstDayOf(end) < firstDayOf(start)) {
    // Over the turn of a year: `31 December – 1 January 1990`.
    if (from.year === undefined && typeof start.year === 'number') start = { ...start, year: start.year - 1 };
    else if (to.year === undefined && typeof end.year === 'number') end = { ...end, year: end.year + 1 };
    else if (start.year !== undefined) return undefined;
  }
  const ends = [start, end].map((parts, index) => {
    const edtf = edtfOf(parts);
    const range = isSeason(parts) && edtfRange(edtf);
    // EDTF has no season as an end of an interval, so its first or last month is.
    return range ? isoDay(range[index] ?? 0).slice(0, 'YYYY-MM'.length) : edtf;
  });
  if (ends[0] === ends[1]) return ends[0];
  // To EDTF, `1990 – January 1990` is none.
  return firstDayOf(end) === firstDayOf(start) ? undefined : ends.join('/');
};

/**
 * The first third of `{ year: 1989 }` is `1989-01/1989-04`, in whole months; of a decade it is whole years, of a month
 * whole days.
 *
 * @returns undefined for what is not divided so: a day, a season
 */
export const partOfPeriod = (period: DateParts, { at, of }: Part): string | undefined => {
  const { year, month, day } = period;
  if (day !== undefined || isSeason(period) || !isOnCalendar({ year: leapYear, ...period })) return undefined;
  const ends = (length: number): readonly [number, number] => [
    Math.round((length * at) / of) + 1,
    Math.round((length * (at + 1)) / of),
  ];
  const between = (length: number, nth: (number: number) => DateParts): string =>
    ends(length)
      .map((number) => edtfOf(nth(number)))
      .join('/');
  if (month !== undefined) return between(daysIn(month, year), (number) => ({ ...period, day: number }));
  if (typeof year === 'number') return between(12, (number) => ({ year, month: number }));
  return year && between(10, (number) => ({ year: Number(year.replace('X', String(number - 1))) }));
};

/** `the night to 20 January`: from the day before. */
export const nightTo = (parts: DateParts): string => {
  const before = isoDay(firstDayOf(parts) - 1);
  return `${parts.year === undefined ? everyYear + before.slice(4) : before}/${edtfOf(parts)}`;
};

const yearOf = ({ year }: DateParts): DateParts => (year === undefined ? {} : { year });

const firstDayOf = (parts: DateParts): number => edtfRange(edtfOf({ year: leapYear, ...parts }))?.[0] ?? 0;
