import { beforeEach, describe, expect, test } from 'vitest';
import { violations } from './support/axe.ts';
import { card, citations, foldSpaces, languages, readingView } from './support/edition.ts';
import { type Host, startHost } from './support/host.ts';
import { button, keep, onDevice, openKept, phrases, said, status } from './support/offline.ts';
import { openPage } from './support/page.ts';
import { addresses, answered, hits, openDialog, search, searchPage } from './support/search.ts';

let host: Host;
beforeEach(async ({ onTestFinished }) => {
  host = await startHost('dist');
  // After its pages, which may still ask for something.
  onTestFinished(() => host.close());
});

const other = { en: 'uk', uk: 'en' } as const;

describe.each(languages)('the offer to keep the edition in %s', { timeout: 60_000 }, (lang) => {
  const t = phrases[lang];

  test('is made on the about page, says how much there is to load, and does nothing unasked', async () => {
    const page = await openPage(`/${lang}/about/`, { siteUrl: host.url });
    const [size] = /\d[.,]\d\s(?:MB|МБ)/.exec(await page.locator('main').innerText()) ?? [];
    expect(size && foldSpaces(size)).toMatch(lang === 'en' ? /^0\.[4-9] MB$/ : /^0,[4-9] МБ$/);
    expect(await status(page).innerText()).toBe('');
    expect(await button(page, lang, 'keep').isVisible()).toBe(true);
    for (const does of ['useNow', 'remove'] as const)
      expect(await button(page, lang, does).isVisible()).toBe(false);
    expect(await onDevice(page)).toEqual({ files: [], workers: [] });
  });

  test('is taken by keyboard: it says that it is ready, and focus is not lost', async () => {
    const page = await openPage(`/${lang}/about/`, { siteUrl: host.url });
    await button(page, lang, 'keep').focus();
    await page.keyboard.press('Enter');
    await said(page, t.states.kept);
    expect(await status(page).evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await button(page, lang, 'keep').isVisible()).toBe(false);
    await page.keyboard.press('Tab');
    expect(await button(page, lang, 'remove').evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await violations(page)).toEqual([]);
    const { files, workers } = await onDevice(page);
    expect(workers).toEqual([`${host.url}/sw.js?keep=${lang}`]);
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => file.includes(`/${other[lang]}/`))).toEqual([]);
    await page.reload();
    await said(page, t.states.kept);
  });

  test('tells how much is loaded', async () => {
    const page = await openPage(`/${lang}/about/`, { siteUrl: host.url });
    await page.evaluate(() => {
      const told: string[] = [];
      Object.assign(globalThis, { told });
      new MutationObserver(() => {
        told.push(document.querySelector<HTMLElement>('[data-text]')?.innerText ?? '');
      }).observe(document.querySelector('.keeping') as Node, { childList: true, subtree: true });
    });
    await keep(page, lang);
    const told = await page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
    const expected = ['0', '25', '50', '75', '100'].map((percent) => foldSpaces(t.states.keeping(percent)));
    expect(told.map(foldSpaces)).toEqual(expected);
    expect(await page.locator('progress').isVisible()).toBe(false);
  });

  test('can be taken back, and taken again', async () => {
    const page = await openKept(host, lang);
    await page.goto(`${host.url}${readingView(lang)}`);
    await page.goto(`${host.url}/${lang}/about/`);
    for (let time = 0; time < 2; time++) {
      await button(page, lang, 'remove').click();
      await said(page, t.states.removed);
      expect(await onDevice(page)).toEqual({ files: [], workers: [] });
      await keep(page, lang);
      expect((await onDevice(page)).files.length).toBeGreaterThan(50);
    }
    host.cut();
    await page.goto(`${host.url}${readingView(lang)}`);
    expect(await page.locator('p[id^="p-"]').count()).toBe(64);
  });
});

describe('where the edition cannot be kept, the offer', { timeout: 60_000 }, () => {
  const t = phrases.uk;

  test('says that it takes JavaScript, where there is none', async () => {
    const page = await openPage('/uk/about/', { siteUrl: host.url, javaScriptEnabled: false });
    expect(await status(page).innerText()).toBe(t.states.script);
    expect(await page.locator('.keeping button').filter({ visible: true }).count()).toBe(0);
  });

  test('says that the browser can’t, where it has no service workers', async () => {
    const page = await openPage('/uk/about/', {
      siteUrl: host.url,
      prepare: (context) =>
        context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')),
    });
    await said(page, t.states.unsupported);
    expect(await page.locator('.keeping button').filter({ visible: true }).count()).toBe(0);
  });

  test('says that the browser refuses, where it does', async () => {
    const page = await openPage('/uk/about/', {
      siteUrl: host.url,
      prepare: (context) =>
        context.addInitScript(() => {
          // Not on the blank page that comes first.
          if (!isSecureContext) return;
          ServiceWorkerContainer.prototype.register = () =>
            Promise.reject(new DOMException('Denied', 'SecurityError'));
        }),
    });
    await button(page, 'uk', 'keep').click();
    await said(page, t.states.refused);
    expect(await page.locator('.keeping button').filter({ visible: true }).count()).toBe(0);
  });

  test('says that there is no room, and leaves nothing, where there is none', async () => {
    const page = await openPage('/uk/about/', { siteUrl: host.url });
    const session = await page.context().newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: host.url, quotaSize: 200_000 });
    await button(page, 'uk', 'keep').click();
    await said(page, t.states.full);
    expect(await onDevice(page)).toEqual({ files: [], workers: [] });
    await session.send('Storage.overrideQuotaForOrigin', { origin: host.url });
    await keep(page, 'uk');
  });

  test('leaves nothing half-kept where the network is cut meanwhile, says so, and succeeds when asked again', async () => {
    const page = await openPage('/uk/about/', { siteUrl: host.url, mayFail: /./ });
    for (const answers of [0, 1, 30]) {
      host.cut(answers);
      await button(page, 'uk', 'keep').click();
      await said(page, t.states.unreachable);
      expect(await onDevice(page), `after ${answers} answers`).toEqual({ files: [], workers: [] });
      host.mend();
    }
    await keep(page, 'uk');
    host.cut();
    await page.goto(`${host.url}/uk/timeline/`);
    expect(await page.locator('main [id^="d-"]').count()).toBeGreaterThan(10);
  });
});

describe.each(languages)('without a network, the edition that is kept in %s', { timeout: 60_000 }, (lang) => {
  test('is read: text, cards, sources, people, timeline, claims, both languages side by side', async () => {
    const page = await openKept(host, lang);
    host.cut();
    await page.context().setOffline(true);
    await page.goto(`${host.url}/`);
    await page.locator(`a[hreflang="${lang}"][href$="${readingView(lang)}"]`).click();
    await page.waitForURL(`**${readingView(lang)}`);
    expect(await page.locator('p[id^="p-"]').count()).toBe(64);
    // Of the fonts, those of the page's script are there.
    expect(
      await page.evaluate(async () => {
        await document.fonts.ready;
        return [...document.fonts].filter(({ status }) => status === 'loaded').length;
      }),
    ).toBeGreaterThan(1);

    await citations(page).nth(6).click();
    await card(page).locator('a[href="#ref-pompeev1992"]').click();
    await page.waitForURL('**#ref-pompeev1992');
    await page.locator(`#ref-pompeev1992 a[href$="/sources/pompeev1992/"]`).click();
    await page.waitForURL(`**/${lang}/sources/pompeev1992/`);
    expect(await page.locator('main section a[href*="#cite-"]').count()).toBeGreaterThan(3);

    const menu = page.getByRole('banner').getByRole('navigation').first();
    for (const [entry, parts, least] of [
      ['sources', 'main ol a', 10],
      ['people', 'main a[href*="/people/"]', 10],
      ['places', 'main h2, main h3', 5],
      ['timeline', 'main [id^="d-"]', 10],
      ['claims', 'main [data-traits]', 100],
    ] as const) {
      await menu.locator(`a[href$="/${lang}/${entry}/"]`).click();
      await page.waitForURL(`**/${lang}/${entry}/`);
      expect(await page.locator(parts).count(), entry).toBeGreaterThanOrEqual(least);
    }
    const rows = page.locator('[data-traits]').filter({ visible: true });
    const all = await rows.count();
    await page.goto(`${host.url}/${lang}/claims/?section=3&basis=uncited`);
    expect(await rows.count()).toBeGreaterThan(0);
    expect(await rows.count()).toBeLessThan(all / 5);

    await page.goto(`${host.url}/${lang}/people/gorbachev/`);
    expect(await page.locator(`main a[href*="${readingView(lang)}#"]`).count()).toBeGreaterThan(3);
    await page.goto(`${host.url}${readingView(lang)}parallel/`);
    expect(await page.locator('main [lang="en"] p, main [lang="uk"] p').count()).toBeGreaterThan(60);
    expect(host.asked).toEqual([]);
  });

  test('is cited, by what its scripts load themselves', async () => {
    const page = await openKept(host, lang);
    host.cut();
    await page.goto(`${host.url}${readingView(lang)}#p-2-5`);
    const dialog = page.getByRole('dialog');
    await page.locator('#p-2-5').getByRole('button', { name: '2.5' }).click();
    await dialog.locator('.row').first().waitFor();
    expect(host.asked).toEqual([]);
  });

  test('is searched, in the dialog and on the page of the search', async () => {
    const page = await openKept(host, lang);
    host.cut();
    await page.goto(`${host.url}${readingView(lang)}`);
    await openDialog(page, lang);
    const queries = {
      en: ['Gorbachev', 'tragedy', 'February 1988'],
      uk: ['Горбачову', 'трагедією', 'лютий 1988'],
    };
    for (const query of queries[lang]) {
      await search(page, query);
      expect(await hits(page).count(), query).toBeGreaterThan(2);
    }
    // Those of the other language are found as well.
    const there = await addresses(hits(page));
    for (const found of languages)
      expect(
        there.some((address) => address.startsWith(`/${found}/`)),
        found,
      ).toBe(true);
    await page.goto(`${host.url}${searchPage(lang, queries[lang][1])}`);
    await answered(page);
    await hits(page).first().click();
    await page.waitForURL(`**${readingView(lang)}?mark=*`);
    await page.locator('mark').first().waitFor();
    expect(host.asked).toEqual([]);
  });

  test('says in the language of the reader what is not kept, and shows it once it can be loaded', async () => {
    const missing = readingView(other[lang]);
    const page = await openKept(host, lang, {
      mayFail: new RegExp(`${missing}|\\.bib$|/sw\\.js|/favicon\\.svg`),
    });
    host.cut();
    await page.goto(`${host.url}${readingView(lang)}`);
    await page
      .locator('.languages a')
      .filter({ hasText: lang === 'en' ? 'Українська' : 'English' })
      .click();
    await page.waitForURL(`**${missing}**`);
    const t = phrases[lang].notKept;
    const heading = page.getByRole('heading', { level: 1 });
    expect(await heading.innerText()).toBe(t.heading);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    expect(await heading.evaluate((element) => getComputedStyle(element).fontFamily)).toContain(
      'Source Serif',
    );
    expect(await violations(page)).toEqual([]);
    host.mend();
    await page.getByRole('link', { name: t.again }).click();
    await page.locator('p[id^="p-"]').first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(other[lang]);
  });

  test('leads from an address without its slash to the page', async () => {
    const page = await openKept(host, lang);
    host.cut();
    await page.goto(`${host.url}/${lang}/timeline?x=1#content`);
    expect(page.url()).toBe(`${host.url}/${lang}/timeline/?x=1#content`);
  });
});

test('both languages can be kept: the one does not disturb the other, and both are removed together', {
  timeout: 60_000,
}, async () => {
  const english = await openKept(host, 'en');
  await english.goto(`${host.url}${readingView('en')}`);
  await english.evaluate(() => Object.assign(globalThis, { isStillHere: true }));
  const page = await english.context().newPage();
  await page.goto(`${host.url}/uk/about/`);
  await keep(page, 'uk');
  expect(await page.getByText(phrases.uk.both).isVisible()).toBe(true);
  expect((await onDevice(page)).workers).toEqual([`${host.url}/sw.js?keep=en&keep=uk`]);
  host.cut();
  expect(await english.evaluate(() => 'isStillHere' in globalThis)).toBe(true);
  for (const lang of languages) {
    await page.goto(`${host.url}${readingView(lang)}`);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
  }
  await page.goto(`${host.url}/en/about/`);
  await button(page, 'en', 'remove').click();
  await said(page, phrases.en.states.removed);
  expect(await onDevice(page)).toEqual({ files: [], workers: [] });
});
