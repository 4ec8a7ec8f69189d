/** Looks up the dates that a query asks for. */
import { everyYear } from './calendar.ts';
import type { DateQuery } from './parse.ts';
import { type DayRange, edtfRange, yearOf } from './range.ts';

/** A date that articles name; `build.ts` makes them. Days are counted from 1970-01-01. */
export interface DateEntry {
  readonly edtf: string;
  readonly from: number;
  readonly to: number;
}

/** How a date of an article lies to the one asked for. */
type Relation = (typeof relations)[number];

export interface DateHit {
  readonly date: DateEntry;
  readonly relation: Relation;
}

/** In the order in which they are shown. `overlapping`: they share days, but neither contains the other. */
export const relations = ['exact', 'inside', 'containing', 'overlapping'] as const;

/** A date of every year is only looked for in what is shorter than a year: of course it is in every whole one. */
const shortestYear = 364;

/**
 * The dates that have a day in common with `query`: those equal to it, then those inside it in the order of time, then
 * those that contain it, the narrowest first, then those that only overlap.
 */
export const findDates = (dates: readonly DateEntry[], query: DateQuery): readonly DateHit[] => {
  const rangesOf = rangesFor(query);
  return dates
    .flatMap((date) => {
      const found = rangesOf(date).map((range) => relationOf(date, range));
      const relation = relations.find((candidate) => found.includes(candidate));
      return relation ? [{ date, relation }] : [];
    })
    .sort(
      (a, b) =>
        relations.indexOf(a.relation) - relations.indexOf(b.relation) ||
        (a.relation === 'containing' ? length(a.date) - length(b.date) : 0) ||
        a.date.from - b.date.from ||
        a.date.to - b.date.to,
    );
};

/** How many days lie between the first and the last. */
const length = ({ from, to }: DateEntry): number => to - from;

const relationOf = ({ from, to }: DateEntry, [first, last]: DayRange): Relation | undefined => {
  if (from === first && to === last) return 'exact';
  if (from >= first && to <= last) return 'inside';
  if (from <= first && to >= last) return 'containing';
  return from <= last && to >= first ? 'overlapping' : undefined;
};

/** The range asked for; without a year, that of each year in which the date lies. */
const rangesFor = ({ edtf, range }: DateQuery): ((date: DateEntry) => readonly DayRange[]) => {
  if (range) return () => [range];
  // Thousands of dates lie in a few hundred years.
  const known = new Map<number, DayRange | undefined>();
  const rangeIn = (year: number): DayRange | undefined => {
    if (!known.has(year)) known.set(year, inYear(edtf, year));
    return known.get(year);
  };
  return (date) => {
    if (length(date) >= shortestYear) return [];
    const [first, last] = [yearOf(date.from), yearOf(date.to)];
    return [first - 1, first, last].map(rangeIn).filter((found) => found !== undefined);
  };
};

/** `XXXX-12-31/XXXX-01-01` ends in the year after. */
const inYear = (edtf: string, year: number): DayRange | undefined => {
  const [start = '', end = start] = edtf.split('/');
  return edtfRange(`${put(start, year)}/${put(end, end < start ? year + 1 : year)}`);
};

const put = (edtf: string, year: number): string => edtf.replace(everyYear, String(year).padStart(4, '0'));
