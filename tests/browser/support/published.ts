import { readdir } from 'node:fs/promises';
import { sep } from 'node:path';
import { parseHTML } from 'linkedom';
import { inject } from 'vitest';
import { basePath } from '../../../src/commands/base-path.ts';

/** Where the built site says that it stands, with a slash at its end. */
export const home = new URL(basePath(), process.env['SITE_URL'] ?? 'http://localhost:4321').href;

/** Addresses of all pages of the built site, without the page for what is not there. */
export const pages: readonly string[] = (await readdir('dist', { recursive: true }))
  .map((path) => path.split(sep).join('/'))
  .filter((path) => path.endsWith('.html') && path !== '404.html')
  .map((path) => home + path.replace(/index\.html$/, ''))
  .toSorted();

/** Asks the server under test for what stands at an absolute address of the site. */
export const get = async (address: string): Promise<Response> => {
  if (!address.startsWith(home)) throw new Error(`${address} is not below ${home}`);
  const response = await fetch(`${inject('siteUrl')}/${address.slice(home.length)}`);
  if (response.status !== 200) throw new Error(`${address}: status ${response.status}`);
  return response;
};

/** The page at an absolute address of the site. */
export const documentAt = async (address: string): Promise<Document> =>
  parseHTML(await (await get(address)).text()).document;

/** What the elements that match have for an attribute. */
export const attributes = (document: Document, selector: string, name: string): readonly string[] =>
  [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '');

/** Languages and addresses of the page in others, as its head gives them. */
export const alternatesOf = (document: Document): ReadonlyMap<string, string> =>
  new Map(
    [...document.querySelectorAll('head > link[rel="alternate"][hreflang]')].map((link) => [
      link.getAttribute('hreflang') ?? '',
      link.getAttribute('href') ?? '',
    ]),
  );
