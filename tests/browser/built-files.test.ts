import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/security/policy.ts';
import { htmlFaults } from '../support/html-faults.ts';
import { brokenLinks, openSite } from '../support/site-links.ts';

const site = 'dist';
const base = process.env['BASE_PATH']?.replace(/\/?$/, '/') ?? '/';
const built = await openSite(site);
const { files, pages, document: documentOf } = built;

const textsOf = (elements: Iterable<Element>): readonly string[] =>
  [...elements].map(({ textContent }) => textContent);

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
    expect(await htmlFaults(site, pages)).toEqual([]);
  });

  test('has links only to pages, files and places that are there', async () => {
    const { broken, followed } = await brokenLinks(built, base);
    expect(broken).toEqual([]);
    expect(followed).toBeGreaterThan(pages.length * 20);
  });

  test('leaves the page that stands in for one that is not kept to those who are without a network', async () => {
    for (const page of pages.filter((one) => !one.endsWith('/offline/index.html'))) {
      const links = [...(await documentOf(page)).querySelectorAll('[href]')];
      expect(
        links.map((link) => link.getAttribute('href')).filter((href) => href?.includes('/offline/')),
        page,
      ).toEqual([]);
    }
  });

  test('gives no id twice', async () => {
    for (const page of pages) {
      const ids = [...(await documentOf(page)).querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size, page).toBe(ids.length);
    }
  });

  test('lets nothing in but its own files, and the one script and the styles that its policy has the hashes of', async () => {
    const headers = await readFile(join(site, '_headers'), 'utf8');
    for (const page of pages) {
      const document = await documentOf(page);
      const policy = document
        .querySelector('meta[http-equiv="content-security-policy"]')
        ?.getAttribute('content');
      const scripts = [...document.querySelectorAll('script:not([src]):not([type="application/ld+json"])')];
      expect(scripts.length, page).toBe(1);
      const styles = textsOf(document.querySelectorAll('head > style'));
      expect(styles.length, page).toBeGreaterThan(0);
      expect(policy, page).toBe(contentSecurityPolicy(textsOf(scripts), styles));
      // The headers hold for all pages, so they have the styles of all.
      for (const directive of policy?.split(';') ?? []) {
        for (const source of directive.split(' ')) expect(headers, page).toContain(source);
      }
      expect(headers).toContain(";frame-ancestors 'none'\n");
      const attributes = [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
      expect(
        attributes.filter(({ name }) => name.startsWith('on') || name === 'style').map(({ name }) => name),
        page,
      ).toEqual([]);
      expect(document.querySelector('body style, iframe, object, embed, base'), page).toBeNull();
    }
  });

  test('has no style that depends on whether there is something anywhere in it', async () => {
    // A browser would work out the style of the whole page anew whenever something comes into it.
    const sheets = files
      .filter((file) => file.endsWith('.css'))
      .map((file) => readFile(join(site, file), 'utf8'));
    const inPages = pages.map(async (page) => textsOf((await documentOf(page)).querySelectorAll('style')));
    const styles = [...(await Promise.all(sheets)), ...(await Promise.all(inPages)).flat()].join('\n');
    expect(styles.match(/:has\(/g)?.length).toBeGreaterThan(0);
    expect(styles.match(/(?::root|\bhtml|\bbody)(?:\[[^\]]*\])*:has\([^{]*/g)).toBeNull();
  });

  test('asks no other host for anything', async () => {
    for (const page of pages) {
      const document = await documentOf(page);
      const loaded = [
        ...document.querySelectorAll(
          'script[src], img[src], link[rel~="stylesheet"], link[rel~="icon"], link[rel~="preload"]',
        ),
      ];
      expect(loaded.length, page).toBeGreaterThan(0);
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
