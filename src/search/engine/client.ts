/** The page's side of the search: starts its worker, asks it, and takes only the newest answer. */
import type { Lang } from '../../edition/annotations.ts';
import type { Answer, Question } from './answer.ts';
import type { Failure, FromWorker, ToWorker } from './messages.ts';

export class SearchError extends Error {
  readonly kind: Failure;

  constructor(kind: Failure) {
    super(`The search is ${kind}`);
    this.name = 'SearchError';
    this.kind = kind;
  }
}

export interface SearchClient {
  /**
   * @returns undefined where a newer question has been asked meanwhile, or the search closed
   * @throws SearchError where there can be no answer; the next question then starts afresh
   */
  ask(question: Question): Promise<Answer | undefined>;
  /** Ends the worker; a question asked after all starts another. */
  close(): void;
}

/** What is used of a `Worker`. */
export type SearchWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

/** So many milliseconds may pass in which nothing is loaded or answered. */
const patience = 15_000;

interface Pending {
  readonly resolve: (answer: Answer | undefined) => void;
  readonly reject: (error: SearchError) => void;
}

/** It is called after the page, for which it loads what is searched. */
const startWorker = (): SearchWorker =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: location.pathname });

/**
 * Starts loading what every question needs.
 *
 * @param lang language of the page
 */
export const openSearch = (lang: Lang, start: () => SearchWorker = startWorker): SearchClient => {
  let worker: SearchWorker | undefined;
  let asked = 0;
  let pending: Pending | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;

  const settle = (): Pending | undefined => {
    const settled = pending;
    pending = undefined;
    clearTimeout(silence);
    return settled;
  };
  const end = (): Pending | undefined => {
    worker?.terminate();
    worker = undefined;
    return settle();
  };
  const fail = (failure: Failure): void => end()?.reject(new SearchError(failure));
  const listen = (): void => {
    clearTimeout(silence);
    if (pending) silence = setTimeout(fail, patience, 'unreachable');
  };
  const begin = (): SearchWorker => {
    const begun = start();
    const send = (message: ToWorker): void => begun.postMessage(message);
    begun.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (begun !== worker) return;
      if (data.kind === 'failure') fail(data.failure);
      else if (data.kind === 'answer' && data.number === asked) settle()?.resolve(data.answer);
      else listen();
    });
    begun.addEventListener('error', (event) => {
      event.preventDefault();
      if (begun === worker) fail('unreachable');
    });
    send({ prepare: lang });
    return begun;
  };
  worker = begin();
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        settle()?.resolve(undefined);
        asked += 1;
        pending = { resolve, reject };
        worker ??= begin();
        worker.postMessage({ number: asked, question } satisfies ToWorker);
        listen();
      }),
    close: () => end()?.resolve(undefined),
  };
};
