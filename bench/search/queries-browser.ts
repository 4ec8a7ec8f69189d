/** Pages of the bench's site in a browser. */
import type { Browser, Page } from 'playwright-core';
import type { Answer } from '../../src/search/engine/answer.ts';
import type { SearchClient } from '../../src/search/engine/client.ts';

export const languages = ['en', 'uk'] as const;
export type Lang = (typeof languages)[number];

export interface Timed {
  readonly answer: Answer;
  readonly milliseconds: number;
}

/** A reader who has never been here, on a page. */
export const visit = async (browser: Browser, url: string): Promise<Page> => {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.on('console', (message) => console.error(`The browser says: ${message.text()}`));
  page.on('pageerror', (error) => console.error(`The page fails: ${error.message}`));
  await page.goto(url, { waitUntil: 'networkidle' });
  return page;
};

/**
 * Asks the search in a page, one question after another.
 *
 * @param worker address of its worker
 * @param limit most paragraphs to answer with; without one, as if they were never too many
 */
export const askAll = (
  page: Page,
  worker: string,
  lang: Lang,
  queries: readonly string[],
  limit = 10_000,
): Promise<readonly Timed[]> =>
  page.evaluate(
    async ([module, worker, lang, queries, limit]) => {
      // One client for all calls, as a page has.
      const kept = globalThis as { benchClient?: SearchClient };
      const { openSearch } = await import(module);
      kept.benchClient ??= openSearch(lang, () => new Worker(worker, { type: 'module' })) as SearchClient;
      const timed: Timed[] = [];
      for (const query of queries) {
        const from = performance.now();
        const answer = await kept.benchClient.ask({ query, lang, filters: {}, limit, articles: 10_000 });
        if (!answer) throw new Error(`No answer to ${query}`);
        timed.push({ answer, milliseconds: performance.now() - from });
      }
      return timed;
    },
    ['/bench/client.js', worker, lang, queries, limit] as const,
  );
