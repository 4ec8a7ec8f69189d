import { gunzipSync, gzipSync } from 'node:zlib';
import { languages } from '../i18n/languages.ts';
import type { Annotations, Lang } from './annotations.ts';
import type { SiteArticle } from './site-article.ts';

/** An article whose annotations take a fraction of the memory, and can be read by nobody meanwhile. */
type Packed = Omit<SiteArticle, 'editions'> & { readonly editions: Readonly<Record<Lang, Buffer>> };

/** Each edition apart; quickly rather than well. */
export const packArticles = (articles: readonly SiteArticle[]): readonly Packed[] =>
  articles.map((article) => ({
    ...article,
    editions: inEachLanguage((lang) => gzipSync(JSON.stringify(article.editions[lang]), { level: 1 })),
  }));

/** @returns articles with the same data as those that were packed */
export const unpackArticles = (packed: readonly Packed[]): readonly SiteArticle[] =>
  packed.map((article) => ({
    ...article,
    editions: inEachLanguage(
      (lang): Annotations => JSON.parse(gunzipSync(article.editions[lang]).toString('utf8')),
    ),
  }));

const inEachLanguage = <T>(make: (lang: Lang) => T): Record<Lang, T> =>
  Object.fromEntries(languages.map((lang) => [lang, make(lang)])) as Record<Lang, T>;
