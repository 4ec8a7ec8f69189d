import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { card, focusedId, type Lang, readingView } from './support/edition.ts';
import { fits } from './support/fits.ts';
import { faultOfFocus, walk } from './support/focus.ts';
import { openPage, type Reader } from './support/page.ts';
import {
  answered,
  hits,
  intercept,
  options,
  report,
  search,
  searchInput,
  searchPage,
} from './support/search.ts';

// What comes gradually would be looked at half-way.
const still = { reducedMotion: 'reduce' } as const;
const laptop: Reader = { ...still, viewport: { width: 1280, height: 800 } };
/** A phone with a keyboard. */
const narrow: Reader = { ...still, viewport: { width: 390, height: 844 } };
/** A window of 1,280 by 1,024 pixels, enlarged four times. */
const enlarged: Reader = { ...still, viewport: { width: 320, height: 256 } };

const parallelView = (lang: Lang): string => `${readingView(lang)}parallel/`;
const ledger = (lang: Lang, filters = ''): string => `/${lang}/claims/${filters}`;

describe('whoever has only keys sees where the focus is, forwards from the head and backwards from the foot', () => {
  test.each<readonly [string, string, Reader]>([
    ['on a laptop', readingView('en'), laptop],
    ['on a laptop', parallelView('uk'), laptop],
    ['on a narrow screen', readingView('uk'), narrow],
    ['on a narrow screen', ledger('uk', '?section=3'), narrow],
    ['enlarged four times', readingView('en'), enlarged],
    ['enlarged four times', parallelView('uk'), enlarged],
  ])('%s, of %s', async (_size, address, reader) => {
    const page = await openPage(address, reader);
    expect(await walk(page, 'Tab', 30)).toEqual([]);
    await page.reload();
    expect(await walk(page, 'Shift+Tab', 60)).toEqual([]);
  });

  test('on every other kind of page, enlarged four times', async () => {
    const page = await openPage('/', enlarged);
    const addresses = [
      ...[
        'en/notes',
        'uk/sources',
        'en/sources/pompeev1992',
        'uk/people',
        'en/people/gorbachev',
        'uk/places',
      ],
      ...['en/timeline', 'uk/about', 'en/search'],
    ].map((path) => `/${path}/`);
    for (const address of ['/404.html', ...addresses]) {
      await page.goto(inject('siteUrl') + address);
      expect(await walk(page, 'Tab', 12), address).toEqual([]);
      await page.reload();
      expect(await walk(page, 'Shift+Tab', 12), address).toEqual([]);
    }
  });

  test('in the table of the evidence, which is wider than a narrow screen', async () => {
    const page = await openPage(ledger('uk'), narrow);
    await page.locator('.wide-table').focus();
    expect(await walk(page, 'Tab', 40)).toEqual([]);
    expect(await walk(page, 'Shift+Tab', 40)).toEqual([]);
  });
});

describe('what opens takes the focus, covers nothing that gets it, and gives it back', () => {
  const pin = async (page: Page): Promise<void> => {
    await page.locator('#cite-8').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedId(page)).toBe('card-title');
  };

  test.each<readonly [string, Reader]>([
    ['a laptop', laptop],
    ['a narrow screen', narrow],
    ['a screen enlarged four times', enlarged],
  ])('a card on %s, which goes when the focus has gone on', async (_width, reader) => {
    const page = await openPage(parallelView('uk'), reader);
    await pin(page);
    expect(await fits(page.getByRole('dialog'))).toBe(true);
    // The title, which the focus is put on, is no stop and has no mark of its own.
    const title = await page.locator('#card-title').boundingBox();
    expect(title?.y).toBeGreaterThanOrEqual(0);
    expect((title?.y ?? 0) + (title?.height ?? 0)).toBeLessThanOrEqual(reader.viewport?.height ?? 0);
    const stops = await card(page).locator('a, button').count();
    expect(await walk(page, 'Tab', stops)).toEqual([]);
    expect(await card(page).isVisible()).toBe(true);
    expect(await walk(page, 'Tab', 3)).toEqual([]);
    expect(await card(page).count()).toBe(0);
    await page.locator('#cite-8').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await focusedId(page)).toBe('cite-8');
  });

  test('the way back and the button that clears marks, enlarged four times', async () => {
    const page = await openPage(readingView('uk'), enlarged);
    await pin(page);
    await card(page).locator('[data-go]').press('Enter');
    await page.waitForURL('**/#ref-pompeev1992');
    expect(await walk(page, 'Tab', 35)).toEqual([]);
    await page.goto(`${inject('siteUrl')}${readingView('en')}?mark=0-2#p-4-1`);
    await page.locator('.clear-marks').waitFor();
    expect(await walk(page, 'Tab', 10)).toEqual([]);
    await page.locator('.clear-marks button').press('Enter');
    expect(await focusedId(page)).toBe('p-4-1');
  });

  test('the search enlarged four times, with its filters unfolded, and with nothing found', async () => {
    const page = await openPage(readingView('en'), enlarged);
    await page.locator('.site-search button').focus();
    await page.keyboard.press('Enter');
    await searchInput(page).waitFor();
    await search(page, '1990');
    expect(await fits(page.getByRole('dialog'))).toBe(true);
    await page.locator('.filters summary').press('Enter');
    expect(await walk(page, 'Tab', 8)).toEqual([]);
    expect(await walk(page, 'Shift+Tab', 12)).toEqual([]);
    await search(page, 'soverin');
    expect(await walk(page, 'Tab', 6)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.closest('form')?.className)).toBe('site-search');
  });

  test('the dialog that cites, enlarged four times', async () => {
    const page = await openPage(readingView('uk'), enlarged);
    await page.locator('#p-2-5 > .number').focus();
    await page.locator('#p-2-5 .cite').waitFor({ state: 'attached' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    expect(await focusedId(page)).toBe('cite-title');
    expect(await fits(page.getByRole('dialog'))).toBe(true);
    expect(await walk(page, 'Tab', 8)).toEqual([]);
    expect(await walk(page, 'Shift+Tab', 8)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await faultOfFocus(page)).toBeUndefined();
  });

  test('the outline over the text, which folds when the focus has gone on, or a section was chosen', async () => {
    const page = await openPage(`${readingView('uk')}#p-2-5`, narrow);
    await page.locator('.toc summary').press('Enter');
    const stops = await page.locator('.toc details a').count();
    expect(await walk(page, 'Tab', stops + 20)).toEqual([]);
    expect(await page.locator('.toc details[open]').count()).toBe(0);
    await page.locator('.toc summary').press('Enter');
    await page.locator('.toc a[href="#s-7"]').press('Enter');
    await page.waitForURL('**/#s-7');
    expect(await page.locator('.toc details[open]').count()).toBe(0);
    const heading = await page.locator('#s-7').boundingBox();
    const bar = await page.locator('.toc').boundingBox();
    expect(heading?.y).toBeGreaterThanOrEqual(bar?.height ?? 99);
    expect(heading?.y).toBeLessThan(200);
  });
});

describe('what is pressed and goes leaves the focus to what came of it', () => {
  const isInInput = (page: Page): Promise<boolean> =>
    searchInput(page).evaluate((input) => input === document.activeElement);

  test('where the search is tried again', async () => {
    let isBroken = true;
    const page = await openPage(readingView('en'), {
      ...laptop,
      mayFail: /\/pagefind\//,
      prepare: intercept(/\/pagefind\//, (route) => (isBroken ? route.abort() : route.continue())),
    });
    await page.keyboard.press('/');
    await searchInput(page).waitFor();
    await search(page, 'Yazov');
    isBroken = false;
    await report(page).getByRole('button').press('Enter');
    await hits(page).first().waitFor();
    expect(await isInInput(page)).toBe(true);
  });

  test('where something near is searched for, or without filters', async () => {
    const page = await openPage(searchPage('en', 'soverin'), laptop);
    await answered(page);
    await report(page).getByRole('button').first().press('Enter');
    await options(page).first().waitFor();
    expect(await isInInput(page)).toBe(true);
    await page.goto(`${inject('siteUrl')}${searchPage('en', 'qwrtpsdfg')}&section=s-7`);
    await answered(page);
    await report(page).getByRole('button').first().press('Enter');
    await expect.poll(() => page.locator('.chosen li').count()).toBe(0);
    await expect.poll(() => isInInput(page)).toBe(true);
  });

  test('where filters of the ledger are taken away', async () => {
    const page = await openPage('/', laptop);
    for (const pressed of ['.chosen > a', '.chosen li a', '.facet [aria-current]']) {
      // No claim passes both: without the first, the second leads to all or nothing.
      await page.goto(inject('siteUrl') + ledger('uk', '?section=3&source=pompeev1992'));
      await page.locator('.chosen li').first().waitFor();
      await page.locator(pressed).first().press('Enter');
      await expect.poll(() => page.locator('.chosen li').count()).toBeLessThan(2);
      expect(await faultOfFocus(page), pressed).not.toBe('none');
    }
  });
});
