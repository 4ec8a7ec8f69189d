import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Expected, watch } from './support/watch.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject('browserEndpoint'));
});
afterAll(() => browser.close());

/** What is written down of a page with this body, in place of one of the site's. */
async function faultsOf(body: string, expected: Partial<Expected> = {}): Promise<readonly string[]> {
  const siteUrl = inject('siteUrl');
  const context = await browser.newContext();
  const faults = watch(context, { siteUrl, missing: undefined, ...expected });
  const page = await context.newPage();
  await page.route(`${siteUrl}/`, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(`${siteUrl}/`);
  await context.close();
  return faults;
}

test('a page that is quiet causes nothing', async () => {
  expect(await faultsOf('<p>Quiet</p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">')).toEqual(
    [],
  );
});

test('a word on the console is written down', async () => {
  expect(await faultsOf('<script>console.info("a word")</script>')).toEqual(['console info: a word']);
});

test('an error that nobody catches is written down', async () => {
  expect(await faultsOf('<script>throw new TypeError("no such thing")</script>')).toEqual([
    expect.stringMatching(/^page error: TypeError: no such thing/),
  ]);
});

test('a file that is not there is written down', async () => {
  expect(await faultsOf('<script src="/nowhere.js"></script>')).toContain(
    `failed request: ${inject('siteUrl')}/nowhere.js: status 404`,
  );
});

test('a request to another host is written down, and does not leave this machine', async () => {
  const faults = await faultsOf('<script src="https://example.com/a.js"></script>');
  expect(faults).toContain('request to another host: https://example.com/a.js');
  expect(faults).toContain('failed request: https://example.com/a.js: net::ERR_NAME_NOT_RESOLVED');
});

test('only the page that a test knows to be missing may be', async () => {
  const missing = `${inject('siteUrl')}/nowhere.html`;
  expect(await faultsOf('<img src="/nowhere.html" alt="">', { missing })).toEqual([]);
  expect(await faultsOf('<img src="/nowhere.html" alt="">')).toContain(
    `failed request: ${missing}: status 404`,
  );
});

test('what a test causes by design is not written down', async () => {
  const leaving = '<script src="https://example.com/a.js"></script>';
  const expected = { mayLeave: /example\.com/, mayFail: /example\.com/ };
  expect(await faultsOf(leaving, expected)).toEqual([]);
  const telling = '<script>console.info("one"); console.info("two")</script>';
  expect(await faultsOf(telling, { mayLog: /one/ })).toEqual(['console info: two']);
});
