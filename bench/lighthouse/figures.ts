/** What `npm run bench:lighthouse` measures, as it is kept in `.build/bench/lighthouse.json`. */
import type { BrowserRun } from '../machine.ts';

export const forms = ['mobile', 'desktop'] as const;

/** Categories of Lighthouse. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** A page as Lighthouse judged it. */
export interface Audited {
  /** Kind of page. */
  readonly kind: string;
  /** Path of the page in the site. */
  readonly path: string;
  readonly form: (typeof forms)[number];
  /** From 0 to 100. */
  readonly scores: Readonly<Record<(typeof categories)[number], number>>;
  /** The audits that took from a score, with their categories. */
  readonly short: readonly string[];
}

export interface LighthouseFigures extends BrowserRun {
  readonly pages: readonly Audited[];
}
