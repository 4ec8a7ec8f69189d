import type { Lang } from '../edition/annotations.ts';

/** Text with its first letter large, as a heading begins. */
export const capitalised = (text: string, lang: Lang): string =>
  text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
