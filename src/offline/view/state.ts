/** What is said of a registration of the service worker. Pure. */
import type { Lang } from '../../edition/annotations.ts';
import { type KeepFailure, languagesIn } from '../address.ts';

/** As `data-when` of `Offline.astro` names them. */
export type State =
  | 'unsupported'
  | 'refused'
  | 'off'
  | 'keeping'
  | 'kept'
  /** Another language is kept as well. */
  | 'both'
  /** A newer release waits to take the place of what is kept. */
  | 'newer'
  | 'removed'
  | KeepFailure;

type SomeWorker = Pick<ServiceWorker, 'scriptURL' | 'state'> | null;

/** What is used of a `ServiceWorkerRegistration`. */
export interface Workers {
  readonly installing: SomeWorker;
  readonly waiting: SomeWorker;
  readonly active: SomeWorker;
}

/**
 * @param lang of the page
 * @returns what holds, all at once
 */
export const statesOf = ({ installing, waiting, active }: Workers, lang: Lang): readonly State[] => {
  const next = installing ?? waiting;
  const isKept = active?.state === 'activated' && keeps(active, lang) && !isAnew(next, active);
  const isKeeping = keeps(installing, lang) || (keeps(active, lang) && !isKept);
  if (isKept)
    return [
      'kept',
      ...(languagesIn(active.scriptURL).length > 1 ? (['both'] as const) : []),
      ...(waiting ? (['newer'] as const) : []),
    ];
  if (isKeeping) return ['keeping'];
  return keeps(waiting, lang) ? ['newer'] : ['off'];
};

/** Whether what was removed is kept anew, while pages that the removed service worker has served are still open. */
const isAnew = (next: SomeWorker, active: SomeWorker): boolean =>
  next !== null &&
  active !== null &&
  next.scriptURL !== active.scriptURL &&
  String(languagesIn(next.scriptURL)) === String(languagesIn(active.scriptURL));

const keeps = (worker: SomeWorker, lang: Lang): boolean =>
  worker !== null && languagesIn(worker.scriptURL).includes(lang);
