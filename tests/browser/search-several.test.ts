import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildContent } from '../support/built-content.ts';
import { severalContent } from '../support/several.ts';
import { foldSpaces, type Lang, languages } from './support/edition.ts';
import { type Host, startHost } from './support/host.ts';
import { openPage, phone } from './support/page.ts';
import {
  addresses,
  answered,
  hits,
  openDialog,
  options,
  report,
  search,
  searchPage,
} from './support/search.ts';

let host: Host;
let remove: () => Promise<void>;
beforeAll(async () => {
  const built = await buildContent(severalContent);
  remove = built.remove;
  host = await startHost(built.folder);
}, 180_000);
afterAll(async () => {
  await host?.close();
  await remove?.();
});

const open = (address: string, reader = {}): Promise<Page> =>
  openPage(address, { siteUrl: host.url, ...reader });

const titles = {
  en: ['The lighthouse at Far Point', 'A library on the quay'],
  uk: ['Маяк на Дальньому мисі', 'Бібліотека на набережній'],
} as const;
const words = {
  en: {
    lind: 'Lind',
    almanac: 'almanac',
    article: 'Article',
    section: 'Section',
    filters: 'Filter the paragraphs',
  },
  uk: {
    lind: 'Лінд',
    almanac: 'альманах',
    article: 'Стаття',
    section: 'Розділ',
    filters: 'Відфільтрувати абзаци',
  },
} as const;

/** What a screen reader says of it, as the browser makes it of what stands in it. */
const spoken = async (option: Locator): Promise<string> => {
  const [, name = ''] = /option "(.*)"/.exec(await option.ariaSnapshot()) ?? [];
  return foldSpaces(name);
};

const field = (page: Page, lang: Lang, name: 'article' | 'section'): Locator =>
  page.getByRole('combobox', { name: words[lang][name], exact: true });

describe.each(languages)('the search in several articles, in %s,', (lang) => {
  const [lighthouse, library] = titles[lang];

  test('names in the dialog the articles of someone found, and that of every paragraph', async () => {
    const page = await open(`/${lang}/second-article/`);
    await openDialog(page, lang);
    await search(page, words[lang].lind);
    expect(await spoken(options(page).first())).toMatch(
      new RegExp(` ${lighthouse} – ¶ 2.1, 2.2 ${library} – ¶ 2.1$`),
    );
    const own = page.locator('[data-search-results] [role="group"]').first().getByRole('option');
    expect(await addresses(own)).toEqual([
      ...['first-article', 'first-article', 'second-article'].map((article) =>
        expect.stringContaining(`/${lang}/${article}/?mark=`),
      ),
    ]);
    for (const [at, title] of [lighthouse, lighthouse, library].entries())
      expect(await spoken(own.nth(at))).toMatch(new RegExp(`^¶ 2\\.[12] ${title} – § 2 `));
  });

  test('leads to the paragraph of another article', async () => {
    const page = await open(`/${lang}/second-article/`);
    await openDialog(page, lang);
    await search(page, words[lang].lind);
    await hits(page).first().click();
    await page.waitForURL(`**/${lang}/first-article/**`);
    expect(new URL(page.url()).hash).toMatch(/^#p-2-[12]$/);
  });

  test('tells the number that each article gives a source', async () => {
    const page = await open(searchPage(lang, words[lang].almanac));
    await answered(page);
    expect(await spoken(options(page).first())).toMatch(
      new RegExp(` ${lighthouse} \\[1\\] – ¶ 1.2, 2.1 ${library} \\[2\\] – ¶ 1.1$`),
    );
  });

  test('filters by the article, and by its sections once it is chosen', async () => {
    const page = await open(searchPage(lang, words[lang].lind));
    await answered(page);
    await page.getByText(words[lang].filters).click();
    expect(await field(page, lang, 'section').count()).toBe(0);
    expect((await field(page, lang, 'article').locator('option').allInnerTexts()).slice(1)).toEqual([
      `${lighthouse} (2)`,
      `${library} (1)`,
    ]);
    await field(page, lang, 'article').selectOption('second-article');
    await answered(page);
    expect(page.url()).toContain('article=second-article');
    for (const address of await addresses(hits(page))) expect(address).toContain('/second-article/');
    await field(page, lang, 'section').selectOption('s-2');
    await answered(page);
    await field(page, lang, 'article').selectOption('first-article');
    await answered(page);
    expect(page.url()).not.toContain('section=');
    expect(await hits(page).count()).toBe(4);
    await page.goBack();
    await page.goBack();
    await answered(page);
    expect(await field(page, lang, 'article').inputValue()).toBe('second-article');
  });

  test('has room for titles on a phone', async () => {
    const page = await open(searchPage(lang, words[lang].almanac), phone);
    await answered(page);
    const { width, scrollWidth } = await page.evaluate(() => ({
      width: document.documentElement.clientWidth,
      scrollWidth: document.documentElement.scrollWidth,
    }));
    expect(scrollWidth).toBe(width);
  });
});

describe('where more articles have it than are looked into', () => {
  let many: Host;
  let removeMany: () => Promise<void>;
  beforeAll(async () => {
    const content = await mkdtemp(join(tmpdir(), 'many-'));
    await cp('tests/fixtures/several', content, { recursive: true });
    const articles = join(content, 'articles');
    for (let copy = 1; copy <= 6; copy++)
      await cp(join(articles, 'second-article'), join(articles, `copy-${copy}`), { recursive: true });
    const built = await buildContent(content);
    many = await startHost(built.folder);
    removeMany = async () => {
      await Promise.all([built.remove(), rm(content, { recursive: true })]);
    };
  }, 180_000);
  afterAll(async () => {
    await many?.close();
    await removeMany?.();
  });

  test.each([
    ['en', 'Keller', '1 other article has it too.', 'Look there as well'],
    ['uk', 'Келлер', 'Те саме є ще в 1 статті.', 'Шукати й там'],
  ] as const)(
    'the search says so in %s, and looks there too when it is told to',
    async (lang, query, said, button) => {
      const page = await open(searchPage(lang, query), { siteUrl: many.url });
      await answered(page);
      const own = page.locator('[data-search-results] [role="group"]').first().getByRole('option');
      expect(foldSpaces(await report(page).innerText())).toContain(said);
      expect(await own.count()).toBe(6);
      await page.getByRole('button', { name: button }).click();
      await expect.poll(() => own.count()).toBe(7);
      expect(foldSpaces(await report(page).innerText())).not.toContain(said);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
    },
  );
});
