import { existsSync } from 'node:fs';
import type { BrowserServer, BrowserType } from 'playwright-core';
import { installedBrowsers, type Machine } from './installed-browsers.ts';
import { packagedBrowser } from './packaged-browser.ts';

/** A browser that may be there, and what its process needs in its environment. */
export interface Candidate {
  readonly executablePath: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Quiet, and offline but for this machine: a request to any other host fails instead of leaving. */
const flags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-sync',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
];

/**
 * The browsers to try, in order: the one that `CHROME_PATH` names and then no other; else the installed ones, then the
 * one of the npm package.
 */
export async function* candidates(
  machine: Machine,
  packaged: () => Promise<Candidate | undefined>,
): AsyncGenerator<Candidate> {
  const named = machine.env['CHROME_PATH'];
  if (named) {
    yield { executablePath: named };
    return;
  }
  for (const executablePath of installedBrowsers(machine)) yield { executablePath };
  const last = await packaged();
  if (last !== undefined) yield last;
}

/**
 * Starts the first of the browsers that starts: what is installed by the name of `chromium` may be a mere hint to
 * install it.
 *
 * @throws if Playwright isn't installed, or none starts, saying which were tried and what became of each
 */
export async function launchBrowser(
  browsers = candidates(
    { platform: process.platform, env: process.env, exists: existsSync },
    packagedBrowser,
  ),
): Promise<BrowserServer> {
  const chromium = await playwright();
  const failures: string[] = [];
  for await (const { executablePath, env } of browsers) {
    try {
      // Playwright adds --headless, and --no-sandbox, without which Chromium doesn't start as root.
      return await chromium.launchServer({ executablePath, args: flags, env: { ...process.env, ...env } });
    } catch (error) {
      failures.push(`  ${executablePath}: ${String(error).split('\n', 1)[0]}`);
    }
  }
  throw new Error(
    [
      'Chromium or Chrome is needed, and none could be started.',
      ...(failures.length > 0 ? ['Tried:', ...failures] : []),
      'Install one, or set CHROME_PATH to the program.',
    ].join('\n'),
  );
}

/** Loaded when it is needed: a machine that only builds the site may be without it, as without any tool for tests. */
const playwright = async (): Promise<BrowserType> => {
  try {
    return (await import('playwright-core')).chromium;
  } catch (cause) {
    throw new Error('The npm package playwright-core is needed to drive a browser. Install it: npm ci', {
      cause,
    });
  }
};
