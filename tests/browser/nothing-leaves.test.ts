import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { openSite } from '../support/site-links.ts';
import { languages } from './support/edition.ts';
import { kindsOfPage } from './support/kinds.ts';
import { openPage } from './support/page.ts';
import { hits, search, searchInput } from './support/search.ts';

// That no page asks another host for anything, `watch` sees to in every test.
test.each(languages)('no page in %s sets a cookie or opens a window, with the search open', async (lang) => {
  const page = await openPage('/');
  const kinds = kindsOfPage(lang);
  // Every second kind in each language: they are made alike.
  const visited = kinds.filter((_, index) => index % 2 === languages.indexOf(lang));
  for (const address of ['/', '/404.html', ...visited]) {
    await page.goto(inject('siteUrl') + address);
    if (await page.locator('.site-search').count()) {
      await page.keyboard.press('/');
      await searchInput(page).waitFor();
      await search(page, '1990');
      await hits(page).first().waitFor();
    }
    expect(await page.evaluate(() => document.cookie), address).toBe('');
    expect(await page.context().cookies(), address).toEqual([]);
    expect(page.context().pages().length, address).toBe(1);
  }
});

describe('a link to another site', () => {
  /** Where each request of the other site says that its reader comes from. */
  const referrers: (string | undefined)[] = [];
  const elsewhere = createServer((request, response) => {
    if (request.url === '/work') referrers.push(request.headers.referer);
    response.writeHead(request.url === '/work' ? 200 : 204, { 'Content-Type': 'text/html' });
    response.end(request.url === '/work' ? '<!doctype html><title>Elsewhere</title>' : '');
  });
  let address = '';
  beforeAll(async () => {
    await once(elsewhere.listen(0, 'localhost'), 'listening');
    address = `http://localhost:${(elsewhere.address() as AddressInfo).port}/work`;
  });
  beforeEach(() => referrers.splice(0));
  afterAll(() => {
    elsewhere.closeAllConnections();
    elsewhere.close();
  });

  /** A page whose link to a catalogue leads to that site: hosts beyond this machine are not asked in tests. */
  const openBeside = async () => {
    const page = await openPage('/en/sources/pompeev1992/', { mayLeave: /\/(?:work|favicon\.ico)$/ });
    const link = page.locator('main a[href^="https://"]').first();
    const handle = await link.elementHandle();
    if (!handle) throw new Error('There is no link to another site');
    await handle.evaluate((element, href) => element.setAttribute('href', href), address);
    return { page, link: handle };
  };
  const told = (page: Page): Promise<readonly unknown[]> =>
    page.evaluate(() => [document.title, document.referrer, window.opener]);

  test('is followed by a click only, and tells nobody where the reader was', async () => {
    const { page, link } = await openBeside();
    await link.hover();
    await link.focus();
    await page.waitForTimeout(200);
    expect(referrers).toEqual([]);
    await link.click();
    await page.waitForURL(address);
    expect(referrers).toEqual([undefined]);
    expect(await told(page)).toEqual(['Elsewhere', '', null]);
  });

  test('tells nobody in a new tab either', async () => {
    const { page, link } = await openBeside();
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      link.click({ modifiers: ['ControlOrMeta'] }),
    ]);
    await tab.waitForURL(address);
    expect(referrers).toEqual([undefined]);
    expect(await told(tab)).toEqual(['Elsewhere', '', null]);
  });

  test('is plain on every page: it opens no window and reports no click, and nothing is fetched ahead', async () => {
    const { pages, document: documentOf } = await openSite('dist');
    let followed = 0;
    for (const file of pages) {
      const document = await documentOf(file);
      for (const link of document.querySelectorAll(
        'a[href^="http"], area[href^="http"], form[action^="http"]',
      )) {
        followed += 1;
        const attributes = ['target', 'ping', 'referrerpolicy', 'attributionsrc'];
        expect(
          attributes.filter((name) => link.hasAttribute(name)),
          `${file}: ${link.outerHTML}`,
        ).toEqual([]);
      }
      const ahead =
        'link[rel~="preconnect"], link[rel~="dns-prefetch"], link[rel~="prefetch"], link[rel~="prerender"]';
      expect(document.querySelector(ahead), file).toBeNull();
      expect(document.querySelector('meta[name="referrer"]')?.getAttribute('content'), file).toBe(
        'same-origin',
      );
    }
    expect(followed).toBeGreaterThan(pages.length);
  });
});
