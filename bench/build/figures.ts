import type { BrowserRun, Run } from '../machine.ts';
import type { Usage } from './usage.ts';

/** What it took to build one site, time after time. */
export interface BuildFigures {
  readonly site: string;
  readonly articles: number;
  /** Of HTML, that were built. */
  readonly pages: number;
  readonly usages: readonly Usage[];
}

/** A site of so many articles, built with nothing kept and, unless it is too large, again after one paragraph was edited. */
export interface GrownSite {
  readonly articles: number;
  readonly files: number;
  readonly clean: Usage;
  readonly again?: Usage;
}

/** How a build grows: what `npm run bench:build` measures, as it is kept in `.build/bench/build.json`. */
export interface GrowthFigures extends Run {
  /** The smallest first. */
  readonly sites: readonly GrownSite[];
}

/** This site's builds beside those of its peers. */
export interface BuildPeersFigures extends Run {
  readonly figures: readonly BuildFigures[];
}

/** How long an editor waits for what was edited. */
export interface DevFigures extends BrowserRun {
  readonly articles: number;
  /** From a save until an open browser shows it, in milliseconds. */
  readonly waits: readonly number[];
}
