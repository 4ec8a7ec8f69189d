/** What the page and the worker of the search say to each other. */
import type { Lang } from '../../edition/annotations.ts';
import type { Answer, Question } from './answer.ts';

/**
 * Why there is no answer: something could not be loaded or took too long; or what was loaded is of a newer release of the
 * site than the scripts of the page.
 */
export type Failure = 'unreachable' | 'outdated';

export type ToWorker =
  /** Load what every question in this language needs. */
  | { readonly prepare: Lang }
  /** Answer this, and forget what has not been answered yet. */
  | { readonly number: number; readonly question: Question };

export type FromWorker =
  /** Something has been loaded. */
  | { readonly kind: 'progress' }
  | { readonly kind: 'answer'; readonly number: number; readonly answer: Answer }
  /** The last word: a new worker is needed. */
  | { readonly kind: 'failure'; readonly failure: Failure };
