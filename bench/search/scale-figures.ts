/** What `npm run bench:scale` measures, as it is kept in `.build/bench/scale.json`. */
import type { Run } from '../machine.ts';

/** In milliseconds: what passed, and for how much of it processors were at work. */
export interface Took {
  readonly passed: number;
  readonly used: number;
}

/** What a query loads, by what it is for. */
export const kinds = {
  registers: /^(?:registers|entries|dates)/,
  pagefind: /meta$|entry|\.js$|wasm/,
  index: /^index/,
  fragments: /^fragment/,
  vocabulary: /^words/,
} as const;

interface QueryFigures {
  /** Over the wire, asked of a search that has loaded nothing yet. */
  readonly bytes: number;
  readonly byKind: Readonly<Record<keyof typeof kinds, number>>;
  readonly requests: number;
  readonly first: Took;
  /** Asked of a search that has loaded what it needs, and that has been asked all the others since: in each round. */
  readonly loaded: readonly Took[];
}

export interface SiteFigures {
  readonly articles: number;
  readonly files: number;
  /** In bytes, over the wire. */
  readonly beforeFirstWord: number;
  /** In milliseconds. */
  readonly building: { readonly records: number; readonly index: number };
  /** Of the process that built it, in bytes. */
  readonly memory: number;
  readonly queries: readonly QueryFigures[];
}

export interface ScaleFigures extends Run {
  readonly seed: number;
  readonly sites: readonly SiteFigures[];
}
