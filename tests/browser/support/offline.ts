import type { Locator, Page } from 'playwright-core';
import { en } from '../../../src/i18n/en.ts';
import { uk } from '../../../src/i18n/uk.ts';
import type { Lang } from './edition.ts';
import type { Host } from './host.ts';
import { openPage, type Reader } from './page.ts';

export const phrases = { en: en.offline, uk: uk.offline };

/** What is said of what is kept. */
export const status = (page: Page): Locator => page.locator('.keeping').getByRole('status');

export const button = (page: Page, lang: Lang, does: 'keep' | 'useNow' | 'remove'): Locator =>
  page.getByRole('button', { name: phrases[lang][does], exact: true });

/** Waits until something is said. */
export const said = (page: Page, text: string): Promise<void> =>
  status(page).getByText(text, { exact: true }).waitFor({ timeout: 30_000 });

/** Keeps the language of the about page that is open, as a reader does. */
export const keep = async (page: Page, lang: Lang): Promise<void> => {
  await button(page, lang, 'keep').click();
  await said(page, phrases[lang].states.kept);
};

/** Opens the about page of a reader who has never been here, and keeps its language. */
export const openKept = async (host: Host, lang: Lang, reader: Reader = {}): Promise<Page> => {
  const page = await openPage(`/${lang}/about/`, { ...reader, siteUrl: host.url });
  await keep(page, lang);
  return page;
};

/** What of the site is on the device: the addresses of what is kept, and of the service workers. */
export const onDevice = (page: Page): Promise<{ readonly files: string[]; readonly workers: string[] }> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    const registrations = await navigator.serviceWorker.getRegistrations();
    return {
      files: keys.flat().map(({ url }) => url),
      workers: registrations.flatMap(({ active, waiting, installing }) =>
        [active, waiting, installing].flatMap((worker) => worker?.scriptURL ?? []),
      ),
    };
  });
