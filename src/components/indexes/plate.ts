/**
 * Where everything stands on the picture of the timeline: time runs downwards, years on one axis, and on another the
 * month that holds most dates, enlarged. Pure geometry, in units of which a panel is as wide as a small phone's column.
 */
import { scaleUtc } from 'd3-scale';
import { utcDay, utcYear } from 'd3-time';
import { spanOf } from '../../edition/date-span.ts';
import type { Edtf } from '../../edition/ids.ts';
import { fullestMonth, fullestYears, isWithin } from './axes.ts';
import { type Panel, panelOf, pitch, unitsOf } from './panel.ts';

export interface Plate {
  readonly height: number;
  readonly years: Panel;
  /** The month that is drawn again, and where it stands on the axis of years. */
  readonly month?: Panel & { readonly enlarged: { readonly top: number; readonly bottom: number } };
}

/** Room for the titles, below the axes, and for an axis at least. */
const head = 32;
const foot = 14;
const leastAxis = 372;

const isNamedDay = (day: Date): boolean => day.getUTCDate() === 1 || day.getUTCDate() % 5 === 0;

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
    ...unitsOf(years, top, bottom, utcYear.range, () => true),
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
      ...unitsOf(month, head, end, utcDay.range, isNamedDay),
      before: [],
      after: [],
      enlarged: { top: y(month.from), bottom: y(month.until) },
    },
  };
};
