import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Lang, languages } from './support/edition.ts';
import { type Host, startHost } from './support/host.ts';
import { button, keep, onDevice, openKept, phrases, said } from './support/offline.ts';
import { openPage } from './support/page.ts';
import { buildReleases, type Releases, words } from './support/releases.ts';
import { hits, openDialog, search } from './support/search.ts';

let releases: Releases;
let host: Host;
beforeAll(async () => {
  releases = await buildReleases();
}, 180_000);
afterAll(() => releases.remove());
beforeEach(async ({ onTestFinished }) => {
  host = await startHost(releases.first);
  // After its pages, which may still ask for something.
  onTestFinished(() => host.close());
});

type Release = 'first' | 'second';
const other = { first: 'second', second: 'first' } as const;
const article = (lang: Lang): string => `/${lang}/analytical-engine/`;

/** Holds what the reading view says, and the search of it finds, to be of one release. */
const expectAllOf = async (page: Page, lang: Lang, release: Release): Promise<void> => {
  const text = await page.locator('main').innerText();
  expect(text).toContain(words[lang][release]);
  expect(text).not.toContain(words[lang][other[release]]);
  await openDialog(page, lang);
  await search(page, words[lang][release]);
  expect(await hits(page).filter({ hasText: words[lang][release] }).count()).toBe(1);
  await search(page, words[lang][other[release]]);
  expect(await hits(page).count()).toBe(0);
  await page.keyboard.press('Escape');
};

const tab = async (page: Page, address: string): Promise<Page> => {
  const opened = await page.context().newPage();
  await opened.goto(host.url + address);
  return opened;
};

test('the releases differ in text and index, and share their scripts', async () => {
  const [first, second] = await Promise.all(
    [releases.first, releases.second].map(async (site) => [
      ...(await readdir(join(site, 'assets'))),
      ...(await readdir(join(site, 'pagefind/fragment'))),
      ...(await readdir(join(site, 'pagefind/index'))),
    ]),
  );
  const common = (kind: RegExp): readonly (readonly string[])[] => {
    const [old = [], young = []] = [first, second].map((names) => names?.filter((name) => kind.test(name)));
    expect(old.length, String(kind)).toBeGreaterThan(0);
    return [old, old.filter((name) => young.includes(name))];
  };
  for (const kind of [/\.pf_fragment$/, /\.pf_index$/]) expect(common(kind)[1]).toEqual([]);
  for (const kind of [/^worker-.*\.js$/, /^panel\..*\.js$/]) {
    const [old, shared] = common(kind);
    expect(shared).toEqual(old);
  }
});

describe.each(languages)(
  'while a release that is kept in %s is read, a newer one',
  { timeout: 60_000 },
  (lang) => {
    const t = phrases[lang];

    test('changes nothing before the reader says so, and then everything, in every tab', async () => {
      const about = await openKept(host, lang);
      const reading = await tab(about, article(lang));
      await reading.evaluate(() => Object.assign(globalThis, { isStillHere: true }));
      host.publish(releases.second);
      await about.reload();
      await said(about, t.states.newer);

      await expectAllOf(reading, lang, 'first');
      await expectAllOf(await tab(about, article(lang)), lang, 'first');
      expect(await reading.evaluate(() => 'isStillHere' in globalThis)).toBe(true);

      // All of it is on the device already.
      host.cut();
      await button(about, lang, 'useNow').click();
      await reading.waitForFunction(() => !('isStillHere' in globalThis));
      await reading.locator('main').getByText(words[lang].second).first().waitFor();
      await expectAllOf(reading, lang, 'second');
      await expectAllOf(await tab(about, article(lang)), lang, 'second');
      await said(about, t.states.kept);
      expect(await about.getByText(t.states.newer).isVisible()).toBe(false);
      expect(host.asked).toEqual([]);
    });

    test('takes its place by itself once no page is open', async () => {
      const page = await openKept(host, lang);
      host.publish(releases.second);
      await page.reload();
      await said(page, t.states.newer);
      await page.goto('about:blank');
      host.cut();
      await expect
        .poll(
          async () => {
            await page.goto(host.url + article(lang));
            const text = await page.locator('main').innerText();
            if (!text.includes(words[lang].second)) await page.goto('about:blank');
            return text;
          },
          { timeout: 15_000 },
        )
        .toContain(words[lang].second);
      await expectAllOf(page, lang, 'second');
    });

    test('is nothing of it kept where the network is cut meanwhile: the older one is read on', async () => {
      const page = await openKept(host, lang, { mayFail: /./ });
      const before = await onDevice(page);
      host.publish(releases.second);
      host.cut(12);
      await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        const found = new Promise((done) => registration?.addEventListener('updatefound', done));
        await registration?.update();
        await found;
        const worker = registration?.installing;
        while (worker && worker.state !== 'redundant')
          await new Promise((done) => worker.addEventListener('statechange', done, { once: true }));
      });
      expect(await onDevice(page)).toEqual(before);
      await said(page, t.states.kept);
      await page.goto(host.url + article(lang));
      await expectAllOf(page, lang, 'first');
    });
  },
);

describe('a release is kept whole or not at all', () => {
  test('where another one is published while it is loaded', async () => {
    const page = await openPage('/uk/about/', { siteUrl: host.url, mayFail: /./ });
    // The service worker and some files are of the first.
    host.publish(releases.second, 12);
    await button(page, 'uk', 'keep').click();
    await said(page, phrases.uk.states.unreachable);
    expect(await onDevice(page)).toEqual({ files: [], workers: [] });
    await keep(page, 'uk');
    host.cut();
    await page.goto(host.url + article('uk'));
    await expectAllOf(page, 'uk', 'second');
  });

  test('with a language that is added later: both are then of the newer one, once the reader says so', async () => {
    const english = await openKept(host, 'en');
    await english.goto(host.url + article('en'));
    host.publish(releases.second);
    const about = await tab(english, '/uk/about/');
    await button(about, 'uk', 'keep').click();
    await said(about, phrases.uk.states.newer);
    await expectAllOf(english, 'en', 'first');
    await button(about, 'uk', 'useNow').click();
    await said(about, phrases.uk.states.kept);
    host.cut();
    for (const lang of languages) {
      await about.goto(host.url + article(lang));
      await expectAllOf(about, lang, 'second');
    }
  });
});

test('a page that is not kept is of the newer release in all its parts, beside what is kept of the older one', async () => {
  const page = await openKept(host, 'en');
  host.publish(releases.second);
  await page.goto(host.url + article('uk'));
  await expectAllOf(page, 'uk', 'second');
  await page.goto(host.url + article('en'));
  await expectAllOf(page, 'en', 'first');
});

test('a site under a base path is kept and read as well, and nothing else of its host', {
  timeout: 120_000,
}, async ({ onTestFinished }) => {
  const below = await startHost(await releases.buildBelow('/an/edition'), '/an/edition/');
  onTestFinished(() => below.close());
  const page = await openPage('/an/edition/uk/about/', { siteUrl: below.url });
  await keep(page, 'uk');
  const { files, workers } = await onDevice(page);
  expect(workers).toEqual([`${below.url}/an/edition/sw.js?keep=uk`]);
  expect(files.length).toBeGreaterThan(30);
  for (const file of files) expect(file.startsWith(`${below.url}/an/edition/`), file).toBe(true);
  below.cut();
  await page.goto(`${below.url}/an/edition${article('uk')}`);
  await expectAllOf(page, 'uk', 'second');
});

describe('where nothing is kept, an open page that meets a newer release', () => {
  test('searches that, and leads to what it finds', async () => {
    const first = await openPage(article('en'), { siteUrl: host.url });
    await openDialog(first, 'en');
    await search(first, words.en.first);
    // The browser has kept the scripts, and the index of the first release.
    const page = await tab(first, article('en'));
    host.publish(releases.second);
    await openDialog(page, 'en');
    await search(page, words.en.first);
    expect(await hits(page).count()).toBe(0);
    await search(page, words.en.second);
    await hits(page).filter({ hasText: words.en.second }).first().waitFor();
    await page.reload();
    await expectAllOf(page, 'en', 'second');
  });

  test('leads to the search of that, where its scripts are gone from the host', async () => {
    const page = await openPage(article('en'), { siteUrl: host.url, mayFail: /\/assets\// });
    host.publish(releases.second);
    const isOfDialog = /\/assets\/panel\./;
    await page.route(isOfDialog, (route) => route.fulfill({ status: 404 }));
    await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
    await page.waitForURL('**/en/search/**');
    await page.unroute(isOfDialog);
    await page.reload();
    await search(page, words.en.second);
    expect(await hits(page).filter({ hasText: words.en.second }).count()).toBe(1);
  });
});
