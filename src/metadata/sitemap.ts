import type { SitemapOptions } from '@astrojs/sitemap';
import { languages } from '../i18n/languages.ts';
import { route } from '../i18n/routes.ts';

/** Every page but those that stand in for what is not there or not kept, each with the same page in other languages. */
export const sitemapOptions: SitemapOptions = {
  filter: (page) => !languages.some((lang) => page.endsWith(route.offline(lang))),
  i18n: {
    // Of an address without a language, which only the title page has.
    defaultLocale: 'en',
    locales: Object.fromEntries(languages.map((lang) => [lang, lang])),
  },
  namespaces: { news: false, image: false, video: false },
};
