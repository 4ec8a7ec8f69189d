import type { SitemapOptions } from '@astrojs/sitemap';
import { languages } from '../i18n/languages.ts';

/** Every page but the one for what is not there, each with the same page in other languages. */
export const sitemapOptions: SitemapOptions = {
  i18n: {
    // Of an address without a language, which only the title page has.
    defaultLocale: 'en',
    locales: Object.fromEntries(languages.map((lang) => [lang, lang])),
  },
  namespaces: { news: false, image: false, video: false },
};
