/**
 * How long an editor waits while `npm run dev` runs, from the moment that a changed paragraph is saved until an open
 * browser shows it: `npm run bench:dev [-- <how many articles>]`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { launchBrowser } from '../../src/commands/browser/browser.ts';
import { startDevServer } from '../../tests/edition/support/dev-server.ts';
import { writeContent } from '../content/write.ts';
import { keepFigures } from '../kept-figures.ts';
import { machine } from '../machine.ts';
import type { DevFigures } from './figures.ts';

const edits = 12;
const article = 'january-20-1990';

const articles = Number(process.argv[2] ?? 1);
const content = '.build/bench/dev/content';
await writeContent(content, articles);
const file = join(content, `articles/${article}/en.mdx`);
const source = await readFile(file, 'utf8');

const server = startDevServer(content);
const browserServer = await launchBrowser();
const browser = await chromium.connect(browserServer.wsEndpoint());
try {
  while (server.address() === undefined) await wait(100);
  const page = await browser.newPage();
  // The browser is let to no other host than this one.
  await page.goto(`${server.address()?.replace('127.0.0.1', 'localhost')}/en/${article}/`, {
    waitUntil: 'networkidle',
    timeout: 120_000,
  });
  // What Astro and Vite look for after a start isn't what an editor waits for.
  await wait(3000);

  const waits: number[] = [];
  for (let at = 0; at < edits; at += 1) {
    const word = `edited${at}`;
    const start = performance.now();
    await writeFile(file, source.replace('</Claim>', ` ${word}</Claim>`));
    await page.waitForFunction((text) => document.body?.textContent?.includes(text), word, {
      polling: 10,
      timeout: 60_000,
    });
    waits.push(performance.now() - start);
    await wait(1000);
  }
  console.log(waits.map((one) => `${one.toFixed(0)} ms`).join(' '));
  await keepFigures('dev', {
    machine: machine(),
    browser: `Chromium ${browser.version()}`,
    versions: [],
    articles,
    waits,
  } satisfies DevFigures);
} finally {
  await browser.close();
  await browserServer.close();
  await server.stop();
}
