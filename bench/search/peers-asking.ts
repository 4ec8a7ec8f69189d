/** Four searches over the same paragraphs, each asked as it is in a page. */
import type { Browser, Page } from 'playwright-core';
import type { Lang } from '../../src/edition/annotations.ts';
import type { Host } from '../pages/host.ts';
import { askAll, visit } from './queries-browser.ts';
import { searchInDialog } from './queries-first.ts';
import type { BenchSite } from './queries-site.ts';

/** What a query gave: the first ten paragraphs, the best first. */
export interface Asked {
  readonly ids: readonly string[];
  readonly milliseconds: number;
}

export interface Search {
  readonly name: string;
  readonly shows: boolean;
  /** Bytes from the opening of the search to the first results. */
  readonly first: (lang: Lang, query: string) => Promise<number>;
  /** A page in which queries are asked, one after another. */
  readonly open: (lang: Lang) => Promise<{
    readonly ask: (queries: readonly string[]) => Promise<readonly Asked[]>;
    readonly close: () => Promise<void>;
  }>;
}

const shown = 10;

/** @param article on whose page the search is opened */
export const ownSearch = (browser: Browser, site: BenchSite, article: string): Search => ({
  name: 'this search',
  shows: true,
  first: async (lang, query) => {
    const page = await visit(browser, `${site.url}${lang}/${article}/`);
    await site.loaded();
    await searchInDialog(page, query);
    await page.waitForLoadState('networkidle');
    await page.context().close();
    return (await site.loaded()).reduce((sum, { bytes }) => sum + bytes, site.opener.bytes);
  },
  open: async (lang) => {
    const page = await visit(browser, `${site.url}${lang}/${article}/`);
    return {
      ask: async (queries) =>
        (await askAll(page, site.worker, lang, queries, shown)).map(({ answer, milliseconds }) => ({
          ids: (answer.editions.find((edition) => edition.lang === lang)?.hits ?? []).map(({ id }) => id),
          milliseconds,
        })),
      close: () => page.context().close(),
    };
  },
});

const bytesOf = (host: Host): number =>
  host
    .sent()
    .filter(({ type }) => type !== 'text/html')
    .reduce((sum, { bytes }) => sum + bytes, 0);

/** Finds ids in a page; `undefined` until it has been opened there. */
type Find = (query: string) => Promise<readonly string[]>;

const askIn = (page: Page, queries: readonly string[]): Promise<readonly Asked[]> =>
  page.evaluate(async (queries) => {
    const { find } = globalThis as unknown as { find: Find };
    const asked: Asked[] = [];
    for (const query of queries) {
      const from = performance.now();
      const ids = await find(query);
      asked.push({ ids, milliseconds: performance.now() - from });
    }
    return asked;
  }, queries);

/** One of those whose index is sent whole. */
export const wholeIndex = (browser: Browser, host: Host, peer: string, name: string): Search => {
  const openPage = async (lang: Lang): Promise<Page> => {
    const page = await visit(browser, `${host.url}/${lang}/`);
    host.sent();
    await page.evaluate(
      async ([module, index, lang]) => {
        const { open } = await import(module);
        Object.assign(globalThis, { find: await open(index, lang) });
      },
      [`/${peer}/search.js`, `/${peer}/${lang}.json`, lang] as const,
    );
    return page;
  };
  return {
    name,
    shows: false,
    first: async (lang, query) => {
      const page = await openPage(lang);
      await askIn(page, [query]);
      await page.context().close();
      return bytesOf(host);
    },
    open: async (lang) => {
      const page = await openPage(lang);
      return {
        ask: async (queries) =>
          (await askIn(page, queries)).map(({ ids, milliseconds }) => ({
            ids: ids.slice(0, shown),
            milliseconds,
          })),
        close: () => page.context().close(),
      };
    },
  };
};

/** Pagefind with its Default UI; asked for figures, by the API that the UI asks. */
export const pagefindUi = (browser: Browser, host: Host): Search => ({
  name: 'Pagefind’s Default UI',
  shows: true,
  first: async (lang, query) => {
    host.sent();
    const page = await visit(browser, `${host.url}/${lang}/pagefind/`);
    await page.locator('.pagefind-ui__search-input').fill(query);
    await page.locator('.pagefind-ui__result-link').first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.context().close();
    return bytesOf(host);
  },
  open: async (lang) => {
    const page = await visit(browser, `${host.url}/${lang}/`);
    await page.evaluate(
      async ([module, shown]) => {
        const pagefind = await import(module);
        const find = async (query: string): Promise<readonly string[]> => {
          const { results } = await pagefind.search(query);
          const opened = await Promise.all(
            results.slice(0, shown).map((result: { data(): Promise<{ url: string }> }) => result.data()),
          );
          return opened.map(({ url }) => url.split('/').at(-2) ?? '');
        };
        Object.assign(globalThis, { find });
      },
      ['/pagefind/pagefind.js', shown] as const,
    );
    return { ask: (queries) => askIn(page, queries), close: () => page.context().close() };
  },
});
