import { expect, test } from 'vitest';
import { type Candidate, candidates, launchBrowser } from '../../../src/commands/browser/browser.ts';
import type { Machine } from '../../../src/commands/browser/installed-browsers.ts';

const packaged = async (): Promise<Candidate | undefined> => ({
  executablePath: '/package/chromium',
  env: { LD_LIBRARY_PATH: '/package/lib' },
});

/** Paths of the browsers that are tried, in order, on a machine that has these files. */
async function tried(
  machine: Partial<Machine> & { readonly files?: readonly string[] },
  last = packaged,
): Promise<string[]> {
  const { platform = 'linux', env = {}, files = [] } = machine;
  const paths: string[] = [];
  for await (const one of candidates({ platform, env, exists: (path) => files.includes(path) }, last)) {
    paths.push(one.executablePath);
  }
  return paths;
}

test('the browser that CHROME_PATH names is the only one', async () => {
  const env = { CHROME_PATH: '/opt/chrome', PATH: '/usr/bin' };
  expect(await tried({ env, files: ['/usr/bin/chromium'] })).toEqual(['/opt/chrome']);
});

test('without it come the installed ones, as PATH has them, then the one of the package', async () => {
  const env = { CHROME_PATH: '', PATH: '/home/reader/bin:/usr/bin:/usr/bin' };
  const files = [
    '/usr/bin/google-chrome',
    '/usr/bin/chromium',
    '/home/reader/bin/google-chrome',
    '/elsewhere/chromium',
  ];
  expect(await tried({ env, files })).toEqual([
    '/home/reader/bin/google-chrome',
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/package/chromium',
  ]);
});

test('on macOS applications are looked for, of the machine and of the reader', async () => {
  const files = [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Users/reader/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  expect(
    await tried({ platform: 'darwin', env: { HOME: '/Users/reader' }, files }, async () => undefined),
  ).toEqual(files);
});

test('on Windows the folders for programs are looked through', async () => {
  const env = { PROGRAMFILES: 'C:/Program Files', LOCALAPPDATA: 'C:/Users/reader/AppData/Local' };
  const files = ['C:/Users/reader/AppData/Local/Google/Chrome/Application/chrome.exe'];
  expect(await tried({ platform: 'win32', env, files }, async () => undefined)).toEqual(files);
});

test('if none starts, it is told what was tried and what helps', async () => {
  async function* broken() {
    yield { executablePath: '/nowhere/chromium' };
  }
  await expect(launchBrowser(broken())).rejects.toThrow(
    /none could be started\.\nTried:\n {2}\/nowhere\/chromium: .*\/nowhere\/chromium.*\nInstall one, or set CHROME_PATH/,
  );
});

test('on a machine without any, it is told what helps', async () => {
  async function* none() {}
  await expect(launchBrowser(none())).rejects.toThrow(
    'Chromium or Chrome is needed, and none could be started.\nInstall one, or set CHROME_PATH to the program.',
  );
});
