import type { Lang } from '../edition/annotations.ts';

/** Stands in the pages for what is known once all of them are built: how much there is to load. */
export const sizePlaceholder = '%size of what is kept%';

/** Bytes in megabytes, of 1,000,000 each, as a language writes them: `0.6 MB`, `0,6 МБ`. */
export const sizeIn = (lang: Lang, bytes: number): string =>
  new Intl.NumberFormat(lang, {
    style: 'unit',
    unit: 'megabyte',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  })
    .format(bytes / 1e6)
    .replaceAll(' ', '\u00A0');
