import { describe, expect, test } from 'vitest';
import { foldSpaces, languages, scrollTop } from './support/edition.ts';
import { openPage, phone } from './support/page.ts';
import {
  addresses,
  answered,
  hits,
  intercept,
  options,
  report,
  search,
  searchInput,
  searchPage,
} from './support/search.ts';

const laptop = { viewport: { width: 1280, height: 800 } };

describe.each(languages)('the page of the search in %s', (lang) => {
  const [first, second] = lang === 'en' ? ['Gorbachev', 'Moscow'] : ['Горбачов', 'Москва'];
  const other = lang === 'en' ? 'uk' : 'en';
  const section = lang === 'en' ? 'Section' : 'Розділ';

  test('is at its input when it comes without a query, and takes one into its address', async () => {
    const page = await openPage(searchPage(lang));
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
    await page.keyboard.type(first);
    await answered(page);
    expect(new URL(page.url()).searchParams.get('q')).toBe(first);
    expect(await page.title()).toContain(first);
    expect(await options(page).first().getAttribute('href')).toBe(`/${lang}/people/gorbachev/`);
    await page.goBack();
    expect(page.url()).toBe('about:blank');
  });

  test('can be linked and reloaded, with its filters', async () => {
    const page = await openPage(`${searchPage(lang, second)}&section=s-1&basis=uncited`);
    await answered(page);
    expect(await searchInput(page).inputValue()).toBe(second);
    const found = await addresses(hits(page));
    expect(found.length).toBeGreaterThan(0);
    for (const href of found) expect(href).toMatch(/#p-1-\d$/);
    const chosen = await page.locator('.chosen li').allInnerTexts();
    expect(chosen).toHaveLength(2);
    await page.reload();
    await answered(page);
    expect(await addresses(hits(page))).toEqual(found);
    expect(await page.locator('.chosen li').allInnerTexts()).toEqual(chosen);
  });

  test('goes back to what was searched for before, and not to each letter of it', async () => {
    const page = await openPage(searchPage(lang, first));
    await answered(page);
    await searchInput(page).fill('');
    await searchInput(page).pressSequentially(second, { delay: 130 });
    await answered(page);
    await page.keyboard.press('Enter');
    await page.locator('.filters summary').click();
    await page.getByRole('combobox', { name: section }).selectOption('s-1');
    await page.waitForURL('**section=s-1');
    await page.waitForFunction(() => document.querySelectorAll('[data-search-results] a').length === 6);
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll('[data-search-results] a').length === 20);
    expect(await searchInput(page).inputValue()).toBe(second);
    expect(await page.locator('.chosen li').count()).toBe(0);
    await page.goBack();
    await page.waitForFunction(
      (query) => document.querySelector<HTMLInputElement>('[role="combobox"]')?.value === query,
      first,
    );
    await answered(page);
    expect(await options(page).first().getAttribute('href')).toBe(`/${lang}/people/gorbachev/`);
    await page.goForward();
    await page.goForward();
    await page.waitForFunction(() => document.querySelectorAll('[data-search-results] a').length === 6);
    expect(await page.locator('.chosen li').count()).toBe(1);
  });

  test('is come back to from a result, at the same results and the same place', async () => {
    const page = await openPage(searchPage(lang, second), laptop);
    await answered(page);
    const found = await addresses(hits(page));
    await hits(page).nth(9).scrollIntoViewIfNeeded();
    const before = await scrollTop(page);
    expect(before).toBeGreaterThan(0);
    await hits(page).nth(9).click();
    await page.waitForURL('**/january-20-1990/?mark=*');
    await page.goBack();
    await answered(page);
    expect(await addresses(hits(page))).toEqual(found);
    await page.waitForFunction((top) => Math.abs(scrollY - top) <= 2, before);
  });

  test('takes the query along to the other language', async () => {
    const page = await openPage(searchPage(lang, first));
    await answered(page);
    await page.locator('[data-language-switch]').click();
    await page.waitForURL(`**${searchPage(other, first)}`);
    await answered(page);
    expect(await options(page).first().getAttribute('href')).toBe(`/${other}/people/gorbachev/`);
  });

  test('offers what is near where nothing is found, and searches for it', async () => {
    const page = await openPage(searchPage(lang, lang === 'en' ? 'soverin' : 'десантники'));
    await answered(page);
    const near = report(page).getByRole('button').first();
    const text = await near.innerText();
    await near.click();
    await page.waitForURL((url) => url.searchParams.get('q') === text);
    await answered(page);
    expect(await options(page).count()).toBeGreaterThan(0);
    await page.goBack();
    expect(new URL(page.url()).searchParams.get('q')).not.toBe(text);
  });

  test('says without a script that it needs one, and leads to what does not', async () => {
    const page = await openPage(`/${lang}/sources/`, { javaScriptEnabled: false });
    await page.getByRole('button', { name: lang === 'en' ? 'Search' : 'Пошук' }).click();
    await page.waitForURL(`**/${lang}/search/*`);
    expect(await page.locator('main').innerText()).toContain('JavaScript');
    const links = await addresses(page.locator('main a').filter({ visible: true }));
    expect(links).toEqual(
      ['people/', 'places/', 'timeline/', 'sources/', 'january-20-1990/'].map((path) => `/${lang}/${path}`),
    );
    for (const link of links) {
      await page.goto(new URL(link, page.url()).href);
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    }
  });

  test('speaks one language, but for what is marked as another', async () => {
    const page = await openPage(searchPage(lang, second), laptop);
    await answered(page);
    await page.locator('.filters summary').click();
    const foreign = await page.evaluate((own) => {
      const script = own === 'en' ? /\p{Script=Cyrillic}/u : /[A-Za-z]{3,}/;
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const strange = node.parentElement?.closest(`script, [lang]:not([lang="${own}"])`);
        if (!strange && script.test(node.nodeValue ?? '')) found.push(node.nodeValue ?? '');
      }
      for (const element of document.querySelectorAll('body [aria-label], body [title], body [placeholder]'))
        for (const name of ['aria-label', 'title', 'placeholder'])
          if (script.test(element.getAttribute(name) ?? '')) found.push(element.getAttribute(name) ?? '');
      return found;
    }, lang);
    expect(foreign).toEqual([]);
  });

  test('has what is found in sight while a phone’s keyboard is open, and enlarges nothing', async () => {
    const page = await openPage(searchPage(lang), phone);
    await searchInput(page).tap();
    await searchInput(page).pressSequentially(second, { delay: 30 });
    await answered(page);
    await page.waitForFunction(
      () => (document.querySelector('.search-page form')?.getBoundingClientRect().top ?? 99) < 2,
    );
    await page.locator('.filters summary').tap();
    const sizes = await page
      .locator('.search-page :is(input, select)')
      .evaluateAll((fields) => fields.map((field) => Number.parseFloat(getComputedStyle(field).fontSize)));
    // A phone enlarges the page around smaller ones.
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
  });

  test('is printed dark on white in either theme, without what is only for a screen', async () => {
    const page = await openPage(searchPage(lang, second), { ...laptop, colorScheme: 'dark' });
    await answered(page);
    const name = page.locator('.results .name').first();
    const colour = () => name.evaluate((element) => getComputedStyle(element).color);
    const inDark = await colour();
    await page.emulateMedia({ media: 'print' });
    expect(await colour()).not.toBe(inDark);
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    const inLight = await colour();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await colour()).toBe(inLight);
    for (const hidden of ['.site-header', '.site-footer', '.filters', '.show-all'])
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    expect(await searchInput(page).isVisible()).toBe(true);
  });

  test('says nothing of a script to one who has it', async () => {
    const page = await openPage(searchPage(lang));
    await searchInput(page).waitFor();
    expect(await page.locator('main').innerText()).not.toContain('JavaScript');
  });

  test('fits a phone of 320 pixels', async () => {
    const page = await openPage(searchPage(lang, second), {
      ...phone,
      viewport: { width: 320, height: 640 },
    });
    await answered(page);
    await page.locator('.filters summary').tap();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    const small = await page
      .locator('main :is(a, button, select, summary, input), .site-search button')
      .filter({ visible: true })
      .evaluateAll((targets) =>
        targets
          .filter((target) => target.getBoundingClientRect().height < 24)
          .map((target) => target.outerHTML),
      );
    expect(small).toEqual([]);
  });
});

test('an answer to a query of another keyboard layout says for what it is', async () => {
  const page = await openPage(searchPage('uk', 'Ujh,fxjd'));
  await answered(page);
  expect(foldSpaces(await report(page).innerText())).toContain('Показано знайдене за запитом «Горбачов».');
  expect(await searchInput(page).inputValue()).toBe('Ujh,fxjd');
});

test('paragraphs that have only some of the words are not passed off for more', async () => {
  const page = await openPage(searchPage('en', 'Moscow helicopter'));
  await answered(page);
  expect(await report(page).innerText()).toContain('No paragraph has all of these words.');
  expect(await hits(page).count()).toBeGreaterThan(0);
});

test('a filter under which there is nothing can be taken away', async () => {
  const page = await openPage(`${searchPage('uk', 'Язов')}&section=s-7`);
  await answered(page);
  await page.locator('.chosen li').waitFor();
  await page
    .getByRole('button', { name: /^(Прибрати фільтр|Шукати без фільтрів)/u })
    .first()
    .click();
  await hits(page).first().waitFor();
  expect(new URL(page.url()).search).toBe(`?${new URLSearchParams({ q: 'Язов' })}`);
});

test.each([
  ['markup', '?q=%3Cimg%20src%3Dx%20onerror%3D%22document.title%3D1%22%3E'],
  ['a null character', '?q=%00'],
  ['bytes that are no text', '?q=%FF%FE%'],
  ['half of a surrogate pair', '?q=%ED%A0%80'],
  ['filters that there are not', '?q=a&section=%3Cb%3E&person=%00&source=../..&year=-1&basis=both'],
  ['a query of 1,200 letters', `?q=${'%D1%97'.repeat(1200)}`],
])('an address with %s shows no markup and causes no error', async (_, address) => {
  const page = await openPage(`/uk/search/${address}`);
  await searchInput(page).waitFor();
  await page.waitForFunction(() => !document.querySelector('.search-panel [aria-busy]'));
  expect(await page.locator('main img, main b, main script:not([src])').count()).toBe(0);
  expect(await page.title()).not.toBe('1');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('a search that could not be made is made when asked again, on its page', async () => {
  let failing = true;
  const page = await openPage(searchPage('en', 'Yazov'), {
    mayFail: /\/pagefind\//,
    prepare: intercept(/\/pagefind\//, (route) => (failing ? route.abort() : route.continue())),
  });
  await report(page).getByText('could not be loaded').waitFor();
  failing = false;
  await search(page, 'Yeltsin');
  expect(await options(page).first().getAttribute('href')).toBe('/en/people/yeltsin/');
});
