/** What the page asks of the browser: to keep languages, and to keep nothing any more. */
import type { Lang } from '../../edition/annotations.ts';
import { languages } from '../../i18n/languages.ts';
import { cacheName, languagesIn, workerAddress } from '../address.ts';

/** @throws where the browser refuses */
export const registrationOf = async (scope: string): Promise<ServiceWorkerRegistration | undefined> => {
  const registration = await navigator.serviceWorker.getRegistration(scope);
  // A site above this one on the same host may have a service worker too.
  return registration?.scope === absolute(scope) && !(await isEmpty(registration)) ? registration : undefined;
};

/**
 * Keeps one more language.
 *
 * @returns once the service worker has begun
 * @throws TypeError where it can't be loaded, otherwise where the browser refuses
 */
export const keep = async (scope: string, lang: Lang): Promise<ServiceWorkerRegistration> => {
  const registration = await registrationOf(scope);
  const newest = registration?.waiting ?? registration?.active;
  const kept: readonly Lang[] = [lang, ...(newest ? languagesIn(newest.scriptURL) : [])];
  const address = workerAddress(
    scope,
    languages.filter((one) => kept.includes(one)),
  );
  const register = (script: string): Promise<ServiceWorkerRegistration> =>
    navigator.serviceWorker.register(script, { scope, updateViaCache: 'none' });
  const registered = await register(address);
  // While a page is open that it served, Chromium brings back a service worker that was unregistered, and installs nothing.
  return (await isEmpty(registered)) ? register(`${address}&again`) : registered;
};

/** Keeps nothing any more, and takes away what a browser that was closed while it kept may have left. */
export const removeAll = async (scope: string): Promise<void> => {
  await (await registrationOf(scope))?.unregister();
  await caches.delete(cacheName(absolute(scope)));
};

/** Whether what a service worker has kept is gone. */
const isEmpty = async ({ scope, installing, active }: ServiceWorkerRegistration): Promise<boolean> =>
  installing === null && active !== null && !(await caches.has(cacheName(scope)));

const absolute = (scope: string): string => new URL(scope, location.href).href;
