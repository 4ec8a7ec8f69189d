const far = Number.POSITIVE_INFINITY;

/**
 * How many letters must be put in, left out, replaced or swapped with their neighbour to make `b` of `a`: the optimal
 * string alignment distance, a restricted Damerau–Levenshtein distance. No library was smaller than this and had swaps.
 *
 * @param limit beyond it, the exact number is of no interest
 * @returns the distance, or `Infinity` where it is greater than `limit`
 */
export const distance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return far;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        at(last, j) + 1,
        at(row, j - 1) + 1,
        at(last, j - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, j - 2) + 1 : far,
      );
    }
    if (Math.min(...row) > limit) return far;
    [beforeLast, last] = [last, row];
  }
  const result = at(last, b.length);
  return result > limit ? far : result;
};

const at = (row: readonly number[], column: number): number => row[column] ?? far;
