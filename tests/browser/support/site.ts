import type { TestProject } from 'vitest/node';
import { launchBrowser } from '../../../src/commands/browser/browser.ts';
import { serveSite } from '../../../src/commands/serve/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, without a slash at its end. */
    readonly siteUrl: string;
    /** Where the browser that all tests share listens. */
    readonly browserEndpoint: string;
  }
}

/** Serves the built site and starts a browser, once for all browser tests. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const site = await serveSite('dist');
  const browser = await launchBrowser().catch(async (error: unknown) => {
    await site.close();
    throw error;
  });
  provide('siteUrl', site.url.replace(/\/$/, ''));
  provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.close();
  };
}
