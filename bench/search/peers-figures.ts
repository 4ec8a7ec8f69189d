/** What `npm run bench:search:peers` measures, as it is kept in `.build/bench/search.json`. */
import type { Lang } from '../../src/edition/annotations.ts';
import type { BrowserRun } from '../machine.ts';
import type { kinds } from './peers-queries.ts';

/** How one search did. */
export interface SearchFigures {
  readonly name: string;
  /** Whether what shows the results is in the bytes. */
  readonly shows: boolean;
  /** Of the first query in each language, over the wire. */
  readonly first: readonly { readonly lang: Lang; readonly query: string; readonly bytes: number }[];
  /** Of each query and round after the first, in milliseconds. */
  readonly times: readonly number[];
  /** Queries for which a right paragraph is among the first ten. */
  readonly found: Readonly<Record<(typeof kinds)[number], number>>;
  readonly missed: readonly string[];
}

export interface SearchPeersFigures extends BrowserRun {
  readonly rounds: number;
  readonly asked: SearchFigures['found'];
  /** This site's first. */
  readonly searches: readonly SearchFigures[];
}
