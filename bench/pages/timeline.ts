/** What a browser's performance timeline says of a page; pure, as the entries come from a page. */

/** A task or a shift: when it began, in milliseconds since the page was asked for. */
interface At {
  readonly start: number;
}

/** Entries of the timeline, each kind in order. */
export interface Timeline {
  /** Paint Timing: `first-contentful-paint`. */
  readonly firstPaint: number;
  /** The last candidate of Largest Contentful Paint. */
  readonly largestPaint: number;
  /** Long Tasks: those of more than 50 ms. */
  readonly tasks: readonly (At & { readonly duration: number })[];
  /** Layout Instability, but for what follows an input. */
  readonly shifts: readonly (At & { readonly value: number })[];
  /** What shifted: elements by name and class, each once. */
  readonly shifted: readonly string[];
}

/** Of a task, so much blocks nobody. */
const unnoticed = 50;

/**
 * Total blocking time: of each task after the first paint, what is beyond 50 ms, in milliseconds.
 *
 * @see https://web.dev/articles/tbt
 */
export const totalBlockingTime = ({ firstPaint, tasks }: Timeline): number =>
  tasks
    .filter(({ start, duration }) => start + duration > firstPaint)
    .reduce((sum, { start, duration }) => {
      const seen = Math.min(duration, start + duration - firstPaint);
      return sum + Math.max(0, seen - unnoticed);
    }, 0);

/** Of the tasks that end after the first paint; 0 where none took more than 50 ms. */
export const longestTask = ({ firstPaint, tasks }: Timeline): number =>
  Math.max(
    0,
    ...tasks.filter(({ start, duration }) => start + duration > firstPaint).map(({ duration }) => duration),
  );

/**
 * Cumulative layout shift: of all runs of shifts less than a second apart and not longer than five, that of most shift.
 *
 * @see https://web.dev/articles/cls
 */
export const cumulativeLayoutShift = ({ shifts }: Pick<Timeline, 'shifts'>): number => {
  let [most, sum, first, last] = [0, 0, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { start, value } of shifts) {
    if (start - last >= 1000 || start - first >= 5000) [sum, first] = [0, start];
    sum += value;
    last = start;
    most = Math.max(most, sum);
  }
  return most;
};
