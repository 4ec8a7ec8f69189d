/** The search in a thread of its own, so that no query holds up the page. Run by `client.ts`. */
import { answer } from './engine.ts';
import { OutdatedError, searchedIn } from './load.ts';
import type { Failure, FromWorker, ToWorker } from './messages.ts';

const say = (message: FromWorker): void => self.postMessage(message);

let hasFailed = false;

const fail = (failure: Failure): void => {
  if (!hasFailed) say({ kind: 'failure', failure });
  hasFailed = true;
};

const load = self.fetch.bind(self);

/**
 * Every piece that arrives is told, however slow the network. And Pagefind takes a file of its index that can't be loaded
 * for one that has nothing, and would answer so: here every failure is known. Who keeps the site for reading offline is
 * told for which page it is, as the script of this worker is the same in many releases.
 */
self.fetch = async (resource, options) => {
  try {
    const response = await load(resource, { ...options, referrer: self.name });
    if (!response.ok) throw new Error(`${response.url} can't be loaded: ${response.status}`);
    const arriving = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform: (piece, sent) => {
        say({ kind: 'progress' });
        sent.enqueue(piece);
      },
    });
    return new Response(response.body?.pipeThrough(arriving));
  } catch (error) {
    fail('unreachable');
    throw error;
  }
};

// What breaks off or can't be read, Pagefind tells the console alone.
const { error: log } = console;
console.error = (...reasons) => {
  log(...reasons);
  fail('unreachable');
};

const failBecause = (error: unknown): void => {
  if (error instanceof OutdatedError) fail('outdated');
  // What could not be loaded the browser has told already.
  else if (!hasFailed) console.error(error);
};

// Pagefind starts by itself, and nobody awaits it.
self.addEventListener('unhandledrejection', (event) => {
  event.preventDefault();
  failBecause(event.reason);
});

const searched = searchedIn(
  `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/`,
  import.meta.env.SEARCH_CODE,
  (address) => import(/* @vite-ignore */ address),
);

let next: Extract<ToWorker, { readonly number: number }> | undefined;
let isAnswering = false;

const answerNext = async (): Promise<void> => {
  if (isAnswering) return;
  isAnswering = true;
  while (next && !hasFailed) {
    const { number, question } = next;
    next = undefined;
    const found = await answer(searched, question);
    if (!hasFailed) say({ kind: 'answer', number, answer: found });
  }
  isAnswering = false;
};

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('prepare' in data) {
    Promise.all([searched.registers(data.prepare), searched.index.words('')]).catch(failBecause);
  } else {
    next = data;
    answerNext().catch(failBecause);
  }
});
