import type { BibliographyItem } from './item.ts';

/**
 * Works as CSL-JSON, an array of items.
 *
 * @see https://github.com/citation-style-language/schema/blob/master/schemas/input/csl-data.json
 */
export const cslJson = (items: readonly BibliographyItem[]): string =>
  `${JSON.stringify(
    items.map(({ csl, keywords, notes }) => ({
      ...csl,
      ...(keywords.length > 0 && { keyword: keywords.join('; ') }),
      ...(notes.length > 0 && { note: notes.join('\n') }),
    })),
    null,
    2,
  )}\n`;
