/** What `npm run bench:pages` measures, as it is kept in `.build/bench/pages.json`. */
import type { Lang } from '../../src/edition/annotations.ts';
import type { BrowserRun } from '../machine.ts';
import type { Bytes } from './bytes.ts';
import type { Opening } from './cards.ts';
import type { Scrolling } from './scrolling.ts';

/** The article in a language, on one site. */
export interface PageFigures {
  readonly site: string;
  readonly lang: Lang;
  readonly bytes: Bytes;
  readonly requests: number;
  /** One a round, in milliseconds; shifts without a unit. */
  readonly firstPaint: readonly number[];
  readonly largestPaint: readonly number[];
  readonly blocking: readonly number[];
  readonly shift: readonly number[];
  /** Elements that shifted, by name and class. */
  readonly shifted: readonly string[];
  /** Of each round, the longest task that ended after the first paint, in milliseconds. */
  readonly longestTask: readonly number[];
}

/** What a reader does on a page of this site. */
export interface PageInUse {
  readonly lang: Lang;
  readonly paragraphs: number;
  readonly citations: number;
  readonly cards: readonly Opening[];
  /** With the processor as it is, and slowed down. */
  readonly scrolling: { readonly plain: Scrolling; readonly slowed: Scrolling };
}

export interface PagesFigures extends BrowserRun {
  readonly rounds: number;
  /** This site first. */
  readonly sites: readonly string[];
  readonly pages: readonly PageFigures[];
  /** The article as it is, then the long one. */
  readonly inUse: readonly PageInUse[];
}
