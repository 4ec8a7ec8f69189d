/** Which stretch of time each axis of the picture shows. Pure. */
import { utcMonth, utcYear } from 'd3-time';
import { precisionOf, type Span } from '../../edition/date-span.ts';
import type { Edtf } from '../../edition/ids.ts';

/** A date and what it covers. */
export interface Dated extends Span {
  readonly date: Edtf;
}

/** A month with fewer dates needs no enlargement. */
const leastInMonth = 4;
const yearPrecision = precisionOf('1990' as Edtf);

export const isWithin = (inner: Span, outer: Span): boolean =>
  inner.from >= outer.from && inner.until <= outer.until;

/** The month that holds most dates, if it holds enough of them. */
export const fullestMonth = (spans: readonly Dated[]): Span | undefined => {
  const months = spans
    .filter(({ from }) => Number.isFinite(from))
    .map(({ from }) => spanFrom(utcMonth.floor(new Date(from)), utcMonth.offset))
    .map((month) => ({ month, count: spans.filter((span) => isWithin(span, month)).length }));
  const most = Math.max(...months.map(({ count }) => count));
  return most < leastInMonth ? undefined : months.find(({ count }) => count === most)?.month;
};

const spanFrom = (start: Date, offset: (date: Date, step: number) => Date): Span => ({
  from: start.getTime(),
  until: offset(start, 1).getTime(),
});

/**
 * Of the years in which some date begins or ends, the unbroken row in which most do. Dates that name no more than years
 * don't lengthen it, unless there are no others.
 */
export const fullestYears = (spans: readonly Dated[]): Span | undefined => {
  const exact = spans.filter(({ date }) => precisionOf(date) > yearPrecision);
  const ends = (exact.length > 0 ? exact : spans)
    .flatMap(({ from, until }) => [from, until - 1])
    .filter((time) => Number.isFinite(time))
    .map((time) => utcYear.floor(new Date(time)))
    .sort((a, b) => a.getTime() - b.getTime());
  const rows: Date[][] = [];
  for (const year of ends) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && year <= utcYear.offset(last, 1)) row.push(year);
    else rows.push([year]);
  }
  const [first] = rows.sort((a, b) => b.length - a.length);
  const [from, until] = [first?.at(0), first?.at(-1)];
  return from && until && { from: from.getTime(), until: utcYear.offset(until, 1).getTime() };
};
