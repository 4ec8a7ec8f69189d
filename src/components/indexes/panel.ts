/** Where everything stands on one axis of the picture and beside it. Pure geometry. */
import { scaleUtc } from 'd3-scale';
import { millisecondsADay, type Span } from '../../edition/date-span.ts';
import type { Edtf } from '../../edition/ids.ts';
import type { Dated } from './axes.ts';
import { spread } from './spread.ts';

/** A date on its axis: a point if it is a day, else a bar from `top` to `bottom` beside the axis. */
export interface Mark {
  readonly date: Edtf;
  readonly top: number;
  readonly bottom: number;
  /** Whether it began before the axis does, and ends after it. */
  readonly comesIn: boolean;
  readonly goesOn: boolean;
  /** Which place beside the axis a bar takes, counted from the axis; a point has none. */
  readonly lane?: number;
  /** Where the line to its label begins, and where the label stands. */
  readonly tie: number;
  readonly label: number;
}

/** A date that the axis does not reach. */
interface Beyond {
  readonly date: Edtf;
  readonly label: number;
}

/** A year or a day that is named on its axis, in the middle of the stretch it takes up. */
interface Unit {
  readonly at: Date;
  readonly y: number;
}

export interface Panel {
  /** First moment of the axis, and the first after it. */
  readonly from: Date;
  readonly until: Date;
  readonly top: number;
  readonly bottom: number;
  /** Where a year or a day begins. */
  readonly ticks: readonly number[];
  readonly scale: readonly Unit[];
  readonly marks: readonly Mark[];
  readonly lanes: number;
  readonly before: readonly Beyond[];
  readonly after: readonly Beyond[];
}

/** Two labels are as far apart as a finger needs (24 px: WCAG 2.5.8), even where the picture is a little reduced. */
export const pitch = 26;
/** How far from its beginning a bar is tied to its label, and from where another is tied. */
const tieDepth = 4;
const tieDistance = 3.5;

/** The years or days of an axis. */
export const unitsOf = (
  { from, until }: Span,
  top: number,
  bottom: number,
  range: (start: Date, stop: Date) => Date[],
  isNamed: (at: Date) => boolean,
): Pick<Panel, 'ticks' | 'scale'> => {
  const y = scaleUtc([from, until], [top, bottom]);
  const units = range(new Date(from), new Date(until));
  return {
    ticks: [...units.map((at) => y(at)), bottom],
    scale: units
      .map((at, index) => ({ at, y: (y(at) + y(units[index + 1] ?? until)) / 2 }))
      .filter(({ at }) => isNamed(at)),
  };
};

/** Dates along an axis, in the order of time, and their labels. */
export const panelOf = (
  { from, until }: Span,
  spans: readonly Dated[],
  top: number,
  bottom: number,
): Omit<Panel, 'ticks' | 'scale' | 'before' | 'after'> => {
  // What reaches beyond the axis is drawn to its end.
  const y = scaleUtc([from, until], [top, bottom]).clamp(true);
  const drawn = tied(spans.map((span) => ({ ...span, top: y(span.from), bottom: y(span.until) })));
  const labels = spread(
    drawn.map(({ tie }) => tie),
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
        comesIn: span.from < from,
        goesOn: span.until > until,
        tie: span.tie,
        ...(lane !== undefined && { lane }),
        label: labels[index] ?? span.top,
      };
    }),
    lanes: Math.max(0, ...[...lanes.values()].map((lane) => lane + 1)),
  };
};

const isDay = ({ from, until }: Span): boolean => until - from === millisecondsADay;

interface Drawn extends Dated {
  readonly top: number;
  readonly bottom: number;
}

/** Says where each mark is tied to its label, no two at the same height if that can be; in the order of the labels. */
const tied = (marks: readonly Drawn[]): readonly (Drawn & { readonly tie: number })[] => {
  const middle = ({ top, bottom }: Drawn) => (top + bottom) / 2;
  const taken = marks.filter(isDay).map(middle);
  const isTaken = (height: number) => taken.some((other) => Math.abs(other - height) < tieDistance);
  const tieOf = (mark: Drawn): number => {
    if (isDay(mark)) return middle(mark);
    let height = mark.top + tieDepth;
    while (isTaken(height) && height < mark.bottom) height += 1;
    if (height >= mark.bottom) height = middle(mark);
    taken.push(height);
    return height;
  };
  return marks.map((mark) => ({ ...mark, tie: tieOf(mark) })).sort((a, b) => a.tie - b.tie);
};

/** Gives each bar the place nearest to the axis that no earlier one takes up, the longest bars first. */
const lanesOf = (bars: readonly Drawn[]): ReadonlyMap<Edtf, number> => {
  const lanes: Drawn[][] = [];
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
