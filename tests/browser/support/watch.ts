import type { BrowserContext } from 'playwright-core';

/** What of a context is as it should be. */
export interface Expected {
  /** Address of the site, whose host is the only one that may be asked for anything. */
  readonly siteUrl: string;
  /** Address of a page that isn't there, as the test knows. */
  readonly missing: string | undefined;
  /** Addresses whose requests may fail, as the test makes them. */
  readonly mayFail?: RegExp | undefined;
  /** Addresses on other hosts that may be asked for, as the test goes there. */
  readonly mayLeave?: RegExp | undefined;
  /** Messages that may stand on the console, as the test causes them. */
  readonly mayLog?: RegExp | undefined;
}

/** What Chromium says, without an address, of a service worker whose script can't be loaded. */
const failedWorker = 'An unknown error occurred when fetching the script.';

/**
 * Writes down everything that no reader should cause, from now on and on every page of a context: a message on the
 * console, an error nobody catches, a request that fails or gets an error, a request to another host.
 *
 * @returns the list, which grows
 */
export function watch(
  context: BrowserContext,
  { siteUrl, missing, mayFail, mayLeave, mayLog }: Expected,
): readonly string[] {
  const { origin } = new URL(siteUrl);
  const faults: string[] = [];
  context.on('console', (message) => {
    const { url } = message.location();
    // Chromium reports the answer to a page that isn't there on the console too, and a request that failed.
    if (missing !== undefined && url === missing && message.text().includes('404')) return;
    if (mayFail?.test(url) && message.text().startsWith('Failed to load resource')) return;
    if (mayFail?.test('/sw.js') && message.text() === failedWorker) return;
    if (mayLog?.test(message.text())) return;
    faults.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) =>
    faults.push(`page error: ${error.error().stack ?? error.error().message}`),
  );
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin && !mayLeave?.test(url.href))
      faults.push(`request to another host: ${url.href}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'unknown reason';
    // The page itself stopped it: a download that began, a navigation that another one overtook.
    if (reason !== 'net::ERR_ABORTED' && !mayFail?.test(request.url()))
      faults.push(`failed request: ${request.url()}: ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400 && response.url() !== missing && !mayFail?.test(response.url())) {
      faults.push(`failed request: ${response.url()}: status ${response.status()}`);
    }
  });
  return faults;
}
