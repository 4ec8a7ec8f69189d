import type { BrowserContext, Locator, Page, Route } from 'playwright-core';
import type { Lang } from './edition.ts';

export const searchPage = (lang: Lang, query = ''): string =>
  `/${lang}/search/${query && `?q=${encodeURIComponent(query)}`}`;

export const searchInput = (page: Page): Locator => page.locator('input[role="combobox"]');
export const searchDialog = (page: Page): Locator => page.locator('dialog.search-dialog');
export const options = (page: Page): Locator => page.locator('[role="listbox"] [role="option"]');
/** The paragraphs that were found, in either language. */
export const hits = (page: Page): Locator => page.locator('[data-search-results] a');
export const report = (page: Page): Locator => page.locator('.report');
export const searchButton = (page: Page, lang: Lang): Locator =>
  page.getByRole('banner').getByRole('button', { name: lang === 'en' ? 'Search' : 'Пошук' });

/** Opens the dialog by its button and waits until one can type. */
export const openDialog = async (page: Page, lang: Lang): Promise<void> => {
  await searchButton(page, lang).click();
  await searchInput(page).waitFor();
};

/** Waits until what is shown answers what stands in the input. */
export const answered = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () => document.querySelector('.report > *') && !document.querySelector('.search-panel [aria-busy]'),
  );

/** Types a query, at once, and waits for its answer. */
export const search = async (page: Page, query: string): Promise<void> => {
  await searchInput(page).fill(query);
  await answered(page);
};

/** The option that the arrows have come to. */
export const active = (page: Page): Locator => page.locator('[role="option"][aria-selected="true"]');

/** Where the links lead, without the host. */
export const addresses = (links: Locator): Promise<string[]> =>
  links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));

/** Puts something in the way of requests, of the worker of the search too. */
export const intercept =
  (address: RegExp, handle: (route: Route) => Promise<unknown>) =>
  (context: BrowserContext): Promise<unknown> =>
    context.route(address, async (route) => {
      await handle(route);
    });
