/** What is said of a figure that has been measured several times. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/**
 * The value that a part of the values are below, by linear interpolation between the two nearest.
 *
 * @param part from 0 up to 1
 * @throws if there are no values
 */
export const quantile = (values: readonly number[], part: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = part * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  if (below === undefined || above === undefined) throw new Error('There are no values');
  return below + (above - below) * (at - Math.floor(at));
};

/** @throws if there are no values */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** @throws if there are no values */
export const spreadOf = (values: readonly number[]): Spread => ({
  median: median(values),
  least: quantile(values, 0),
  most: quantile(values, 1),
});
