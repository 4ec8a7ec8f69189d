/// <reference lib="webworker" />
/**
 * Keeps one release of the site on the device of a reader who has asked for it, in the languages that the address of this
 * script names, and answers from it. Another release replaces it as a whole: once no page of this one is open any more, or
 * when the reader says so. Until then it waits, so that what an open page loads later is of the page's own release.
 *
 * @see https://www.w3.org/TR/service-workers/ and https://developer.chrome.com/docs/workbox/modules/workbox-precaching
 */
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import type { Lang } from '../../edition/annotations.ts';
import { route } from '../../i18n/routes.ts';
import { cacheName, type FromWorker, languagesIn, useNow } from '../address.ts';
import type { KeptFile } from '../files/kept-file.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written here by the build. */
declare const KEPT_FILES: Readonly<Record<Lang, readonly KeptFile[]>>;

const { registration, caches, clients } = self;
const { scope } = registration;
const cache = cacheName(scope);
const channel = new BroadcastChannel(cache);
const tell = (message: FromWorker): void => channel.postMessage(message);

const languages = languagesIn(self.location.href);
const files = languages.flatMap((lang) => KEPT_FILES[lang]);
const weights = new Map(files.map(({ url, bytes }) => [addressOf(url), bytes]));

let loaded = 0;
const precache = new PrecacheController({
  cacheName: cache,
  plugins: [
    {
      handlerDidRespond: async ({ request }) => {
        loaded += weights.get(request.url) ?? 0;
        tell({ loaded: loaded / weights.values().reduce((sum, bytes) => sum + bytes, 0) });
      },
    },
  ],
});
precache.addToCacheList(
  files.map(({ url, hash }) => ({
    url: addressOf(url),
    revision: isNamedByContent(addressOf(url)) ? null : hash,
    // A site that is updated meanwhile, or a host that changes what it sends, is told from this release.
    integrity: `sha256-${hash}`,
  })),
);

function addressOf(url: string): string {
  return new URL(url, scope).href;
}

/** Such a file is the same in every release. */
function isNamedByContent(address: string): boolean {
  return address.startsWith(`${scope}assets/`);
}

/** What a query asks of a page or a file, their script reads: the file is the same. */
const withoutQuery = (address: string): string => address.replace(/[?#].*$/, '');
const isKept = (address: string): boolean => weights.has(withoutQuery(address));
const take = (address: string): Promise<Response | undefined> =>
  precache.matchPrecache(withoutQuery(address));

/** All or nothing: where it fails, the cache is as it was. */
const install = async (event: ExtendableEvent): Promise<void> => {
  const store = await caches.open(cache);
  const before = (await store.keys()).map(({ url }) => url);
  try {
    await precache.install(event);
  } catch (error) {
    for (const { url } of await store.keys()) if (!before.includes(url)) await store.delete(url);
    if (before.length === 0) await caches.delete(cache);
    tell({ failure: error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'unreachable' });
    throw error;
  }
  // Where another language has been added and nothing been changed, no open page will miss anything.
  const keys = new Set(precache.getURLsToCacheKeys().values());
  if (before.every((key) => keys.has(key))) await self.skipWaiting();
};

let isUsedNow = false;

const activate = async (event: ExtendableEvent): Promise<void> => {
  await precache.activate(event);
  // Pages that were open before: what they load later is then kept as well.
  await clients.claim();
  if (!isUsedNow) return;
  // Not to be waited for: they are answered once this has taken over.
  for (const page of await clients.matchAll({ type: 'window' })) page.navigate(page.url).catch(() => {});
};

/** What is not kept comes from the network; where there is none, a page says so, in a language that is kept. */
const openPage = async (request: Request): Promise<Response> => {
  const address = withoutQuery(request.url);
  const page = await take(address);
  if (page) return page;
  if (isKept(`${address}/`)) return Response.redirect(request.url.replace(address, `${address}/`), 301);
  try {
    return await fetch(request);
  } catch (error) {
    const lang = languages.find((one) => address.startsWith(addressOf(`${one}/`))) ?? languages[0];
    const explanation = lang && (await take(addressOf(route.offline(lang))));
    if (explanation) return explanation;
    throw error;
  }
};

/** A page that came from the network has its parts from there as well: it may be of another release. */
const loadPart = async ({ request, clientId }: FetchEvent): Promise<Response> => {
  const file = await take(request.url);
  const client = isNamedByContent(request.url) ? undefined : await clients.get(clientId);
  // A worker says for which page it loads.
  const page = client?.type === 'worker' ? request.referrer : client?.url;
  if (file && (page === undefined || isKept(page))) return file;
  try {
    return await fetch(request);
  } catch (error) {
    if (file) return file;
    throw error;
  }
};

self.addEventListener('install', (event) => event.waitUntil(install(event)));
self.addEventListener('activate', (event) => event.waitUntil(activate(event)));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') event.respondWith(openPage(request));
  else if (isKept(request.url)) event.respondWith(loadPart(event));
});
self.addEventListener('message', ({ data }) => {
  if (data !== useNow) return;
  isUsedNow = true;
  void self.skipWaiting();
});
