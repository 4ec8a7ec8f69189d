import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { expect, inject } from 'vitest';
import { watch } from './watch.ts';

/** How a reader's browser is set up; whatever isn't given is Playwright's default, a desktop at 1280 × 720. */
export type Reader = Pick<
  BrowserContextOptions,
  | 'colorScheme'
  | 'forcedColors'
  | 'hasTouch'
  | 'isMobile'
  | 'javaScriptEnabled'
  | 'locale'
  | 'reducedMotion'
  | 'viewport'
> & {
  /** The page itself is one that isn't there: that its answer has status 404 is then no fault. */
  readonly expectNotFound?: boolean;
  /** Addresses whose requests the test lets fail. */
  readonly mayFail?: RegExp;
  /** Addresses on other hosts that the test itself goes to. */
  readonly mayLeave?: RegExp;
  /** What the test makes the site say on the console. */
  readonly mayLog?: RegExp;
  /** Where another site than the built one is served, without a slash at its end. */
  readonly siteUrl?: string;
  /** Called before the first page is opened. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
};

/** A phone that is held upright. */
export const phone: Reader = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } };

interface Opened {
  readonly context: BrowserContext;
  readonly faults: readonly string[];
}

let browser: Browser | undefined;
let opened: Opened[] = [];

/**
 * Opens an address of the site (`/en/about/`) for a reader who has never been here. Every page that the reader then has
 * is watched; `every-test.ts` fails the test if one wasn't quiet.
 */
export async function openPage(
  address: string,
  {
    expectNotFound = false,
    mayFail,
    mayLeave,
    mayLog,
    siteUrl = inject('siteUrl'),
    prepare,
    ...options
  }: Reader = {},
): Promise<Page> {
  browser ??= await chromium.connect(inject('browserEndpoint'));
  const context = await browser.newContext(options);
  // Well under the time of a test, so that what is waited for in vain is named.
  context.setDefaultTimeout(10_000);
  const missing = expectNotFound ? siteUrl + address : undefined;
  opened.push({ context, faults: watch(context, { siteUrl, missing, mayFail, mayLeave, mayLog }) });
  await prepare?.(context);
  const page = await context.newPage();
  await page.goto(siteUrl + address);
  return page;
}

/** Closes what the test has opened, and fails it unless all was quiet: see `watch`. */
export async function expectQuiet(): Promise<void> {
  const last = opened;
  opened = [];
  await Promise.all(last.map(({ context }) => context.close()));
  const faults = last.flatMap((one) => one.faults);
  expect(faults, 'console messages, page errors, failed requests, requests to other hosts').toEqual([]);
}

/** Lets the browser go; it is stopped after the last test. */
export async function disconnect(): Promise<void> {
  await browser?.close();
  browser = undefined;
}
