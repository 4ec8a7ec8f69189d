/** What of edtf.js (which has no types of its own) is used here. */
declare module 'edtf' {
  interface Constraints {
    level?: 0 | 1 | 2;
    types?: string[];
  }
  /** @throws when `input` is no EDTF string of that level and type */
  export function parse(input: string, constraints?: Constraints): unknown;
  /** @throws when `input` is no EDTF string, or an interval that ends before it begins */
  export default function edtf(input: string): unknown;
}
