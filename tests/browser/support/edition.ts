import type { Locator, Page } from 'playwright-core';

export const languages = ['en', 'uk'] as const;
export type Lang = (typeof languages)[number];

export const readingView = (lang: Lang): string => `/${lang}/january-20-1990/`;

/** The citations as they are published, in the order of the text. */
export const published = [
  '[2, p. 25]',
  '[1]',
  '[8, p. 199]',
  '[6, p. 76]',
  '[10, p. 82]',
  '[7, p. 242]',
  '[9, p. 63]',
  '[9, p. 68]',
  '[9, p. 65]',
  '[2, p. 132]',
  '[3]',
  '[9, p. 65]',
  '[9, p. 66]',
  '[10, p. 238]',
  '[9, p. 68]',
  '[5, p. 128]',
  '[5, p. 128]',
  '[4, p. 113]',
] as const;

/** Keys of the sources, by their published number, from 1. */
export const sourceKeys = [
  'constitutional-act1991',
  'balayev2000',
  'preslib-independence',
  'armenian-question2009',
  'aliyev2018',
  'agayev2006',
  'zhirokhov2012',
  'alekseev2010',
  'pompeev1992',
  'black-january1990',
] as const;

/** The locator's word in a language. */
export const inLanguage = (label: string, lang: Lang): string =>
  lang === 'uk' ? label.replace('p.', 'с.') : label;

export const foldSpaces = (text: string): string => text.replace(/\s+/gu, ' ').trim();

export const citations = (page: Page): Locator => page.locator('.text a[role="doc-biblioref"]');

export const card = (page: Page): Locator => page.getByRole('dialog');

/** Puts a citation in the middle of the screen, so that a card has room and nothing scrolls by itself. */
export const centre = async (locator: Locator): Promise<void> => {
  await locator.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  // Scrolling is announced with the next frame.
  await locator
    .page()
    .evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
};

/** Moves the pointer over the middle of an element, as a hand would: without scrolling. */
export const pointAt = async (locator: Locator): Promise<void> => {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`Nothing to point at: ${locator}`);
  await locator.page().mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
};

export const focusedId = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id ?? '');

export const scrollTop = (page: Page): Promise<number> => page.evaluate(() => Math.round(scrollY));
