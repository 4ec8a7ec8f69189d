/** What a first query loads. */
import type { Browser, Page } from 'playwright-core';
import { type Lang, visit } from './queries-browser.ts';
import type { BenchSite, Loaded } from './queries-site.ts';

/** A word, a name, a phrase and a date. */
export const firstQueries: Readonly<Record<Lang, readonly string[]>> = {
  en: ['tragedy', 'Gorbachev', 'state of emergency', '20 January 1990'],
  uk: ['трагедія', 'Горбачов', 'надзвичайний стан', '20 січня 1990'],
};

export interface FirstQuery {
  /** By the search: from its being opened to its results. */
  readonly search: readonly Loaded[];
  /**
   * By Pagefind as it comes, having indexed the articles of the same pages, until it gives its first results: its own
   * script, in the page's language, with nothing to show them.
   */
  readonly pagefind: readonly Loaded[];
}

/** Results that Pagefind is asked for. */
const results = 10;

/** @param article on whose page a query is the first */
export const measureFirst = async (
  browser: Browser,
  site: BenchSite,
  article: string,
  lang: Lang,
  query: string,
): Promise<FirstQuery> => {
  const loadedBy = async (use: (page: Page) => Promise<void>): Promise<readonly Loaded[]> => {
    const page = await visit(browser, `${site.url}${lang}/${article}/`);
    await site.loaded();
    await use(page);
    await page.waitForLoadState('networkidle');
    await page.context().close();
    return site.loaded();
  };
  return {
    search: await loadedBy((page) => searchInDialog(page, query)),
    pagefind: await loadedBy((page) => searchWithPagefind(page, query)),
  };
};

export const searchInDialog = async (page: Page, query: string): Promise<void> => {
  await page.keyboard.press('/');
  // As if pasted: typed letter by letter, it would be many queries.
  await page.locator('dialog input[type=search]').fill(query);
  await page.locator('[data-search-results] a').first().waitFor();
};

const searchWithPagefind = (page: Page, query: string): Promise<void> =>
  page.evaluate(
    async ([module, query, results]) => {
      const pagefind = await import(module);
      const found: { readonly results: readonly { data(): Promise<unknown> }[] } =
        await pagefind.search(query);
      await Promise.all(found.results.slice(0, results).map((result) => result.data()));
    },
    ['/peer/pagefind.js', query, results] as const,
  );
