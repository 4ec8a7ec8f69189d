import type { Annotations, Place } from './annotations.ts';

/** Where a file as a whole is at fault. */
export const fileStart: Place = { line: 1, column: 1 };

/**
 * Line and column of an offset in a text, both 1-based, columns in UTF-16 code units, as in unist.
 *
 * `placeAt('ab\ncd', 4)` → `{ line: 2, column: 2 }`
 */
export const placeAt = (source: string, offset: number): Place => {
  const before = source.slice(0, offset);
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
};

/** Where something stands, as messages say it: `content/articles/x/en.mdx:12:34`. */
export const sourcePlace = ({ article, lang }: Annotations, { line, column }: Place): string =>
  `content/articles/${article}/${lang}.mdx:${line}:${column}`;
