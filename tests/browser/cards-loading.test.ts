import { expect, test } from 'vitest';
import { card, focusedId, readingView } from './support/edition.ts';
import { openPage } from './support/page.ts';
import { intercept } from './support/search.ts';

const cards = /\/assets\/citation-cards/;
const laptop = { viewport: { width: 1280, height: 900 } };
const slowly = intercept(cards, async (route) => {
  await new Promise((resolve) => setTimeout(resolve, 600));
  await route.continue();
});

test('the cards are loaded once there is a reader, and not before', async () => {
  const requested: string[] = [];
  const page = await openPage(readingView('uk'), {
    ...laptop,
    prepare: async (context) => context.on('request', (request) => requested.push(request.url())),
  });
  await page.waitForTimeout(500);
  expect(requested.filter((url) => cards.test(url))).toEqual([]);
  expect(await page.locator('#cite-8').getAttribute('aria-haspopup')).toBe('dialog');
  await page.mouse.wheel(0, 300);
  await page.waitForEvent('request', (request) => cards.test(request.url()));
});

test('a citation that is pressed before the cards are there opens its own when they are', async () => {
  const page = await openPage(readingView('en'), { ...laptop, prepare: slowly });
  await page.locator('#cite-8').focus();
  await page.keyboard.press('Enter');
  await card(page).waitFor();
  expect(await focusedId(page)).toBe('card-title');
  expect(page.url()).toMatch(/\/january-20-1990\/$/);
});

test('a card is shown with its styles and not before, though two signs of a reader came at once', async () => {
  const page = await openPage(readingView('uk'), {
    ...laptop,
    prepare: intercept(/\/assets\/card\.[^/]*\.css/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.continue();
    }),
  });
  await page.locator('#cite-8').focus();
  await page.keyboard.press('Enter');
  await card(page).waitFor();
  expect(await card(page).evaluate((dialog) => getComputedStyle(dialog).borderRadius)).toBe('3px');
  await expect.poll(() => focusedId(page)).toBe('card-title');
});

test('a citation that is pointed at meanwhile is peeked at', async () => {
  const page = await openPage(readingView('en'), { ...laptop, prepare: slowly });
  await page.locator('#cite-8').hover();
  await card(page).waitFor();
  expect(await focusedId(page)).toBe('');
});

test('where the cards cannot be loaded, a citation leads to its reference, and back', async () => {
  const page = await openPage(readingView('uk'), {
    ...laptop,
    mayFail: cards,
    prepare: intercept(cards, (route) => route.abort()),
  });
  await page.locator('#cite-8').click();
  await page.waitForURL('**/#ref-pompeev1992');
  await page.locator('.way-back a').click();
  await page.waitForURL(/\/january-20-1990\/$/);
  expect(await focusedId(page)).toBe('cite-8');
});
