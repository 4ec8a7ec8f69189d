/** Runs in the page that a test has opened: see `../quotations.ts`. */
import { createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import type { TextQuoteSelector } from '../../../../src/downloads/annotations/quote-selector.ts';

/** A passage that a quotation selects, according to Apache Annotator. */
export interface Passage {
  readonly text: string;
  /** Id of the claim that begins where it does. */
  readonly claim: string | undefined;
}

export interface Found {
  readonly passages: readonly Passage[];
  /** How often the quotation, with the words around it, stands in the text of the document, counted without anybody’s help. */
  readonly times: number;
}

export const find = async (selectors: readonly TextQuoteSelector[]): Promise<readonly Found[]> => {
  const text = document.body.textContent;
  const claims = new Map(
    [...document.querySelectorAll('[data-claim]')].map((claim) => [lengthBefore(claim, 0), claim.id]),
  );
  const found: Found[] = [];
  for (const selector of selectors) {
    const passages: Passage[] = [];
    const ranges: AsyncIterable<Range> = createTextQuoteSelectorMatcher(selector)(document.body);
    for await (const range of ranges) {
      const claim = claims.get(lengthBefore(range.startContainer, range.startOffset));
      passages.push({ text: range.toString(), claim });
    }
    const { prefix, exact, suffix } = selector;
    found.push({ passages, times: text.split(prefix + exact + suffix).length - 1 });
  }
  return found;
};

/** How much text stands before a point of the document. */
const lengthBefore = (node: Node, offset: number): number => {
  const before = document.createRange();
  before.setStart(document.body, 0);
  before.setEnd(node, offset);
  return before.toString().length;
};
