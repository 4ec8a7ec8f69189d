/**
 * Turns the offsets of a text from UTF-16 code units, which the annotations have, into Unicode code points.
 *
 * `codePointOffsets('𝑥 = 1')(2)` → `1`
 */
export const codePointOffsets =
  (text: string): ((offset: number) => number) =>
  (offset) =>
    [...text.slice(0, offset)].length;
