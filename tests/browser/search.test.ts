import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { focusedId, foldSpaces, languages, readingView, scrollTop } from './support/edition.ts';
import { openPage, phone } from './support/page.ts';
import {
  active,
  addresses,
  answered,
  hits,
  intercept,
  openDialog,
  options,
  report,
  search,
  searchButton,
  searchDialog,
  searchInput,
  searchPage,
} from './support/search.ts';

const queries = {
  en: { name: 'Gorbachev', common: 'Moscow', nothing: 'Qwrtpsdf', near: 'Gorbachqv', ranged: 'January' },
  uk: { name: 'Горбачов', common: 'Москва', nothing: 'Щзшгнкй', near: 'Азербайджанец', ranged: 'січень' },
} as const;

const isOpen = (page: Page): Promise<boolean> => searchDialog(page).isVisible();
const chosen = (page: Page): Promise<string | null> =>
  searchInput(page).getAttribute('aria-activedescendant');

describe.each(languages)('the search over the reading view in %s', (lang) => {
  const { name, common, nothing, ranged } = queries[lang];

  test('loads nothing before it is opened', async () => {
    const requested: string[] = [];
    const page = await openPage(readingView(lang), {
      prepare: async (context) => context.on('request', (request) => requested.push(request.url())),
    });
    await page.mouse.wheel(0, 3000);
    await page.waitForTimeout(1000);
    const ofSearch = /pagefind|registers|dialog|panel|landing|search\.|found/;
    expect(requested.filter((url) => ofSearch.test(url))).toEqual([]);
    await page.keyboard.press('/');
    await searchInput(page).waitFor();
    expect(requested.some((url) => ofSearch.test(url))).toBe(true);
    const other = lang === 'en' ? 'uk' : 'en';
    expect(requested.filter((url) => url.includes(`search.${other}`))).toEqual([]);
  });

  test('opens by its button, by a slash and by Ctrl+K, and Esc gives back focus and place', async () => {
    const page = await openPage(readingView(lang));
    await page.locator('#p-4-1').evaluate((element) => element.scrollIntoView());
    await page.locator('#cite-8').evaluate((link: HTMLElement) => link.focus({ preventScroll: true }));
    const before = await scrollTop(page);
    for (const key of ['/', 'Control+k', 'Meta+k']) {
      await page.keyboard.press(key);
      await searchInput(page).waitFor();
      expect(await searchInput(page).evaluate((input) => input === document.activeElement), key).toBe(true);
      await page.keyboard.press('Escape');
      expect(await isOpen(page), key).toBe(false);
      expect(await focusedId(page), key).toBe('cite-8');
      expect(await scrollTop(page), key).toBe(before);
    }
    await searchButton(page, lang).focus();
    await page.keyboard.press('Enter');
    await searchInput(page).waitFor();
    await searchDialog(page)
      .getByRole('button', { name: lang === 'en' ? 'Close' : 'Закрити' })
      .click();
    expect(await isOpen(page)).toBe(false);
    expect(await searchButton(page, lang).evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test('says what can be searched for, and leads to the indexes', async () => {
    const page = await openPage(readingView(lang));
    await openDialog(page, lang);
    expect(await searchDialog(page).innerText()).toContain(
      lang === 'en' ? '“exact phrase”' : '«точну фразу»',
    );
    expect(await addresses(searchDialog(page).getByRole('link'))).toEqual(
      ['people', 'places', 'timeline', 'sources'].map((index) => `/${lang}/${index}/`),
    );
    await search(page, name);
    expect(await searchDialog(page).getByRole('link').count()).toBe(0);
    await searchInput(page).fill('');
    expect(await searchDialog(page).getByRole('link').count()).toBe(4);
    expect(await searchInput(page).getAttribute('aria-expanded')).toBe('false');
  });

  test('shows people, places, dates and sources, then paragraphs, then those in the other language', async () => {
    const page = await openPage(readingView(lang));
    await openDialog(page, lang);
    await search(page, name);
    const headings =
      lang === 'en'
        ? ['People', 'Paragraphs', 'Paragraphs in Ukrainian', 'Abstract and notes']
        : ['Люди', 'Абзаци', 'Абзаци англійською мовою', 'Анотація та примітки'];
    expect(await page.locator('[role="group"] > .group').allInnerTexts()).toEqual(headings);
    for (const heading of headings)
      expect(await page.getByRole('group', { name: heading, exact: true }).count(), heading).toBe(1);
    const person = options(page).first();
    expect(await person.getAttribute('href')).toBe(`/${lang}/people/gorbachev/`);
    expect(foldSpaces(await person.innerText())).toMatch(
      lang === 'en'
        ? /^Mikhail Gorbachev Михайло Горбачов \d+ mentions · ¶ 1\.2, /
        : /^Михайло Горбачов Mikhail Gorbachev \d+ згадок · ¶ 1\.2, /,
    );
    const found = await addresses(hits(page));
    const of = (edition: string) =>
      found.filter((href) => href.startsWith(`/${edition}/january-20-1990/?mark=`));
    const other = lang === 'en' ? 'uk' : 'en';
    expect([...of(lang), ...of(other)]).toEqual(found);
    expect(of(lang).length).toBe(10);
    expect(of(other).length).toBe(10);
    for (const href of found) expect(href).toMatch(/\?mark=[\d.-]+#p-\d+-\d+$/);
    expect(await page.locator(`[data-search-results] [lang="${other}"] a`).count()).toBe(10);
    const texts = (await hits(page).allInnerTexts()).map(foldSpaces);
    for (const text of texts) expect(text).toMatch(/^¶ \d+\.\d+ § \d+ /);
    expect(texts.join(' ')).toContain(lang === 'en' ? '[9, p. ' : '[9, с. ');
    expect(
      (await page.locator('[data-search-results] mark').allInnerTexts()).every((text) =>
        /Gorbachev|Горбачов/.test(text),
      ),
    ).toBe(true);
  });

  test('tells how much was found, and says it once the typing rests', async () => {
    const page = await openPage(readingView(lang));
    await openDialog(page, lang);
    const status = searchDialog(page).getByRole('status');
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      const live = document.querySelector('dialog [role="status"]');
      if (live)
        new MutationObserver(() => heard.push(live.textContent)).observe(live, {
          childList: true,
          characterData: true,
          subtree: true,
        });
    });
    await searchInput(page).pressSequentially(name, { delay: 150 });
    const told =
      lang === 'en'
        ? '11 paragraphs, 1 person, 11 paragraphs in Ukrainian, 2 passages in the abstract and notes'
        : '11 абзаців, 1 особа, 11 абзаців англійською, 2 уривки в анотації та примітках';
    await page.waitForFunction(() => document.querySelector('dialog [role="status"]')?.textContent);
    expect(foldSpaces(await status.innerText())).toBe(told);
    expect(foldSpaces(await report(page).innerText())).toBe(told);
    expect(await page.evaluate(() => 'heard' in window && window.heard)).toHaveLength(1);
  });

  test('is a combobox: arrows choose around, other keys are for the text, Esc lets go and then closes', async () => {
    const page = await openPage(readingView(lang));
    await openDialog(page, lang);
    const input = searchInput(page);
    expect(await input.getAttribute('aria-autocomplete')).toBe('list');
    expect(await input.getAttribute('aria-expanded')).toBe('false');
    await search(page, name);
    expect(await input.getAttribute('aria-expanded')).toBe('true');
    const list = page.getByRole('listbox');
    expect(await list.getAttribute('id')).toBe(await input.getAttribute('aria-controls'));
    const ids = await options(page).evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(await chosen(page)).toBeNull();
    await page.keyboard.press('ArrowDown');
    expect(await chosen(page)).toBe(ids[0]);
    await page.keyboard.press('ArrowUp');
    expect(await chosen(page)).toBe(ids.at(-1));
    const last = await active(page).boundingBox();
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(720);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await chosen(page)).toBe(ids[1]);
    expect(await active(page).count()).toBe(1);
    await page.keyboard.press('Home');
    expect(await chosen(page)).toBeNull();
    await page.keyboard.type('!');
    expect(await input.inputValue()).toBe(`!${name}`);
    await answered(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await chosen(page)).toBeNull();
    expect(await isOpen(page)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await isOpen(page)).toBe(false);
  });

  test('is used by keys alone, from the slash to the page of a person', async () => {
    const page = await openPage(readingView(lang));
    await page.keyboard.press('/');
    await searchInput(page).waitFor();
    await page.keyboard.type(name);
    await answered(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${lang}/people/gorbachev/`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(name);
  });

  test('opens a result in a new tab by Ctrl+Enter, and stays', async () => {
    const page = await openPage(readingView(lang));
    await openDialog(page, lang);
    await search(page, name);
    await page.keyboard.press('ArrowDown');
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      page.keyboard.press('Control+Enter'),
    ]);
    await tab.waitForURL(`**/${lang}/people/gorbachev/`);
    expect(await isOpen(page)).toBe(true);
  });

  test('goes to its page by Enter where no result is chosen', async () => {
    const page = await openPage(readingView(lang));
    await openDialog(page, lang);
    await search(page, common);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${searchPage(lang, common)}`);
    await answered(page);
    expect(await hits(page).count()).toBe(20);
  });

  test('begins at the head of what was found, whatever was scrolled before', async () => {
    const page = await openPage(readingView(lang));
    await openDialog(page, lang);
    await search(page, common);
    await page.keyboard.press('ArrowUp');
    expect(await searchDialog(page).evaluate((dialog) => dialog.scrollTop)).toBeGreaterThan(0);
    await search(page, name);
    expect(await searchDialog(page).evaluate((dialog) => dialog.scrollTop)).toBe(0);
  });

  test('shows the first ten paragraphs of a language, and all when asked', async () => {
    const page = await openPage(readingView(lang));
    await openDialog(page, lang);
    await search(page, common);
    const other = page.locator(`[data-search-results] [lang]`);
    const own = hits(page).and(page.locator(`a[href^="/${lang}/"]`));
    expect([await own.count(), await other.locator('a').count()]).toEqual([10, 10]);
    const all = page.locator('[data-search-results] button');
    expect((await all.allInnerTexts()).map(foldSpaces)).toEqual(
      Array(2).fill(lang === 'en' ? 'Show all 14' : 'Показати всі 14'),
    );
    await all.first().click();
    await page.waitForFunction(() => document.querySelectorAll('[data-search-results] a').length === 24);
    expect([await own.count(), await other.locator('a').count()]).toEqual([14, 10]);
  });

  test('goes on by keys at the first of those that were folded away', async () => {
    const page = await openPage(readingView(lang));
    await openDialog(page, lang);
    await search(page, ranged);
    const dates = page.getByRole('group', { name: lang === 'en' ? 'Dates' : 'Дати', exact: true });
    expect(await dates.getByRole('option').count()).toBe(6);
    for (let i = 0; i < 6; i += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await dates.locator('a').count()).toBeGreaterThan(6);
    expect(await dates.locator('button').count()).toBe(0);
    expect(await active(page).getAttribute('href')).toBe(
      await dates.locator('a').nth(5).getAttribute('href'),
    );
    for (const href of await addresses(dates.locator('a'))) expect(href).toMatch(/\/timeline\/#d-[\d-]+$/);
  });

  test('filters the paragraphs, and shows which filters are chosen', async () => {
    const page = await openPage(readingView(lang));
    await openDialog(page, lang);
    await search(page, common);
    await page.locator('.filters summary').click();
    const section = page.getByRole('combobox', { name: lang === 'en' ? 'Section' : 'Розділ' });
    const labels = await section.locator('option').allInnerTexts();
    expect(labels[0]).toBe(lang === 'en' ? 'All sections' : 'Усі розділи');
    expect(labels[1]).toMatch(/\(3\)$/);
    await section.selectOption({ index: 1 });
    await answered(page);
    await page.waitForFunction(() => document.querySelectorAll('[data-search-results] a').length === 6);
    for (const href of await addresses(hits(page))) expect(href).toMatch(/#p-1-\d$/);
    await page
      .getByRole('combobox', { name: lang === 'en' ? 'Claims' : 'Твердження' })
      .selectOption('uncited');
    await page.waitForFunction(() => document.querySelectorAll('.chosen li').length === 2);
    const remove = page.locator('.chosen button');
    expect(await remove.last().getAttribute('aria-label')).toContain(
      lang === 'en' ? 'With no source given' : 'Без джерела',
    );
    await remove.last().click();
    await answered(page);
    expect(await remove.count()).toBe(1);
    await remove.click();
    await page.waitForFunction(() => document.querySelectorAll('[data-search-results] a').length === 20);
  });

  test('says that nothing was found, in words of the page’s language', async () => {
    const page = await openPage(readingView(lang));
    await openDialog(page, lang);
    await search(page, nothing);
    expect(await report(page).innerText()).toContain(
      lang === 'en' ? `Nothing was found for “${nothing}”.` : `За запитом «${nothing}» нічого не знайдено.`,
    );
    expect(await options(page).count()).toBe(0);
    expect(await searchDialog(page).getByRole('link').count()).toBe(4);
  });

  test('keeps what was searched for, when it is opened again and on the next page', async () => {
    const page = await openPage(readingView(lang));
    await openDialog(page, lang);
    await search(page, name);
    const found = await addresses(hits(page));
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    expect(await searchInput(page).inputValue()).toBe(name);
    expect(await addresses(hits(page))).toEqual(found);
    await page.keyboard.press('Escape');
    await page
      .getByRole('navigation')
      .getByRole('link', { name: lang === 'en' ? 'People' : 'Люди' })
      .first()
      .click();
    await page.waitForURL('**/people/');
    await openDialog(page, lang);
    await answered(page);
    expect(await searchInput(page).inputValue()).toBe(name);
    expect(await addresses(hits(page))).toEqual(found);
    expect(await searchInput(page).evaluate((input: HTMLInputElement) => input.selectionEnd)).toBe(
      name.length,
    );
  });

  test('fills the screen of a phone, and nothing is wider than it', async () => {
    const page = await openPage(readingView(lang), { ...phone, viewport: { width: 320, height: 640 } });
    await openDialog(page, lang);
    await search(page, common);
    const box = await searchDialog(page).boundingBox();
    expect(box).toEqual({ x: 0, y: 0, width: 320, height: 640 });
    await page.locator('.filters summary').tap();
    const wide = await page.evaluate(() => {
      const dialog = document.querySelector('dialog.search-dialog');
      return [
        document.documentElement.scrollWidth - innerWidth,
        (dialog?.scrollWidth ?? 99) - (dialog?.clientWidth ?? 0),
      ];
    });
    expect(wide).toEqual([0, 0]);
    await hits(page).first().tap();
    await page.waitForURL('**/?mark=*');
    expect(await isOpen(page)).toBe(false);
  });
});

describe('the keys of the search', () => {
  test('are found in a Cyrillic layout too', async () => {
    const page = await openPage(readingView('uk'));
    for (const pressed of [
      { key: 'л', code: 'KeyK', ctrlKey: true },
      { key: '.', code: 'Slash' },
    ]) {
      await page.evaluate(
        (init) =>
          document.body.dispatchEvent(
            new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }),
          ),
        pressed,
      );
      await searchInput(page).waitFor();
      await page.keyboard.press('Escape');
    }
    expect(await isOpen(page)).toBe(false);
  });

  test('are followed by what is typed before the search is there', async () => {
    const page = await openPage(readingView('en'), {
      prepare: intercept(/\/assets\/(dialog|search)/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 400));
        await route.continue();
      }),
    });
    await page.keyboard.press('/');
    await page.keyboard.type('Yazov ', { delay: 20 });
    await hits(page).first().waitFor();
    await page.keyboard.type('1990');
    expect(await searchInput(page).inputValue()).toBe('Yazov 1990');
    expect(await scrollTop(page)).toBe(0);
  });

  test('leave other keys alone, and a slash that is typed', async () => {
    const page = await openPage(readingView('en'));
    for (const key of ['Control+/', 'Alt+/', 'k', '.', 'Control+Shift+K']) await page.keyboard.press(key);
    await page.waitForTimeout(300);
    expect(await searchDialog(page).count()).toBe(0);
    await openDialog(page, 'en');
    await page.keyboard.type('1/2');
    expect(await searchInput(page).inputValue()).toBe('1/2');
  });

  test('go to the input where the search is the page', async () => {
    const page = await openPage(searchPage('en', 'Yazov'));
    await answered(page);
    await page.keyboard.press('/');
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
    expect(await searchDialog(page).count()).toBe(0);
  });
});

describe('what may go wrong', () => {
  test('an index that cannot be loaded is told, and loaded when asked again', async () => {
    for (const lang of languages) {
      let failing = true;
      const page = await openPage(readingView(lang), {
        mayFail: /\/pagefind\//,
        prepare: intercept(/\/pagefind\//, (route) => (failing ? route.abort() : route.continue())),
      });
      await openDialog(page, lang);
      await search(page, queries[lang].name);
      expect(await report(page).innerText()).toContain(
        lang === 'en' ? 'could not be loaded' : 'Не вдалося завантажити',
      );
      expect(await options(page).count()).toBe(0);
      failing = false;
      await report(page)
        .getByRole('button', { name: lang === 'en' ? 'Try again' : 'Спробувати ще раз' })
        .click();
      await hits(page).first().waitFor();
      expect(foldSpaces(await report(page).innerText())).toMatch(/^11 /);
    }
  });

  test('a site that was updated meanwhile is told, with a way to reload', async () => {
    const page = await openPage(readingView('en'), {
      prepare: intercept(/registers\.en\.json/, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ json: { ...(await response.json()), release: 'another' } });
      }),
    });
    await openDialog(page, 'en');
    await search(page, 'Yazov');
    expect(await report(page).innerText()).toContain('has been updated');
    await Promise.all([
      page.waitForEvent('load'),
      report(page).getByRole('button', { name: 'Reload the page' }).click(),
    ]);
  });

  test('a slow index is told after a second', async () => {
    const page = await openPage(readingView('uk'), {
      prepare: intercept(/pf_meta/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 2500));
        await route.continue();
      }),
    });
    await openDialog(page, 'uk');
    await searchInput(page).fill('Язов');
    await report(page).getByText('Триває пошук…').waitFor();
    await hits(page).first().waitFor();
    expect(await report(page).innerText()).not.toContain('Триває пошук');
  });

  test('an answer that comes late does not take the place of a newer one', async () => {
    const page = await openPage(readingView('en'), {
      prepare: intercept(/pf_index/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 600));
        await route.continue();
      }),
    });
    await openDialog(page, 'en');
    // Each waits for another piece of the index.
    for (const query of ['Yazov', 'helicopter', 'border', 'Gorbachev']) {
      await searchInput(page).fill(query);
      await page.waitForTimeout(180);
    }
    await hits(page).first().waitFor();
    for (let i = 0; i < 15; i += 1) {
      if ((await page.locator('[aria-busy]').count()) === 0)
        expect(await page.locator('[data-search-results] mark').allInnerTexts()).toContain('Gorbachev');
      await page.waitForTimeout(100);
    }
    expect(await options(page).first().getAttribute('href')).toBe('/en/people/gorbachev/');
  });

  test.each([
    ['an image', '<img src=x onerror="document.title=1">'],
    ['a script', '"><script>document.title=1</script>'],
    ['null characters', '%00\u0000%'],
    ['halves of surrogate pairs', '\uD800\uDFFF\uD800'],
    ['the signs of a regular expression', '((((a+)+)+)+$'],
    ['500 emoji', '😀'.repeat(500)],
    ['a word of 5,000 letters', 'ї'.repeat(5000)],
  ])('%s: typed, it is searched for as it stands', async (_, query) => {
    const page = await openPage(readingView('uk'));
    const title = await page.title();
    await openDialog(page, 'uk');
    await page.evaluate((text) => {
      const input = document.querySelector<HTMLInputElement>('[role="combobox"]');
      if (!input) return;
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, query);
    await answered(page);
    expect(await searchDialog(page).locator('img, script').count()).toBe(0);
    expect(await page.title()).toBe(title);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=*');
    await answered(page);
    expect(await page.locator('main img, main script:not([src])').count()).toBe(0);
  });

  test('where the search itself cannot be loaded, the button leads to its page', async () => {
    const page = await openPage(readingView('en'), {
      mayFail: /\/assets\/dialog/,
      prepare: intercept(/\/assets\/dialog/, (route) => route.abort()),
    });
    await searchButton(page, 'en').click();
    await page.waitForURL('**/en/search/*');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Search');
  });
});
