import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, Question } from '../../../src/search/engine/answer.ts';
import { startAsking } from '../../../src/search/view/asking.ts';

const question = (query: string): Question => ({ query, lang: 'uk', filters: {}, articles: 6, limit: 10 });
/** An answer that can be told from others by what it suggests. */
const answer = (text: string): Answer => ({
  people: [],
  places: [],
  dates: [],
  sources: [],
  sections: [],
  asides: [],
  editions: [],
  facets: { article: [], section: [], person: [], source: [], year: [], basis: [] },
  partial: false,
  left: 0,
  suggestions: [text],
});

/** A search that answers when it is told to; what it was asked and what was shown. */
const setUp = () => {
  const pending = new Map<string, { resolve: (answer?: Answer) => void; reject: (error: unknown) => void }>();
  const asked: string[] = [];
  const shown: string[] = [];
  const asking = startAsking(
    ({ query }) => {
      asked.push(query);
      return new Promise((resolve, reject) => pending.set(query, { resolve, reject }));
    },
    {
      waiting: () => shown.push('waiting'),
      slow: () => shown.push('slow'),
      answer: ({ suggestions }, { query }) => shown.push(`${query}: ${suggestions}`),
      failure: (error) => shown.push(String(error)),
    },
  );
  const settle = async (query: string, how: 'resolve' | 'reject', value?: unknown) => {
    pending.get(query)?.[how](value as Answer);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { asking, asked, shown, settle };
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('asking while a reader types', () => {
  it('waits for a pause, and then asks what stands there', async () => {
    const { asking, asked } = setUp();
    let typed = '';
    for (const letter of 'ніч') {
      typed += letter;
      asking.later(() => question(typed));
      await vi.advanceTimersByTimeAsync(60);
    }
    expect(asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
    expect(asked).toEqual(['ніч']);
  });

  it('asks at once when told so, and not a second time after the pause', async () => {
    const { asking, asked } = setUp();
    asking.later(() => question('old'));
    asking.now(question('new'));
    await vi.advanceTimersByTimeAsync(500);
    expect(asked).toEqual(['new']);
  });

  it('shows no answer that comes after a newer question', async () => {
    const { asking, shown, settle } = setUp();
    asking.now(question('first'));
    asking.now(question('second'));
    await settle('second', 'resolve', answer('b'));
    await settle('first', 'resolve', answer('a'));
    expect(shown).toEqual(['waiting', 'waiting', 'second: b']);
  });

  it('shows no failure of a question that was overtaken', async () => {
    const { asking, shown, settle } = setUp();
    asking.now(question('first'));
    asking.now(question('second'));
    await settle('first', 'reject', new Error('lost'));
    expect(shown).toEqual(['waiting', 'waiting']);
    await settle('second', 'reject', new Error('lost too'));
    expect(shown.at(-1)).toBe('Error: lost too');
  });

  it('shows nothing of what has been forgotten', async () => {
    const { asking, shown, settle } = setUp();
    asking.now(question('first'));
    asking.forget();
    await settle('first', 'resolve', answer('a'));
    await vi.advanceTimersByTimeAsync(5000);
    expect(shown).toEqual(['waiting']);
  });

  it('goes on waiting when an answer comes while more is being typed', async () => {
    const { asking, shown, settle } = setUp();
    asking.now(question('n'));
    asking.later(() => question('ni'));
    await settle('n', 'resolve', answer('a'));
    expect(shown).toEqual(['waiting', 'waiting', 'n: a', 'waiting']);
    await vi.advanceTimersByTimeAsync(100);
    await settle('ni', 'resolve', answer('b'));
    expect(shown.slice(4)).toEqual(['waiting', 'ni: b']);
  });

  it('says after a second that it takes long, and only then', async () => {
    const { asking, shown, settle } = setUp();
    asking.now(question('slow'));
    await vi.advanceTimersByTimeAsync(999);
    expect(shown).toEqual(['waiting']);
    await vi.advanceTimersByTimeAsync(1);
    expect(shown).toEqual(['waiting', 'slow']);
    await settle('slow', 'resolve', answer('a'));
    asking.now(question('quick'));
    await settle('quick', 'resolve', answer('b'));
    await vi.advanceTimersByTimeAsync(5000);
    expect(shown).toEqual(['waiting', 'slow', 'slow: a', 'waiting', 'quick: b']);
  });
});
