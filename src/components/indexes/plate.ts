/**
 * Where everything stands on the picture of the timeline: time runs downwards, years on one axis, and on another the
 * month that holds most dates, enlarged. Pure geometry, in units of which a panel is as wide as a small phone's column.
 */
import { scaleUtc } from 'd3-scale';
import { utcDay, utcMonth, utcYear } from 'd3-time';
import { millisecondsADay, type Span, spanOf } from '../../edition/date-span.ts';
import type { Edtf } from '../../edition/ids.ts';
import { spread } from './spread.ts';

/** A date on its axis: a point if it is a day, else a bar from `top` to `bottom` beside the axis. */
export interface Mark {
  readonly date: Edtf;
  readonly top: number;
  readonly bottom: number;
  /** Which place beside the axis a bar takes, counted from the axis; a point has none. */
  readonly lane?: number;
  /** Where its label stands. */
  readonly label: number;
}

/** A date that the axis does not reach. */
export interface Beyond {
  readonly date: Edtf;
  readonly label: number;
}

export interface Tick {
  readonly at: Date;
  readonly y: number;
}

export interface Panel {
  /** First moment of the axis, and the first after it. */
  readonly from: Date;
  readonly until: Date;
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly Tick[];
  readonly marks: readonly Mark[];
  readonly lanes: number;
  readonly before: readonly Beyond[];
  readonly after: readonly Beyond[];
}

export interface Plate {
  readonly height: number;
  readonly years: Panel;
  /** The month that is drawn again, and where it stands on the axis of years. */
  readonly month?: Panel & { readonly window: { readonly top: number; readonly bottom: number } };
}

/** Two labels are as far apart as a finger needs (WCAG 2.5.8). */
export const pitch = 24;
const head = 32;
const foot = 14;
const leastAxis = 372;
/** A month with fewer dates needs no enlargement. */
const leastInMonth = 4;

/**
 * @param dates in the order of time
 * @returns undefined where there is nothing to draw
 */
export const plateOf = (dates: readonly Edtf[]): Plate | undefined => {
  const spans = dates.map((date) => ({ date, ...spanOf(date) }));
  const month = fullestMonth(spans);
  const inMonth = spans.filter((span) => month !== undefined && isWithin(span, month));
  const others = spans.filter((span) => !inMonth.includes(span));
  const years = fullestYears(spans);
  if (!years) return undefined;

  const before = others.filter(({ until }) => until <= years.from);
  const after = others.filter(({ from }) => from >= years.until);
  const along = others.filter((span) => !before.includes(span) && !after.includes(span));
  const outside = (before.length + after.length) * pitch;
  const axis = Math.max(leastAxis, along.length * pitch, inMonth.length * pitch - outside);
  const top = head + before.length * pitch;
  const bottom = top + axis;
  const end = bottom + after.length * pitch;
  const yearsPanel: Panel = {
    ...panelOf(years, along, top, bottom),
    ticks: ticksOf(years, top, bottom, utcYear.range),
    before: before.map(({ date }, index) => ({ date, label: head + (index + 0.25) * pitch })),
    after: after.map(({ date }, index) => ({ date, label: bottom + (index + 0.75) * pitch })),
  };
  if (!month) return { height: end + foot, years: yearsPanel };
  const y = scaleUtc([years.from, years.until], [top, bottom]);
  return {
    height: end + foot,
    years: yearsPanel,
    month: {
      ...panelOf(month, inMonth, head, end),
      ticks: ticksOf(month, head, end, utcDay.range),
      before: [],
      after: [],
      window: { top: y(month.from), bottom: y(month.until) },
    },
  };
};

type Dated = Span & { readonly date: Edtf };

const isWithin = (inner: Span, outer: Span): boolean => inner.from >= outer.from && inner.until <= outer.until;

/** The month that holds most dates, if it holds enough of them. */
const fullestMonth = (spans: readonly Dated[]): Span | undefined => {
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

/** Of the years in which some date begins or ends, the unbroken row in which most do. */
const fullestYears = (spans: readonly Dated[]): Span | undefined => {
  const ends = spans
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

const ticksOf = (
  { from, until }: Span,
  top: number,
  bottom: number,
  range: (start: Date, stop: Date) => Date[],
): readonly Tick[] => {
  const y = scaleUtc([from, until], [top, bottom]);
  return range(new Date(from), new Date(until)).map((at) => ({ at, y: y(at) }));
};

const panelOf = (
  { from, until }: Span,
  spans: readonly Dated[],
  top: number,
  bottom: number,
): Omit<Panel, 'ticks' | 'before' | 'after'> => {
  // What reaches beyond the axis is drawn to its end.
  const y = scaleUtc([from, until], [top, bottom]).clamp(true);
  const drawn = spans
    .map((span) => ({ ...span, top: y(span.from), bottom: y(span.until) }))
    .sort((a, b) => a.top + a.bottom - b.top - b.bottom);
  const labels = spread(
    drawn.map((mark) => (mark.top + mark.bottom) / 2),
    pitch,
    top + pitch / 4,
    bottom - pitch / 4,
  );
  const lanes = lanesOf(drawn.filter((span) => !isDay(span)));
  return {
    from: new Date(from),
    until: new Date(until),
    top,
    bottom,
    marks: drawn.map((span, index) => {
      const lane = lanes.get(span.date);
      return {
        date: span.date,
        top: span.top,
        bottom: span.bottom,
        ...(lane !== undefined && { lane }),
        label: labels[index] ?? span.top,
      };
    }),
    lanes: Math.max(0, ...[...lanes.values()].map((lane) => lane + 1)),
  };
};

const isDay = ({ from, until }: Span): boolean => until - from === millisecondsADay;

/** Gives each bar the place nearest to the axis that no earlier one takes up, the longest bars first. */
const lanesOf = (bars: readonly (Dated & { top: number; bottom: number })[]): ReadonlyMap<Edtf, number> => {
  const lanes: { top: number; bottom: number }[][] = [];
  const laneOf = new Map<Edtf, number>();
  for (const bar of bars.toSorted((a, b) => b.bottom - b.top - (a.bottom - a.top))) {
    const free = lanes.findIndex((lane) =>
      lane.every((other) => bar.top >= other.bottom + 1 || bar.bottom <= other.top - 1),
    );
    const lane = free < 0 ? lanes.length : free;
    lanes[lane] = [...(lanes[lane] ?? []), bar];
    laneOf.set(bar.date, lane);
  }
  return laneOf;
};
