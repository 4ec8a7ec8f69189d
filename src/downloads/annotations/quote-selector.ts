import type { Span } from '../../edition/annotations.ts';

/** Finds a passage in a document by its words and those around it. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Most UTF-16 code units on either side of a passage, where they are enough: some clients can't search for more. */
const usualContext = 32;

/**
 * Selects a part of a paragraph by its words, with as many whole words around it, within the paragraph, as make it the
 * only passage of its page that reads so.
 *
 * @param paragraph its text, as it stands in the page
 * @param page the text of the page, of which the paragraph is part
 * @returns nothing where the whole paragraph stands in the page more than once, or not at all
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export const quoteSelector = (
  paragraph: string,
  { start, end }: Span,
  page: string,
): TextQuoteSelector | undefined => {
  for (let context = usualContext; ; context *= 2) {
    const from = wordStart(paragraph, start - context, start);
    const to = wordEnd(paragraph, end + context, end);
    if (standsOnce(page, paragraph.slice(from, to)))
      return {
        type: 'TextQuoteSelector',
        exact: paragraph.slice(start, end),
        prefix: paragraph.slice(from, start),
        suffix: paragraph.slice(end, to),
      };
    if (from === 0 && to === paragraph.length) return undefined;
  }
};

/** Where the first whole word from an offset on begins. */
const wordStart = (text: string, offset: number, most: number): number => {
  if (offset <= 0) return 0;
  const space = text.indexOf(' ', offset - 1);
  return space === -1 ? most : Math.min(space + 1, most);
};

/** Where the last whole word up to an offset ends. */
const wordEnd = (text: string, offset: number, least: number): number =>
  offset >= text.length ? text.length : Math.max(text.lastIndexOf(' ', offset), least);

const standsOnce = (text: string, part: string): boolean => {
  const first = text.indexOf(part);
  return first !== -1 && text.indexOf(part, first + 1) === -1;
};
