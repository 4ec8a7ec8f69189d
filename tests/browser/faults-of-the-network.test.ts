import type { BrowserContext, Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openBrokenServer } from './support/broken-server.ts';
import { card, centre, citations, type Lang, languages, readingView } from './support/edition.ts';
import { openPage, type Reader } from './support/page.ts';
import {
  answered,
  hits,
  intercept,
  openDialog,
  options,
  report,
  search,
  searchButton,
  searchInput,
  searchPage,
} from './support/search.ts';

const laptop = { viewport: { width: 1280, height: 900 } };
const name = { en: 'Gorbachev', uk: 'Горбачов' };
const failed = { en: 'The search could not be loaded.', uk: 'Не вдалося завантажити пошук.' };
const searching = { en: 'Searching…', uk: 'Триває пошук…' };
const again = { en: 'Try again', uk: 'Спробувати ще раз' };

const without = (files: RegExp): Reader => ({
  mayFail: files,
  prepare: intercept(files, (route) => route.abort()),
});

/** Neither the styles in a page come, nor the files that its scripts ask for. */
const withoutStyles = async (context: BrowserContext): Promise<void> => {
  await intercept(/\.css$/, (route) => route.abort())(context);
  await intercept(/\/$/, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.replace(/<style>.*?<\/style>/gs, '') });
  })(context);
};

/** What storage does where a reader has forbidden it: to name it is an error. */
const refuseStorage = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    for (const storage of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, storage, {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
  });

const refuseServiceWorkers = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    // A blank page has none.
    if (navigator.serviceWorker)
      navigator.serviceWorker.register = () =>
        Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'));
  });

const withoutServiceWorkers = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));

/** The text is there, and a citation leads to its entry and back, by whatever opens on the way. */
const expectToRead = async (page: Page): Promise<void> => {
  expect(await page.locator('.text p[id^="p-"]').filter({ visible: true }).count()).toBe(64);
  const citation = citations(page).nth(7);
  await centre(citation);
  await citation.press('Enter');
  await page.waitForFunction(
    () => location.hash === '#ref-pompeev1992' || document.querySelector('dialog[open]'),
  );
  if (await card(page).isVisible()) await card(page).locator('[data-go]').press('Enter');
  await page.waitForURL('**/#ref-pompeev1992');
  const entry = page.locator('#ref-pompeev1992');
  expect(await entry.locator('.printed').innerText()).toContain('Кровавый омут Карабаха');
  await entry.locator('[role="doc-backlink"][href="#cite-8"]').click();
  await page.waitForURL('**/#cite-8');
  const box = await citation.boundingBox();
  expect(box?.y).toBeGreaterThan(-1);
  expect(box?.y).toBeLessThan(900);
};

/** The search is opened by its button, in a dialog or on its page, and finds. */
const expectToFind = async (page: Page, lang: Lang): Promise<void> => {
  await searchButton(page, lang).click();
  await searchInput(page).waitFor();
  await search(page, name[lang]);
  expect(await options(page).first().getAttribute('href')).toBe(`/${lang}/people/gorbachev/`);
};

describe.each(languages)(
  'the article in %s is read, its citations are followed, and it is searched',
  (lang) => {
    const faults: readonly (readonly [string, Reader])[] = [
      ['without the script of the cards', without(/\/assets\/citation-cards/)],
      ['without any style', { mayFail: /\.css$/, prepare: withoutStyles }],
      ['where storage is refused', { prepare: refuseStorage }],
      ...(lang === 'en'
        ? ([
            ['without the styles of the cards', without(/\/assets\/card\.[^/]+\.css/)],
            ['where service workers are refused', { prepare: refuseServiceWorkers }],
          ] as const)
        : ([
            ['without its fonts', without(/\.woff2$/)],
            ['where there are no service workers', { prepare: withoutServiceWorkers }],
          ] as const)),
    ];
    test.each(faults)('%s', async (_fault, reader) => {
      const page = await openPage(readingView(lang), { ...laptop, ...reader });
      await expectToRead(page);
      await expectToFind(page, lang);
    });

    test('without any script, but for the search, which offers to try again and what works without it', async () => {
      let isBroken = true;
      const page = await openPage(readingView(lang), {
        ...laptop,
        mayFail: /\.js$/,
        prepare: intercept(/\.js$/, (route) => (isBroken ? route.abort() : route.continue())),
      });
      await expectToRead(page);
      await searchButton(page, lang).click();
      await page.waitForURL(`**/${lang}/search/?`);
      await page.getByText(failed[lang]).waitFor();
      expect(await page.locator('main').innerText()).not.toContain('JavaScript');
      expect(await page.locator('main').getByRole('link').count()).toBe(6);
      isBroken = false;
      await page.getByRole('link', { name: again[lang] }).click();
      await searchInput(page).waitFor();
      expect(await page.getByText(failed[lang]).count()).toBe(0);
    });
  },
);

describe('where storage is refused', () => {
  test.each(languages)('what a reader chooses in %s holds for the page', async (lang) => {
    const page = await openPage(readingView(lang), { ...laptop, prepare: refuseStorage });
    const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await background();
    await page.locator('.theme').click();
    expect(await background()).not.toBe(light);
    await page.getByRole('checkbox').check();
    await page.getByRole('checkbox').uncheck();
    await page.locator('#p-2-5 .cite').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('radio').nth(1).check();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});

/** Every file that an answer needs, in the order in which they are asked for. */
const files = [
  /\/assets\/worker-/,
  /\/pagefind\/registers\./,
  /\/pagefind\/pagefind\.js/,
  /\/pagefind\/pagefind-entry\.json/,
  /\.pf_meta/,
  /\/pagefind\/wasm\./,
  /\.pf_index/,
  /\.pf_fragment/,
];
/** What else is asked for where nothing is found. */
const vocabulary = /\/pagefind\/words\./;
const anyFile = /\/pagefind\/|\/assets\/worker-/;

describe.each(languages)('the search in %s says what happened, and finds when it is asked again', (lang) => {
  const retry = (page: Page) => report(page).getByRole('button', { name: again[lang] });
  const expectFailure = async (page: Page, what: string): Promise<void> => {
    await answered(page);
    expect(await report(page).innerText(), what).toContain(failed[lang]);
    expect(await options(page).count(), what).toBe(0);
  };
  const expectToMend = async (page: Page): Promise<void> => {
    await retry(page).click();
    await hits(page).first().waitFor();
    expect(await report(page).innerText()).not.toContain(failed[lang]);
    expect(await searchInput(page).inputValue()).toBe(name[lang]);
  };

  const garbage = Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256));
  const spoil = (route: Route, isMissing: boolean): Promise<void> =>
    route.fulfill(isMissing ? { status: 404, body: 'Not found' } : { status: 200, body: garbage });

  test('whichever of its files is missing or garbage', async () => {
    let broken: RegExp | undefined;
    let isMissing = lang === 'en';
    const spoilt: string[] = [];
    const page = await openPage(searchPage(lang), {
      mayFail: anyFile,
      mayLog: /./,
      prepare: intercept(anyFile, (route) => {
        const url = route.request().url();
        if (!broken?.test(url)) return route.continue();
        spoilt.push(url);
        return spoil(route, isMissing);
      }),
    });
    const isAsked = (file: RegExp): Promise<void> =>
      expect
        .poll(() => spoilt.some((url) => file.test(url)), { message: String(file), timeout: 10_000 })
        .toBe(true);
    await searchInput(page).waitFor();
    for (const [index, file] of files.entries()) {
      broken = file;
      // What is missing in one language is garbage in the other.
      isMissing = !isMissing;
      if (index > 0) await retry(page).click();
      else await page.reload().then(() => searchInput(page).fill(name[lang]));
      await isAsked(file);
      await expectFailure(page, String(file));
    }
    broken = undefined;
    await expectToMend(page);
    broken = vocabulary;
    await searchInput(page).fill('qwrtpsdfg');
    await isAsked(vocabulary);
    await expectFailure(page, String(vocabulary));
  });

  test('where the connection breaks off in the midst of its files', async () => {
    const server = await openBrokenServer();
    try {
      const page = await openPage(readingView(lang), {
        siteUrl: server.siteUrl,
        mayFail: anyFile,
        mayLog: /./,
      });
      server.breakOff(anyFile);
      await openDialog(page, lang);
      await searchInput(page).fill(name[lang]);
      await expectFailure(page, 'all files');
      server.breakOff(undefined);
      await expectToMend(page);
    } finally {
      await server.close();
    }
  });

  test('where a file never comes', async () => {
    let isHanging = true;
    const page = await openPage(readingView(lang), {
      mayFail: anyFile,
      prepare: async (context) => {
        await context.clock.install();
        await context.route(/\/pagefind\/registers\./, (route) => (isHanging ? undefined : route.continue()));
      },
    });
    await openDialog(page, lang);
    await searchInput(page).fill(name[lang]);
    await report(page).getByText(searching[lang]).waitFor();
    await page.clock.fastForward(16_000);
    await expectFailure(page, 'registers');
    isHanging = false;
    await expectToMend(page);
  });

  test('and answers what was typed last where it is slow', async () => {
    const page = await openPage(readingView(lang), {
      prepare: intercept(/registers|pf_index/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 2000));
        await route.continue();
      }),
    });
    const shown: string[] = [];
    await page.exposeFunction('note', (text: string) => shown.push(text));
    await openDialog(page, lang);
    await page.evaluate(() => {
      const element = document.querySelector('.report');
      if (!element) return;
      new MutationObserver(() => {
        const { note } = window as unknown as { note: (text: string) => void };
        note(element.textContent);
      }).observe(element, { childList: true });
    });
    await searchInput(page).pressSequentially(name[lang], { delay: 120 });
    await report(page).getByText(searching[lang]).waitFor();
    expect(await searchInput(page).inputValue()).toBe(name[lang]);
    await hits(page).first().waitFor();
    expect(await options(page).first().getAttribute('href')).toBe(`/${lang}/people/gorbachev/`);
    expect(shown.filter((text) => text && text !== searching[lang])).toEqual([
      (await report(page).innerText()).trim(),
    ]);
  });
});
