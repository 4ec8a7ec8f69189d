/** What a reader sees whose fonts come late, beside one who has them. */
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languages, readingView } from './support/edition.ts';
import { laidOut } from './support/laid-out.ts';
import { openPage, phone } from './support/page.ts';
import { intercept } from './support/search.ts';

const fonts = /\.woff2$/;
const family = 'Source Serif';

/** Where the parts of the first screen begin and how high they are. */
const boxes = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    ['h1', '.other-title', '.author', '.affiliation', '.identifiers', '.restatement'].map((part) => {
      const { top, height } = document.querySelector(part)?.getBoundingClientRect() ?? new DOMRect();
      return `${part} ${Math.round(top)} ${Math.round(height)}`;
    }),
  );

/** How wide a text is in the fallbacks, of what it is in the font. */
const widthBefore = (page: Page, text: string, style: string): Promise<number> =>
  page.evaluate(
    async ([text, style, family]) => {
      await document.fonts.load(`${style} 20px "${family}"`, text);
      const context = document.createElement('canvas').getContext('2d');
      const width = (font: string): number => {
        if (context) context.font = `${style} 20px ${font}`;
        return context?.measureText(text).width ?? 0;
      };
      return width(`"${family} Times"`) / width(`"${family}"`);
    },
    [text, style, family] as const,
  );

describe.each(languages)('the article in %s, on a phone', (lang) => {
  test('has its first screen as it will be before the fonts have come', async () => {
    const before = await openPage(readingView(lang), {
      ...phone,
      mayFail: fonts,
      prepare: intercept(fonts, (route) => route.abort()),
    });
    const after = await openPage(readingView(lang), phone);
    await after.evaluate(() => document.fonts.ready.then(() => undefined));
    expect(await boxes(before)).toEqual(await boxes(after));
  });

  test.each(['normal', 'italic'])(
    'in %s letters is as wide before as after, to one and a half in a hundred',
    async (style) => {
      const page = await openPage(readingView(lang), phone);
      const text = await page
        .locator('.text')
        .evaluate(({ textContent }) => textContent.replace(/\s+/g, ' '));
      const width = await widthBefore(page, text, style);
      expect(width).toBeGreaterThan(0.985);
      expect(width).toBeLessThan(1.015);
    },
  );

  test('is laid out as a whole once the fonts have come, and keeps no trace of having waited', async () => {
    const page = await openPage(readingView(lang), phone);
    await laidOut(page);
    expect(await page.locator('.references').innerText()).toContain('Баку');
  });
});

/** The script that asks for the fonts has them only after an event. */
const keepFontsBack = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const load = document.fonts.load.bind(document.fonts);
    const may = new Promise((resolve) => addEventListener('fonts-may-come', resolve));
    document.fonts.load = (...asked) => may.then(() => load(...asked));
  });

describe.each(languages)('the ledger in %s, on a phone', (lang) => {
  const rows = '.claims-of li';

  test('waits with what is far until the fonts have come, and then is laid out as a whole', async () => {
    const page = await openPage(`/${lang}/claims/`, { ...phone, prepare: keepFontsBack });
    const waiting = await page
      .locator(rows)
      .evaluateAll((all) => all.filter((row) => getComputedStyle(row).contentVisibility === 'auto').length);
    expect(waiting).toBe(await page.locator(rows).count());
    await page.evaluate(() => dispatchEvent(new Event('fonts-may-come')));
    await laidOut(page);
    const heights = await page
      .locator(rows)
      .evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
    // Each is as high as its words, and not as what stood for them.
    expect(Math.max(...heights)).toBeLessThan(900);
    expect(new Set(heights).size).toBeGreaterThan(10);
  });

  test('is filtered by its address, and leads to the claim in it, as if nothing waited', async () => {
    const page = await openPage(`/${lang}/claims/?basis=cited`, phone);
    await laidOut(page);
    expect(await page.locator(`${rows}:visible`).count()).toBe(18);
    const last = await openPage(`/${lang}/claims/#claim-truth-to-world-public`, phone);
    const claim = last.locator('#claim-truth-to-world-public');
    expect(await claim.count(), 'the claim').toBe(1);
    await last.waitForFunction((id) => {
      const { top, bottom } = document.getElementById(id)?.getBoundingClientRect() ?? new DOMRect(0, -1);
      return top >= 0 && bottom <= innerHeight;
    }, 'claim-truth-to-world-public');
  });
});

test('where a place on the page is asked for, all is laid out at once', async () => {
  const page = await openPage(`${readingView('en')}#p-7-2`, phone);
  expect(await page.locator('html').getAttribute('data-far')).toBeNull();
  await page.reload();
  expect(await page.locator('html').getAttribute('data-far')).toBeNull();
});
