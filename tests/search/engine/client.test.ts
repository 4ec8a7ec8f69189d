import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answer, Question } from '../../../src/search/engine/answer.ts';
import { openSearch, SearchError, type SearchWorker } from '../../../src/search/engine/client.ts';
import type { FromWorker, ToWorker } from '../../../src/search/engine/messages.ts';

/** A worker that says only what a test makes it say. */
class FakeWorker extends EventTarget {
  readonly heard: ToWorker[] = [];
  isRunning = true;

  postMessage(message: ToWorker): void {
    this.heard.push(message);
  }

  terminate(): void {
    this.isRunning = false;
  }

  say(data: FromWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  /** Answers the newest question, or the one before it. */
  answer(text: string, before = 0): void {
    const numbers = this.heard.flatMap((message) => ('number' in message ? message.number : []));
    this.say({ kind: 'answer', number: numbers.at(-1 - before) ?? 0, answer: answerOf(text) });
  }
}

const answerOf = (readAs: string): Answer => ({ readAs }) as Answer;
const question = (query: string): Question => ({ query, lang: 'en', filters: {}, articles: 6, limit: 10 });

const open = () => {
  const workers: FakeWorker[] = [];
  const client = openSearch('uk', () => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker as unknown as SearchWorker;
  });
  const worker = (): FakeWorker => workers.at(-1) as FakeWorker;
  return { client, workers, worker };
};

const failure = async (promise: Promise<unknown>): Promise<unknown> => {
  const error = await promise.catch((reason: unknown) => reason);
  return error instanceof SearchError ? error.kind : error;
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the search in a page', () => {
  test('starts its worker at once, in the language of the page', () => {
    const { workers, worker } = open();
    expect(workers).toHaveLength(1);
    expect(worker().heard).toEqual([{ prepare: 'uk' }]);
  });

  test('gives the answer to a question', async () => {
    const { client, worker } = open();
    const asked = client.ask(question('one'));
    worker().say({ kind: 'progress' });
    worker().answer('one');
    expect(await asked).toEqual(answerOf('one'));
  });

  test('never gives an answer to a question that a newer one has overtaken', async () => {
    const { client, worker } = open();
    const [first, second] = [client.ask(question('one')), client.ask(question('two'))];
    worker().answer('one', 1);
    worker().answer('two');
    expect(await first).toBeUndefined();
    expect(await second).toEqual(answerOf('two'));
  });

  test.each(['unreachable', 'outdated'] as const)(
    'says why there is no answer (%s), and starts afresh with the next question',
    async (kind) => {
      const { client, workers, worker } = open();
      const asked = client.ask(question('one'));
      worker().say({ kind: 'failure', failure: kind });
      expect(await failure(asked)).toBe(kind);
      expect(worker().isRunning).toBe(false);
      const again = client.ask(question('one'));
      expect(workers).toHaveLength(2);
      expect(worker().heard[0]).toEqual({ prepare: 'uk' });
      worker().answer('one');
      expect(await again).toEqual(answerOf('one'));
    },
  );

  test('starts afresh after a failure before the first question', async () => {
    const { client, workers, worker } = open();
    worker().say({ kind: 'failure', failure: 'unreachable' });
    const asked = client.ask(question('one'));
    expect(workers).toHaveLength(2);
    worker().answer('one');
    expect(await asked).toEqual(answerOf('one'));
  });

  test('is unreachable where its worker can’t be loaded', async () => {
    const { client, worker } = open();
    const asked = client.ask(question('one'));
    worker().dispatchEvent(new Event('error', { cancelable: true }));
    expect(await failure(asked)).toBe('unreachable');
  });

  test('is unreachable after 15 seconds in which nothing is loaded', async () => {
    const { client, worker } = open();
    const asked = failure(client.ask(question('one')));
    vi.advanceTimersByTime(14_000);
    worker().say({ kind: 'progress' });
    vi.advanceTimersByTime(14_000);
    expect(worker().isRunning).toBe(true);
    vi.advanceTimersByTime(2000);
    expect(await asked).toBe('unreachable');
    expect(worker().isRunning).toBe(false);
  });

  test('has no time limit once it has answered', async () => {
    const { client, worker } = open();
    const asked = client.ask(question('one'));
    worker().answer('one');
    await asked;
    worker().say({ kind: 'progress' });
    vi.advanceTimersByTime(60_000);
    expect(worker().isRunning).toBe(true);
  });

  test('ignores what an ended worker still says', async () => {
    const { client, workers } = open();
    const failed = failure(client.ask(question('one')));
    workers[0]?.say({ kind: 'failure', failure: 'unreachable' });
    await failed;
    const asked = client.ask(question('two'));
    workers[0]?.answer('one');
    workers[0]?.say({ kind: 'failure', failure: 'outdated' });
    workers[1]?.answer('two');
    expect(await asked).toEqual(answerOf('two'));
  });

  test('once closed answers no more, and ends its worker', async () => {
    const { client, worker } = open();
    const asked = client.ask(question('one'));
    client.close();
    expect(await asked).toBeUndefined();
    expect(worker().isRunning).toBe(false);
  });
});
