/** The words to mark, as an address gives them: `3-4.17`, counted from 0, the last of a range included. Pure. */

/** First and last word. */
export type WordRange = readonly [first: number, last: number];

/** Longer than any paragraph needs. */
const longest = 4096;
const pattern = /^\d{1,5}(?:-\d{1,5})?(?:\.\d{1,5}(?:-\d{1,5})?)*$/;

/** @returns ranges in order, none of them touching another; none at all where it is anything else than a list of them */
export const parseMarks = (marks: string): readonly WordRange[] => {
  if (marks.length > longest || !pattern.test(marks)) return [];
  const ranges = marks.split('.').map((range): WordRange => {
    const [first = '', last = first] = range.split('-');
    return [Number(first), Number(last)];
  });
  return isInOrder(ranges) ? ranges : [];
};

const isInOrder = (ranges: readonly WordRange[]): boolean =>
  ranges.every(([first, last], index) => first <= last && first > (ranges[index - 1]?.[1] ?? -1));
