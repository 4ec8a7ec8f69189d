import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { brokenLinks, openSite } from '../support/site-links.ts';

const site = 'dist';
const base = process.env['BASE_PATH']?.replace(/\/?$/, '/') ?? '/';
const built = await openSite(site);
const { files, pages, document: documentOf } = built;

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // Files of the site itself need no hash: whoever could change them could change the page.
    'require-sri': ['error', { target: 'crossorigin' }],
    // The page for what is not there speaks both languages, each under a heading of its own.
    'heading-level': ['error', { allowMultipleH1: true }],
  },
});

describe('every page that was built', () => {
  test('is there: reading view, parallel view, ledger and search among them, in both languages', () => {
    expect(pages).toEqual(
      expect.arrayContaining(
        ['en', 'uk'].flatMap((lang) =>
          ['january-20-1990/', 'january-20-1990/parallel/', 'claims/', 'search/', 'people/gorbachev/'].map(
            (page) => `${lang}/${page}index.html`,
          ),
        ),
      ),
    );
  });

  test('is valid HTML', async () => {
    const faults: string[] = [];
    for (const page of pages) {
      const { results } = await validator.validateFile(join(site, page));
      for (const { messages } of results)
        faults.push(
          ...messages.map(
            ({ line, column, ruleId, message }) => `${page}:${line}:${column} ${ruleId}: ${message}`,
          ),
        );
      const html = await readFile(join(site, page), 'utf8');
      if (!/^<!DOCTYPE html>/i.test(html) || !/<\/html>\s*$/.test(html))
        faults.push(`${page}: text around <html>`);
    }
    expect(faults).toEqual([]);
  });

  test('has links only to pages, files and places that are there', async () => {
    const { broken, followed } = await brokenLinks(built, base);
    expect(broken).toEqual([]);
    expect(followed).toBeGreaterThan(pages.length * 20);
  });

  test('gives no id twice', async () => {
    for (const page of pages) {
      const ids = [...(await documentOf(page)).querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size, page).toBe(ids.length);
    }
  });

  test('lets nothing run but its own files, and the one script that its policy has the hash of', async () => {
    const headers = await readFile(join(site, '_headers'), 'utf8');
    for (const page of pages) {
      const document = await documentOf(page);
      const policy = document
        .querySelector('meta[http-equiv="content-security-policy"]')
        ?.getAttribute('content');
      expect(policy, page).toMatch(
        /^default-src 'self';script-src 'self' 'wasm-unsafe-eval' 'sha256-[\w+/]{43}=';/,
      );
      expect(headers).toContain(`Content-Security-Policy: ${policy};frame-ancestors 'none'\n`);
      const scripts = [...document.querySelectorAll('script:not([src]):not([type="application/ld+json"])')];
      expect(scripts.length, page).toBe(1);
      const attributes = [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
      expect(
        attributes.filter(({ name }) => name.startsWith('on') || name === 'style').map(({ name }) => name),
        page,
      ).toEqual([]);
      expect(document.querySelector('style, iframe, object, embed, base'), page).toBeNull();
    }
  });

  test('asks no other host for anything', async () => {
    for (const page of pages) {
      const document = await documentOf(page);
      const loaded = [
        ...document.querySelectorAll(
          'script[src], img[src], link[rel~="stylesheet"], link[rel~="icon"], link[rel~="preload"]',
        ),
      ];
      expect(loaded.length, page).toBeGreaterThan(2);
      for (const element of loaded) {
        expect(element.getAttribute('src') ?? element.getAttribute('href'), page).toMatch(/^\/(?!\/)/);
      }
    }
  });
});

test('no file of the site names the machine or the folder that it was built in', async () => {
  for (const file of files) {
    if (!(await stat(join(site, file))).isFile()) continue;
    expect((await readFile(join(site, file))).includes(process.cwd()), file).toBe(false);
  }
});
