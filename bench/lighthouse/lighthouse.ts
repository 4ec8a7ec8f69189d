/**
 * Lighthouse over a page of every kind, in both languages, for a phone and for a desktop: `npm run bench:lighthouse`,
 * after `npm run build`. Writes `.build/bench/lighthouse.json`, of which `npm run bench:report` makes a part of its page.
 */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { type Candidate, candidates, launchBrowser } from '../../src/commands/browser/browser.ts';
import { packagedBrowser } from '../../src/commands/browser/packaged-browser.ts';
import { builtSite } from '../../src/commands/built-site.ts';
import { contentFolder } from '../../src/edition/load.ts';
import { keepFigures } from '../kept-figures.ts';
import { machine } from '../machine.ts';
import { host } from '../pages/host.ts';
import { setUp, versionsOf } from '../peers/set-up.ts';
import { type Audited, forms, type LighthouseFigures } from './figures.ts';
import { oneOfEach } from './one-of-each.ts';

/** The peer's own file. */
interface Auditor {
  readonly audit: (
    pages: readonly { readonly url: string; readonly form: string }[],
    browser: Candidate & { readonly flags: readonly string[] },
    done: (count: number) => void,
  ) => Promise<readonly Pick<Audited, 'scores' | 'short'>[]>;
}

const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
];

/** The browser that the other benches start, and its version. */
const findBrowser = async (): Promise<Candidate & { readonly version: string }> => {
  const machine = { platform: process.platform, env: process.env, exists: existsSync };
  for await (const candidate of candidates(machine, packagedBrowser)) {
    const server = await launchBrowser(only(candidate));
    const browser = await chromium.connect(server.wsEndpoint());
    const version = `Chromium ${browser.version()}`;
    await server.close();
    return { ...candidate, version };
  }
  throw new Error('Chromium or Chrome is needed');
};

async function* only(candidate: Candidate): AsyncGenerator<Candidate> {
  yield candidate;
}

const dist = builtSite();
const folder = await setUp('lighthouse');
const { audit } = (await import(join(folder, 'audit.js'))) as Auditor;
const { version, ...browser } = await findBrowser();
const representatives = await oneOfEach(dist, await readdir(join(contentFolder, 'articles')));
const site = await host(dist);
const pages = forms.flatMap((form) => representatives.map((page) => ({ ...page, form })));
const results = await audit(
  pages.map(({ path, form }) => ({ url: site.url + path, form })),
  { ...browser, flags },
  (count) => console.log(`${count} of ${pages.length}: ${pages[count - 1]?.path}, ${pages[count - 1]?.form}`),
);
await site.close();
const figures: LighthouseFigures = {
  machine: machine(),
  browser: version,
  versions: await versionsOf('lighthouse', ['lighthouse']),
  pages: pages.flatMap((page, at) => {
    const result = results[at];
    return result ? [{ ...page, ...result }] : [];
  }),
};
await keepFigures('lighthouse', figures);
