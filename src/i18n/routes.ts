/**
 * Addresses of the site. They are a contract: links from outside rely on them, so a change needs a redirect.
 * Every address starts at the base path the site is published under (`/` unless configured otherwise).
 */
import type { Lang } from '../edition/annotations.ts';

const at = (path: string): string => `${(import.meta.env?.BASE_URL ?? '/').replace(/\/$/, '')}/${path}`;

export const route = {
  title: () => at(''),
  article: (lang: Lang, article: string, anchor = '') => at(`${lang}/${article}/${anchor && `#${anchor}`}`),
  sources: (lang: Lang) => at(`${lang}/sources/`),
  source: (lang: Lang, key: string) => at(`${lang}/sources/${key}/`),
  about: (lang: Lang) => at(`${lang}/about/`),
} as const;

/** Address of a file of `public/`. */
export const asset = (file: string): string => at(file);
