/** Finds in a query what points at a place by its number, as the pages print it: a citation, a paragraph, a section. */

/** A citation, by the number of its source, the page or both; a paragraph (`2.5`); or a section. */
export interface Pointer {
  readonly source?: string;
  readonly locator?: string;
  readonly paragraph?: string;
  readonly section?: string;
}

const start = '(?<![\\p{L}\\p{N}.,])';
const end = '(?![\\p{L}\\p{N}])';
const page =
  '(?:p{1,2}\\.?|pages?|[cс]{1,2}\\.|стор\\.?|сторін(?:ка|ки|ку|ці|ок))\\s*(?<locator>\\d+(?:[-–—]\\d+)?)';
const number = '(?:№|no\\.?)?\\s*';

/** Tried in this order. What the groups are called is what they point at. */
const patterns: readonly RegExp[] = [
  // [9, p. 63], [9]
  `\\[\\s*(?<source>\\d+)\\s*(?:,\\s*${page}\\s*)?\\]`,
  // 9, p. 63
  `${start}(?<source>\\d+),\\s*${page}${end}`,
  // source 9, p. 63; джерело 9
  `${start}(?:source|reference|ref\\.?|джерел(?:о|а|у|і))\\s*${number}(?<source>\\d+)(?:,?\\s*${page})?${end}`,
  // p. 63, pp. 63–65, с. 63
  `${start}${page}${end}`,
  // ¶ 2.5, paragraph 2.5, абзац 2.5
  `(?:¶|${start}(?:paragraph|para\\.?|абзац(?:у|і)?))\\s*${number}(?<paragraph>\\d+\\.\\d+)(?![.,]?\\p{N}|\\p{L})`,
  // § 2, section 2, розділ 2
  `(?:§|${start}(?:section|sec\\.?|розділ(?:у|і)?))\\s*${number}(?<section>\\d+)(?![.,]?\\p{N}|\\p{L})`,
].map((pattern) => new RegExp(pattern, 'giu'));

/**
 * @param query without its phrases in quotation marks
 * @returns what it points at, and the query with a mark in the place of each, at which nothing is read across
 */
export const readPointers = (
  query: string,
): { readonly pointers: readonly Pointer[]; readonly rest: string } => {
  const pointers: Pointer[] = [];
  let rest = query;
  for (const pattern of patterns) {
    rest = rest.replace(pattern, (...match) => {
      pointers.push(definedOf(match.at(-1)));
      return ' " ';
    });
  }
  return { pointers, rest };
};

const definedOf = (groups: Readonly<Record<string, string | undefined>>): Pointer =>
  Object.fromEntries(Object.entries(groups).filter(([, value]) => value !== undefined));

/** Whether a cited page (`63`, `63–65`) and one that is asked for have a page in common. */
export const hasPage = (cited: string | undefined, asked: string): boolean => {
  const [from, to] = pagesOf(asked);
  const [first, last] = pagesOf(cited ?? '');
  return first <= to && from <= last;
};

const pagesOf = (locator: string): readonly [first: number, last: number] => {
  const [first = Number.NaN, last = first] = (locator.match(/\d+/gu) ?? []).map(Number);
  return [first, Math.max(first, last)];
};
