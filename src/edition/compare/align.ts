/**
 * Pairs the parts of one text with the parts of another, in order.
 *
 * As many parts on both sides belong together one by one. Otherwise those that share something hold the rest in
 * place, and what is left over between them has no partner.
 *
 * `align(['a', 'b', 'c'], ['a', 'c'], equal)` → `[['a', 'a'], ['b', undefined], ['c', 'c']]`
 */
export const align = <Part>(
  left: readonly Part[],
  right: readonly Part[],
  related: (a: Part, b: Part) => boolean,
): readonly (readonly [Part | undefined, Part | undefined])[] => {
  if (left.length === right.length) return zip(left, right);
  const pairs: (readonly [Part | undefined, Part | undefined])[] = [];
  let [leftDone, rightDone] = [0, 0];
  for (const [index, part] of left.entries()) {
    const partner = right.findIndex((other, at) => at >= rightDone && related(part, other));
    if (partner === -1) continue;
    pairs.push(...zip(left.slice(leftDone, index), right.slice(rightDone, partner)), [part, right[partner]]);
    [leftDone, rightDone] = [index + 1, partner + 1];
  }
  return [...pairs, ...zip(left.slice(leftDone), right.slice(rightDone))];
};

const zip = <Part>(left: readonly Part[], right: readonly Part[]) =>
  Array.from(
    { length: Math.max(left.length, right.length) },
    (_, index) => [left[index], right[index]] as const,
  );
