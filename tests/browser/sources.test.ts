import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  foldSpaces,
  sourceKeys as keys,
  type Lang,
  languages,
  published,
  readingView,
} from './support/edition.ts';
import { openPage, phone } from './support/page.ts';

const unscripted = { javaScriptEnabled: false };
const smallPhone = { ...phone, viewport: { width: 320, height: 640 } };

const addressOf = (lang: Lang, key: string): string => `/${lang}/sources/${key}/`;
const go = (page: Page, lang: Lang, key: string) => page.goto(new URL(addressOf(lang, key), page.url()).href);
const hrefs = (links: Locator): Promise<string[]> =>
  links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
const steps = (page: Page): Locator => page.locator('.steps > li');
const text = async (one: Locator): Promise<string> => foldSpaces(await one.innerText());

/** The pages of each source that are cited, as published: `['63', '65', …]`, `['']` for a work as a whole. */
const pagesOf = (number: number): readonly string[] => {
  const pages = published
    .map((label) => /^\[(\d+)(?:, p\. (\d+))?\]$/.exec(label))
    .filter((match) => match?.[1] === String(number))
    .map((match) => match?.[2] ?? '');
  return [...new Set(pages)].sort((a, b) => Number(a) - Number(b));
};

const words = {
  en: {
    share: '6 of the 18 citations in the article are to this work: a third of them.',
    shareOfOne: '1 of the 18 citations in the article is to this work: 6% of them.',
    page: 'p.',
    heading: 'Page',
    language: 'The work is in Russian, in Cyrillic letters.',
    azerbaijani: 'The work is in Azerbaijani, in Latin letters.',
    noPage: 'No page is given; the claim tells what to look for.',
    consulted: 'This one is the nearest to 16 August 2017, when the author consulted it:',
    libraries: ['WorldCat', 'Google Books', 'Azerbaijan National Library', 'Russian State Library'],
  },
  uk: {
    share: 'На цю працю припадає 6 із 18 посилань статті, тобто третина.',
    shareOfOne: 'На цю працю припадає 1 із 18 посилань статті, тобто 6 %.',
    page: 'с.',
    heading: 'Сторінка',
    language: 'Написано російською мовою, кирилицею.',
    azerbaijani: 'Написано азербайджанською мовою, латинкою.',
    noPage: 'Сторінки не вказано; що саме шукати, видно з твердження.',
    consulted: 'Найближча до дня, коли до сторінки зверталася авторка (16 серпня 2017 року):',
    libraries: [
      'WorldCat',
      'Google Books',
      'Національна бібліотека Азербайджану',
      'Російська державна бібліотека',
    ],
  },
} as const;

describe.each(languages)('the page of a source in %s', (lang) => {
  const t = words[lang];

  test('says in words and in squares what share of all citations it carries', async () => {
    const page = await openPage(addressOf(lang, 'pompeev1992'), unscripted);
    const main = page.locator('main');
    expect(await text(main)).toContain(t.share);
    let all = 0;
    for (const [index, key] of keys.entries()) {
      await go(page, lang, key);
      const number = String(index + 1);
      const count = published.filter((label) => new RegExp(`^\\[${number}[\\],]`).test(label)).length;
      expect(await page.locator('.drawn .square').count(), key).toBe(18);
      expect(await page.locator('.drawn .filled + .of').allTextContents(), key).toEqual(
        Array.from({ length: count }, () => number),
      );
      if (count === 1) expect(await text(main)).toContain(t.shareOfOne);
      all += count;
    }
    expect(all).toBe(18);
  });

  test('names the sections that cite it, and leads to each, and to its claims in the ledger', async () => {
    const page = await openPage(addressOf(lang, 'pompeev1992'));
    const sections = page.locator('.drawn ~ ul').first().locator('li');
    const links = await sections.evaluateAll((items) =>
      items.map((item) => [...item.querySelectorAll('a')].map((link) => link.getAttribute('href'))),
    );
    expect(links).toEqual(
      [4, 6, 8, 9].map((section) => [
        `${readingView(lang)}#s-${section}`,
        `/${lang}/claims/?section=${section}&source=pompeev1992#s-${section}`,
      ]),
    );
    expect((await sections.allInnerTexts()).map((one) => /· (\d)/.exec(foldSpaces(one))?.[1])).toEqual([
      '3',
      '1',
      '1',
      '1',
    ]);
    await sections.first().locator('a').last().click();
    await page.waitForURL('**/claims/?section=4&source=pompeev1992*');
    expect(await page.locator('.claims-of li').filter({ visible: true }).count()).toBe(3);
  });

  test('tells which pages to open, in their order, and leads to what rests on each', async () => {
    const page = await openPage(addressOf(lang, 'pompeev1992'), unscripted);
    for (const [index, key] of keys.entries()) {
      await go(page, lang, key);
      const pages = pagesOf(index + 1);
      const links = steps(page).locator('a[href^="#"]');
      expect(await hrefs(links), key).toEqual(pages.map((one) => (one ? `#page-${one}` : '#whole-work')));
      expect((await links.allInnerTexts()).map(foldSpaces), key).toEqual(
        pages.map((one) => (one ? `${t.page} ${one}` : t.noPage)),
      );
      for (const [nth, one] of pages.entries()) {
        await links.nth(nth).click();
        const heading = page.locator('h3:target');
        if (one) expect(await text(heading), key).toBe(`${t.heading} ${one}`);
        const box = await heading.boundingBox();
        expect(box?.y).toBeGreaterThanOrEqual(0);
        expect(box?.y).toBeLessThan(720);
        await page.goBack();
      }
    }
  });

  test('is come to from the ledger at the page that a claim cites', async () => {
    const page = await openPage(`/${lang}/claims/?section=6&basis=cited`);
    await page.locator('.claims-of li:not([hidden]) dl a').first().click();
    await page.waitForURL(`**${addressOf(lang, 'pompeev1992')}#page-65`);
    expect(await text(page.locator('h3:target'))).toBe(`${t.heading} 65`);
  });

  test('has the original title to copy, in its own script and in Latin letters: one click selects it all', async () => {
    const page = await openPage(addressOf(lang, 'pompeev1992'));
    const titles = page.locator('.to-copy');
    const found = await titles.evaluateAll((all) =>
      (all as HTMLElement[]).map((one) => [one.lang, one.innerText] as const),
    );
    expect(found.map(([language, words]) => [language, foldSpaces(words)])).toEqual([
      ['ru', 'Кровавый омут Карабаха'],
      ['ru-Latn', 'Krovavyi omut Karabakha'],
      ['ru', `Помпеев Ю. А. Кровавый омут Карабаха. Баку, 1992. 208 ${t.page}`],
    ]);
    for (const title of await titles.all()) {
      await title.click();
      const selected = await page.evaluate(() => getSelection()?.toString().trim());
      expect(selected).toBe((await title.innerText()).trim());
    }
  });

  test('leads to catalogues that are likely to hold the book, with a search that is ready', async () => {
    const page = await openPage(addressOf(lang, 'pompeev1992'), unscripted);
    const links = steps(page).locator('a[href^="http"]');
    expect(await links.allInnerTexts()).toEqual(t.libraries);
    for (const href of await hrefs(links))
      expect(decodeURIComponent(href).replaceAll('+', ' ')).toContain('Кровавый омут Карабаха Помпеев 1992');
    await go(page, lang, 'balayev2000');
    expect(await links.allInnerTexts()).toEqual(t.libraries.slice(0, 3));
  });

  test('leads to the printed address of a web page and to its archived copy, and tells them', async () => {
    const page = await openPage(addressOf(lang, 'preslib-independence'), unscripted);
    const links = steps(page).locator('a[href^="http"]');
    const addresses = [
      'http://republic.preslib.az/az_a3.html',
      'https://web.archive.org/web/20170816/http://republic.preslib.az/az_a3.html',
    ];
    expect(await hrefs(links)).toEqual(addresses);
    expect(await links.allInnerTexts()).toEqual(addresses);
    expect(await text(steps(page).nth(1))).toContain(t.consulted);
  });

  test('says in what language and script the work is', async () => {
    const page = await openPage(addressOf(lang, 'pompeev1992'), unscripted);
    expect(await text(steps(page).last())).toContain(t.language);
    await go(page, lang, 'armenian-question2009');
    expect(await text(steps(page).last())).toContain(t.azerbaijani);
  });

  test('says of each claim whose opinion it is, as the ledger does', async () => {
    const ledger = await openPage(`/${lang}/claims/?source=black-january1990`, unscripted);
    const inLedger = await ledger
      .locator('.claims-of li[data-traits~="source:black-january1990"] .words')
      .allInnerTexts();
    const page = await openPage(addressOf(lang, 'black-january1990'), unscripted);
    const claims = await page.locator('.claims-on-page li').allInnerTexts();
    expect(claims).toHaveLength(2);
    for (const [index, claim] of claims.entries())
      expect(foldSpaces(claim).startsWith(foldSpaces(inLedger[index] ?? '–'))).toBe(true);
  });

  test('fits a phone of 320 pixels, and what is touched there is large enough', async () => {
    const page = await openPage(addressOf(lang, 'pompeev1992'), smallPhone);
    for (const key of keys) {
      await go(page, lang, key);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        key,
      ).toBeLessThanOrEqual(0);
      // Links within a line of words are as high as the line (WCAG 2.2, 2.5.8).
      const small = await page.locator('.drawn a').evaluateAll(
        (links) =>
          links.filter((link) => {
            const { width, height } = link.getBoundingClientRect();
            return Math.min(width, height) < 24;
          }).length,
      );
      expect(small, key).toBe(0);
    }
  });

  test('is printed without what is only for a screen', async () => {
    const page = await openPage(addressOf(lang, 'preslib-independence'));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.site-header').isVisible()).toBe(false);
    expect(await page.locator('.site-footer').isVisible()).toBe(false);
    expect(await steps(page).first().isVisible()).toBe(true);
    expect(await page.locator('.drawn svg').isVisible()).toBe(true);
  });
});

describe.each(languages)('the sources in %s', (lang) => {
  test('are ten, in published order, each with a page', async () => {
    const page = await openPage(`/${lang}/sources/`, { javaScriptEnabled: false });
    const links = page.locator('main ol a');
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
      keys.map((key) => `/${lang}/sources/${key}/`),
    );
    for (const title of await links.all()) expect(await title.getAttribute('lang')).toMatch(/^(az|ru)$/);
  });

  test('have on their pages every citation of the article, by page, each linked to its place', async () => {
    let citations = 0;
    for (const [index, key] of keys.entries()) {
      const page = await openPage(`/${lang}/sources/${key}/`, { javaScriptEnabled: false });
      const expected = published
        .map((label) => /^\[(\d+)(?:, p\. (\d+))?\]$/.exec(label))
        .filter((match) => match?.[1] === String(index + 1))
        .map((match) => Number(match?.[2] ?? 0))
        .sort((a, b) => a - b);
      const pages = await page.locator('main section h3').allInnerTexts();
      expect(pages.length, key).toBe(new Set(expected).size);
      const places = page.locator('main section a[href*="#cite-"]');
      citations += await places.count();
      expect(await places.count(), key).toBe(expected.length);
    }
    expect(citations).toBe(18);
  });

  test('lead from a claim to its place in the text', async () => {
    const page = await openPage(`/${lang}/sources/pompeev1992/`);
    await page.locator('main section a[href$="#cite-12"]').click();
    await page.waitForURL(`**${readingView(lang)}#cite-12`);
    const citation = page.locator('#cite-12');
    expect(await citation.evaluate((element) => element.matches(':target'))).toBe(true);
    const box = await citation.boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(720);
  });
});
