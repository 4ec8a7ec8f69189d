import { describe, expect, test } from 'vitest';
import { openPage, phone } from './support/page.ts';

const article = 'january-20-1990';

describe('the title page', () => {
  test.each([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])(
    'leads to the article in both languages: %o',
    async (reader) => {
      for (const lang of ['en', 'uk']) {
        const page = await openPage('/', reader);
        await page.locator(`a[hreflang="${lang}"][href$="/${lang}/${article}/"]`).click();
        await page.waitForURL(`**/${lang}/${article}/`);
        expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      }
    },
  );
});

describe.each(['en', 'uk'])('the reading view in %s', (lang) => {
  test.each([
    ['on a wide screen', { viewport: { width: 1440, height: 900 } }],
    ['on a phone', phone],
    ['in the dark', { colorScheme: 'dark' as const }],
    ['without JavaScript', { javaScriptEnabled: false }],
  ])('opens %s, whole and no wider than the screen', async (_how, reader) => {
    const page = await openPage(`/${lang}/${article}/`, reader);
    expect(await page.locator('p[id^="p-"]').count()).toBe(64);
    expect(await page.locator('[role="doc-bibliography"] li[id^="ref-"]').count()).toBe(10);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
});

test('an address where nothing is says so, with status 404', async () => {
  const page = await openPage('/uk/nowhere/', { expectNotFound: true });
  const response = await page.request.get(page.url());
  expect(response.status()).toBe(404);
  expect(await page.locator('html').getAttribute('lang')).toBe('uk');
});
