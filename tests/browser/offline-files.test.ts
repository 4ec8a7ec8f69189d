import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { basePath } from '../../src/commands/base-path.ts';
import { bytesOf, keptFile } from '../../src/offline/files/kept-file.ts';
import { neededFiles } from '../../src/offline/files/needed-files.ts';
import { sizeIn } from '../../src/offline/size.ts';
import { headersFor, readHeaders } from '../../src/security/headers-file.ts';
import { openSite } from '../support/site-links.ts';
import { languages } from './support/edition.ts';

const site = 'dist';
const built = await openSite(site);
const base = basePath();

/** What a page loads by itself, and the pages of its language that it leads to. */
const wanted =
  'script[src], img[src], source[src], link[rel~="stylesheet"], link[rel~="icon"], link[rel~="preload"], link[rel~="modulepreload"], a[href], form[action]';

describe.each(languages)('what is kept in %s of the built site', (lang) => {
  test('is all that its pages load, and every page of the language that they lead to', async () => {
    const files = await neededFiles(site, lang);
    const missing = new Set<string>();
    let followed = 0;
    for (const page of files.filter((file) => file.endsWith('.html'))) {
      const address = new URL(base + page.replace(/index\.html$/, ''), 'http://site.invalid');
      for (const element of (await built.document(page)).querySelectorAll(wanted)) {
        const target = ['src', 'href', 'action'].flatMap((name) => element.getAttribute(name) ?? [])[0] ?? '';
        const { host, pathname } = new URL(target, address);
        const file = decodeURIComponent(pathname.slice(base.length)).replace(/^$|\/$/, '$&index.html');
        const isLink = element.matches('a, form');
        if (host !== address.host || (isLink && !(file.startsWith(`${lang}/`) && file.endsWith('.html'))))
          continue;
        followed += 1;
        if (!files.includes(file)) missing.add(`${page}: ${pathname}`);
      }
    }
    expect([...missing]).toEqual([]);
    expect(followed).toBeGreaterThan(1000);
  });

  test('is no download, and no page of the other language', async () => {
    const others = languages.filter((one) => one !== lang).map((one) => `${one}/`);
    const endings = /\.(?:html|css|js|woff2|svg|cite\.json|pf_\w+|pagefind|json)$/;
    for (const file of await neededFiles(site, lang)) {
      expect(file, file).toMatch(endings);
      expect(
        others.some((other) => file.startsWith(other)),
        file,
      ).toBe(false);
      if (file.endsWith('.json')) expect(file).toMatch(/^pagefind\/|\.cite\.json$/);
    }
  });

  test('is at most 1 MB over the wire, which the page that offers it says, and is what the service worker expects', async () => {
    const files = await neededFiles(site, lang);
    const kept = await Promise.all(files.map((file) => keptFile(site, file)));
    const bytes = bytesOf(kept);
    expect(bytes).toBeLessThanOrEqual(1_000_000);
    const about = await built.document(`${lang}/about/index.html`);
    expect(about.querySelector('main')?.textContent).toContain(sizeIn(lang, bytes));
    const worker = await readFile(`${site}/sw.js`, 'utf8');
    for (const { url, hash } of kept) expect(worker.includes(`{url:"${url}",hash:"${hash}"`), url).toBe(true);
  });
});

test('hosts are told to have browsers ask for the service worker each time', async () => {
  const rules = readHeaders(await readFile(`${site}/_headers`, 'utf8'));
  expect(headersFor(rules, `${base}sw.js`)).toMatchObject({
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
});
