/**
 * Moves labels apart that would stand on each other, as little as can be: the sum of the squared distances moved is
 * the least possible (isotonic regression by pooling adjacent violators, Barlow et al. 1972).
 *
 * @param wanted where each label would like to stand, ascending
 * @param pitch least distance of two labels
 * @returns where each stands, between `top` and `bottom`, if there is room for all
 */
export const spread = (
  wanted: readonly number[],
  pitch: number,
  top: number,
  bottom: number,
): readonly number[] => {
  const pools: { sum: number; count: number }[] = [];
  for (const [index, position] of wanted.entries()) {
    let pool = { sum: position - index * pitch, count: 1 };
    for (let last = pools.at(-1); last && mean(last) > mean(pool); last = pools.at(-1)) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
    }
    pools.push(pool);
  }
  const highest = Math.max(top, bottom - (wanted.length - 1) * pitch);
  return pools
    .flatMap((pool) => Array.from({ length: pool.count }, () => mean(pool)))
    .map((position, index) => Math.min(Math.max(position, top), highest) + index * pitch);
};

const mean = ({ sum, count }: { readonly sum: number; readonly count: number }): number => sum / count;
