import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { foldSpaces, type Lang, languages, readingView } from './support/edition.ts';
import { openPage } from './support/page.ts';
import { answered, hits, openDialog, searchDialog, searchInput, searchPage } from './support/search.ts';

/** What nobody means for a place, a filter or a setting, as it stands in an address. */
const values: Readonly<Record<string, string>> = {
  'an image': encodeURIComponent('"><img src=x onerror="document.title=1">'),
  'bytes that are no text': '%E0%A4%A%FF%C0%80%',
  'the name of a prototype': '__proto__',
  'a script': encodeURIComponent('</title></main><script>document.title=1</script>'),
  'an address that is code': 'javascript:document.title=1',
  'a null character': '%00',
  'halves of surrogate pairs': '%ED%A0%80%ED%BF%BF',
  'the name of a method': 'constructor',
  'the signs of a regular expression': '((((a%2B)%2B)%2B)%2B$[%5C',
  'a selector': '*:has(*),%23p-1-1%5Bid%5D',
  'a thousand letters': 'a'.repeat(1000),
};

/** All that the site keeps in a reader’s browser for longer than a visit. */
const settings = ['theme', 'basis', 'citing-style', '__proto__'];

/** An address with this for everything that any page reads from it. */
const addressWith = (path: string, value: string): string => {
  const names = ['mark', 'q', 'section', 'person', 'source', 'year', 'basis', '__proto__'];
  return `${path}?${names.map((name) => `${name}=${value}`).join('&')}#${value}`;
};

/** Keeps this for everything that the site keeps. */
const keep = (page: Page, value: string): Promise<void> =>
  page.evaluate(
    ({ names, text }) => {
      for (const name of names) localStorage.setItem(name, text);
      sessionStorage.setItem('search', `q=${text}&person=${text}`);
    },
    { names: settings, text: value },
  );

/** What could have come of it. */
const harm = (page: Page) =>
  page.evaluate(() => ({
    executed: document.title === '1',
    markup: document.querySelectorAll('img, iframe, [onerror], body script:not([src], [type*="json"])')
      .length,
    settings: { ...document.documentElement.dataset },
    prototype: Object.keys(Object.prototype),
    isWider: document.documentElement.scrollWidth > innerWidth,
  }));
const none = { executed: false, markup: 0, settings: {}, prototype: [], isWider: false };

const headingOf = async (page: Page): Promise<string> =>
  foldSpaces(await page.getByRole('heading', { level: 1 }).innerText());

/** Visits a page with each of the values, and finds it as it is without them. */
const expectToRead = async (path: string, tried: readonly string[]): Promise<void> => {
  const page = await openPage(path);
  const heading = await headingOf(page);
  for (const what of tried) {
    const value = values[what] ?? '';
    await keep(page, value);
    await page.goto(inject('siteUrl') + addressWith(path, value));
    await page.waitForFunction(() => !document.querySelector('.search-panel [aria-busy]'));
    expect(await headingOf(page), what).toBe(heading);
    expect(await harm(page), what).toEqual(none);
  }
};

describe.each(languages)('in addresses and kept settings, what nobody means does no harm in %s', (lang) => {
  // What is tried in one language is not tried in the other.
  const tried = Object.keys(values).filter((_, index) => index % 2 === languages.indexOf(lang));

  test.each([readingView(lang), searchPage(lang)])('to %s', (path) => expectToRead(path, tried));

  // The filters of the ledger have tests of their own; of the others no script reads more than where the address points.
  test.each(['claims', 'january-20-1990/parallel', 'timeline', 'places'].map((page) => `/${lang}/${page}/`))(
    'to %s',
    (path) => expectToRead(path, tried.slice(0, 2)),
  );

  test('nor to what opens on a page', async () => {
    const page = await openPage(readingView(lang));
    for (const value of ['"><img src=x onerror="document.title=1">', '__proto__', '\uD800\u0000%E0%A4%A']) {
      await keep(page, value);
      await page.reload();
      await openDialog(page, lang);
      await answered(page);
      expect(await searchInput(page).inputValue(), value).toBe(
        new URLSearchParams(`q=${value}`).get('q')?.replaceAll('\n', ''),
      );
      expect(await searchDialog(page).locator('img, script').count(), value).toBe(0);
      await page.keyboard.press('Escape');
      await page.locator('#p-2-5 .cite').focus();
      await page.keyboard.press('Enter');
      const styles = page.getByRole('dialog').locator('fieldset').last().getByRole('radio');
      expect(await styles.first().isChecked(), value).toBe(true);
      await page.keyboard.press('Escape');
      // A dialog tells that it was closed a little later.
      await page.locator('html:not([data-modal])').waitFor();
      expect(await harm(page), value).toEqual(none);
    }
  });
});

/** Longer than servers take, but not than a page can have made of its own address. */
const lengthen = (value: string) => (context: BrowserContext) =>
  context.addInitScript(
    ({ parameters, hash }) => {
      if (location.origin !== 'null') history.replaceState(null, '', `?${parameters}#${hash}`);
    },
    {
      parameters: ['mark', 'q', 'section', 'person'].map((name) => `${name}=${value}`).join('&'),
      hash: value,
    },
  );

describe('an address of half a million letters', () => {
  const kinds: readonly (readonly [string, (lang: Lang) => string, string])[] = [
    ['the article', readingView, 'p-1-1'.repeat(20_000)],
    ['the ledger', (lang) => `/${lang}/claims/`, '3'.repeat(100_000)],
    ['the search', searchPage, 'january '.repeat(12_500)],
  ];
  test.each(kinds)('is nothing to %s', async (_page, address, value) => {
    const page = await openPage(address('en'), { prepare: lengthen(value) });
    await page.waitForFunction(() => !document.querySelector('.search-panel [aria-busy]'));
    expect(await harm(page)).toEqual(none);
    expect((await page.title()).length).toBeLessThan(1200);
    if (await searchInput(page).isVisible()) {
      await hits(page).first().waitFor();
      expect((await searchInput(page).inputValue()).length).toBe(1000);
      expect(await page.locator('.chosen li').count()).toBe(0);
    }
  });
});
