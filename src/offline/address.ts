/** What the service worker and the pages must agree on: its address, the name of its cache, what they tell each other. */
import type { Lang } from '../edition/annotations.ts';
import { languages } from '../i18n/languages.ts';

const parameter = 'keep';

/**
 * Of the service worker that keeps some languages. They are a part of its address, by which the browser remembers it.
 *
 * @param scope path that the site is published under, with a slash at both ends
 */
export const workerAddress = (scope: string, kept: readonly Lang[]): string =>
  `${scope}sw.js?${new URLSearchParams(kept.map((lang) => [parameter, lang]))}`;

/**
 * The languages that a service worker keeps, in the order of the site; what is no language of it is passed over.
 *
 * @param address absolute
 */
export const languagesIn = (address: string): readonly Lang[] => {
  const asked = new URL(address).searchParams.getAll(parameter);
  return languages.filter((lang) => asked.includes(lang));
};

/**
 * The cache of what is kept: one for both languages, which have much in common. A host may have other sites below other
 * paths, and all share their caches.
 *
 * @param scope absolute address of the site
 */
export const cacheName = (scope: string): string => `kept ${scope}`;

/** Why nothing could be kept: not everything could be loaded as it was built, or there is no room for it. */
export type KeepFailure = 'unreachable' | 'full';

/** What the service worker tells while it keeps, on a channel with the name of its cache. */
export type FromWorker =
  /** How much is loaded, from 0 to 1. */
  { readonly loaded: number } | { readonly failure: KeepFailure };

/** What a page tells the service worker of a newer release that waits: to take the place of the older one. */
export const useNow = 'use now';
