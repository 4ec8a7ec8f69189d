import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltFolder, buildContent } from '../support/built-content.ts';
import { severalContent } from '../support/several.ts';
import { openSite } from '../support/site-links.ts';
import { violations } from './support/axe.ts';
import { card, citations, languages } from './support/edition.ts';
import { type Host, startHost } from './support/host.ts';
import { openPage, phone, type Reader } from './support/page.ts';

let built: BuiltFolder;
let host: Host;
beforeAll(async () => {
  built = await buildContent(severalContent);
  host = await startHost(built.folder);
}, 120_000);
afterAll(async () => {
  await host.close();
  await built.remove();
});

const open = (address: string, reader: Reader = {}): Promise<Page> =>
  openPage(address, { ...reader, siteUrl: host.url });
const path = (page: Page): string => page.url().slice(host.url.length);

describe('on a site of two articles', () => {
  test('every page is quiet and as wide as a small phone', { timeout: 120_000 }, async () => {
    const { pages } = await openSite(built.folder);
    const page = await open('/', { ...phone, viewport: { width: 320, height: 640 } });
    expect(pages.length).toBeGreaterThan(50);
    for (const file of pages.filter((one) => one !== '404.html')) {
      await page.goto(`${host.url}/${file.replace(/index\.html$/, '')}`);
      const tooWide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(tooWide, file).toBe(0);
    }
  });

  const kinds = languages.flatMap((lang) => [
    ...['articles', 'claims', 'notes', 'sources', 'people', 'places', 'timeline'].map(
      (name) => `/${lang}/${name}/`,
    ),
    ...['claims', 'notes'].map((name) => `/${lang}/second-article/${name}/`),
    ...['sources/almanac1870', 'people/lind', 'places/sandhaven'].map((name) => `/${lang}/${name}/`),
  ]);
  test.each(['/', ...kinds])('axe finds nothing on %s', async (address) => {
    expect(await violations(await open(address))).toEqual([]);
  });

  test('a reader goes from the title page to an article, to its ledger, and to the other', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: 'The lighthouse at Far Point' }).click();
    expect(path(page)).toBe('/en/first-article/');
    const menu = page.getByRole('navigation', { name: 'Pages of the site' });
    await menu.getByRole('link', { name: 'Claims' }).click();
    expect(path(page)).toBe('/en/first-article/claims/');
    expect(await menu.locator('[aria-current="page"]').innerText()).toBe('Claims');
    await page.getByRole('link', { name: 'The claims of all articles' }).click();
    expect(path(page)).toBe('/en/claims/');
    await page.getByRole('link', { name: /^5\sclaims/ }).click();
    expect(path(page)).toBe('/en/second-article/claims/');
  });

  test('the filters of a ledger stay with its article, and with the language', async () => {
    const page = await open('/en/first-article/claims/');
    await page.locator('[data-trait="source:almanac1870"]').click();
    expect(path(page)).toBe('/en/first-article/claims/?source=almanac1870');
    expect(await page.locator('[data-traits]:visible').count()).toBe(2);
    await page.locator('.languages').getByRole('link', { name: 'Українська' }).click();
    expect(path(page)).toBe('/uk/first-article/claims/?source=almanac1870');
    expect(await page.locator('[data-traits]:visible').count()).toBe(2);
  });

  test('what a claim rests on leads to the claims of its own article on the page of the work', async () => {
    const page = await open('/en/second-article/claims/');
    await page.locator('#claim-books-in-crates dd a').first().click();
    expect(path(page)).toBe('/en/sources/almanac1870/#second-article-page-52');
    const group = page.locator('section', { has: page.locator(':target') });
    expect(await group.innerText()).toContain('The first books stood in crates');
    await group.getByRole('link').click();
    expect(path(page)).toBe('/en/second-article/#cite-1');
  });

  test('a link to a page of a work from before there was another article still leads there', async () => {
    const page = await open('/uk/sources/almanac1870/#page-40');
    expect(await page.locator(':target').innerText()).toContain('Мару Лінд призначили доглядачкою');
  });

  test('a person leads to the paragraph of each article', async () => {
    const page = await open('/uk/people/lind/');
    await page.getByRole('link', { name: 'Читати абзац 2.2' }).click();
    expect(path(page)).toBe('/uk/first-article/#p-2-2');
    expect(await page.locator(':target').innerText()).toContain('невідомо');
  });

  test('a citation shows its work, under the number of its own article', async () => {
    const page = await open('/en/second-article/');
    await citations(page).filter({ hasText: '[2, p. 52]' }).click();
    await card(page).waitFor();
    expect(await card(page).innerText()).toContain('Sandhaven Almanac');
  });

  test('what is not there leads to the articles, in both languages or in that of the address', async () => {
    const page = await open('/uk/no-such-page/', { expectNotFound: true });
    await page.getByRole('link', { name: 'До статей' }).click();
    expect(path(page)).toBe('/uk/articles/');
  });

  test('the pages read the same without a script', async () => {
    const page = await open('/en/people/lind/', { javaScriptEnabled: false });
    expect(await page.locator('main h2').allInnerTexts()).toEqual([
      'In the articles',
      'A library on the quay',
      'The lighthouse at Far Point',
    ]);
  });
});
