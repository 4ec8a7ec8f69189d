import type { Machine } from '../machine.ts';
import type { Usage } from './usage.ts';

/** What it took to build one site, time after time. */
export interface BuildFigures {
  readonly site: string;
  readonly articles: number;
  /** Of HTML, that were built. */
  readonly pages: number;
  readonly usages: readonly Usage[];
}

/** This site's builds beside those of its peers. */
export interface BuildPeersFigures {
  readonly machine: Machine;
  readonly versions: readonly string[];
  readonly figures: readonly BuildFigures[];
}
