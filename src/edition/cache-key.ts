import { createHash } from 'node:crypto';
import { stampOf } from '../cache/stamp.ts';
import { madeExports } from '../downloads/exports.ts';
import { languages } from '../i18n/languages.ts';
import { namedIn } from './mentions.ts';
import type { SiteArticle } from './site-article.ts';

/**
 * By what a build knows a page that is as it was, and takes it from the last one.
 *
 * @param articles all that the page is made of
 * @param others what else is on it that is not of those: plain data
 * @returns what `getStaticPaths` is to give with the page; nothing where the site holds one article, as nearly all of it
 *   changes with that, nor while somebody edits
 * @see https://docs.astro.build/en/reference/experimental-flags/incremental-build/
 */
export const cacheKeyOf = (
  articles: readonly SiteArticle[],
  ...others: readonly unknown[]
): { readonly cacheKey?: string } =>
  import.meta.env?.DEV || articles.some(({ alone }) => alone)
    ? {}
    : { cacheKey: digestOf([code(), articles.map(keptDigest), others]) };

/** Of all code, as Astro sees neither what the middleware changes nor what packages do. */
const code = (): string => {
  stamp ??= stampOf(process.cwd(), ['src', 'astro.config.mjs', 'package-lock.json'], [process.version]);
  return stamp;
};

let stamp: string | undefined;

const keptDigest = (article: SiteArticle): string => {
  const digest = digests.get(article) ?? digestOf(partsOf(article));
  digests.set(article, digest);
  return digest;
};

const digests = new WeakMap<SiteArticle, string>();

/** Of the registers those that it names: another article that names somebody new leaves its pages alone. */
const partsOf = (article: SiteArticle): readonly unknown[] => {
  const { id, meta, references, editions, people, places } = article;
  return [
    ...[id, meta, references, editions],
    ...languages.flatMap((lang) => [
      namedIn(editions[lang], 'people').map((named) => people[named.id]),
      namedIn(editions[lang], 'places').map((named) => places[named.id]),
      madeExports(id, lang),
    ]),
  ];
};

const digestOf = (data: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(data)).digest('hex');
