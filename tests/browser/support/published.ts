import { inject } from 'vitest';
import { basePath } from '../../../src/commands/base-path.ts';
import { openSite } from '../../support/site-links.ts';

/** Where the built site says that it stands, with a slash at its end. */
export const home = new URL(basePath(), process.env['SITE_URL'] ?? 'http://localhost:4321').href;

const built = await openSite('dist');

/** Addresses of all pages of the built site, without the page for what is not there. */
export const pages: readonly string[] = built.pages
  .filter((file) => file !== '404.html')
  .map((file) => home + file.replace(/index\.html$/, ''))
  .toSorted();

/** The part of an absolute address that is this site's own. */
const pathOf = (address: string): string => {
  if (!address.startsWith(home)) throw new Error(`${address} is not below ${home}`);
  return address.slice(home.length);
};

/** The page at an absolute address of the site. */
export const documentAt = (address: string): Promise<Document> =>
  built.document(`${pathOf(address)}index.html`);

/** Asks the server under test for what stands at an absolute address of the site. */
export const get = async (address: string): Promise<Response> => {
  const response = await fetch(`${inject('siteUrl')}/${pathOf(address)}`);
  if (response.status !== 200) throw new Error(`${address}: status ${response.status}`);
  return response;
};

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
