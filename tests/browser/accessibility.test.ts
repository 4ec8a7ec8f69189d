import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ofColours, violations } from './support/axe.ts';
import { card, citations, languages, readingView } from './support/edition.ts';
import { kindsOfPage } from './support/kinds.ts';
import { openPage, phone } from './support/page.ts';
import { answered, openDialog, search, searchPage } from './support/search.ts';

/** Looks at a page in all colours that it has. */
const findings = async (page: Page): Promise<Readonly<Record<string, readonly string[]>>> => {
  const light = await violations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violations(page, ofColours);
  await page.emulateMedia({ forcedColors: 'active' });
  return { light, dark, forced: await violations(page, ofColours) };
};

const nothing = { light: [], dark: [], forced: [] };

describe.each(languages)('axe finds nothing in %s', (lang) => {
  test.each(kindsOfPage(lang))(
    'on %s, in light, dark and forced colours, and on a phone',
    async (address) => {
      expect(await findings(await openPage(address))).toEqual(nothing);
      expect(await violations(await openPage(address, phone))).toEqual([]);
    },
  );

  const laptop = { viewport: { width: 1280, height: 900 } };
  const states: readonly (readonly [string, string, (page: Page) => Promise<unknown>])[] = [
    [
      'with a card that is pinned',
      readingView(lang),
      async (page) => {
        await citations(page).first().click();
        await card(page).waitFor();
      },
    ],
    [
      'with claims marked by what they rest on',
      readingView(lang),
      (page) => page.locator('main input[type="checkbox"]').first().check(),
    ],
    [
      'with the dialog of a citation to copy',
      readingView(lang),
      async (page) => {
        await page.locator('#p-2-5').hover();
        await page
          .getByRole('button', { name: lang === 'en' ? 'Cite paragraph 2.5' : 'Цитувати абзац 2.5' })
          .click();
        await page.getByRole('dialog').waitFor();
      },
    ],
    [
      'with answers of the search over the text',
      readingView(lang),
      async (page) => {
        await openDialog(page, lang);
        await search(page, lang === 'en' ? 'Gorbachev 1990' : 'Горбачов 1990');
      },
    ],
    ['with nothing found', searchPage(lang, 'qwrtpsdfg'), answered],
    [
      'with the ledger filtered',
      `/${lang}/claims/?section=3&basis=uncited`,
      (page) => page.locator('.chosen:not([hidden])').waitFor(),
    ],
  ];
  test.each(states)('%s', async (_what, address, bring) => {
    const page = await openPage(address, laptop);
    await bring(page);
    expect(await findings(page)).toEqual(nothing);
  });
});

test.each(['/', '/404.html'])('axe finds nothing on %s, which speaks both languages', async (address) => {
  expect(await findings(await openPage(address))).toEqual(nothing);
  expect(await violations(await openPage(address, phone))).toEqual([]);
});
