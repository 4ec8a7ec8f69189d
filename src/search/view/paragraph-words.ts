/** The words of a paragraph of the reading view, and where in its text nodes each stands. */
import { splitWords } from '../words/split.ts';
import type { WordRange } from './marks.ts';

/** A piece of a text node, in UTF-16 offsets. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** Not the paragraph's own words: its number, citations, note references, and the card of either. */
const foreign = '.number, [role="doc-biblioref"], [role="doc-noteref"], dialog';

/**
 * Finds words of a paragraph, counted from 0 as the search counts them: in the paragraph's words alone, as the
 * annotations have them (`words` of `edition/plugins/phrasing.ts`).
 *
 * @param ranges those beyond the last word are passed over
 * @returns what to mark, in order: a range is one piece for each text node that it goes through
 */
export const piecesOf = (paragraph: Element, ranges: readonly WordRange[]): readonly Piece[] => {
  const { text, nodes } = ownText(paragraph);
  const words = splitWords(text);
  return ranges.flatMap(([first, last]) => {
    const [from, to] = [words[first]?.start, words[last]?.end];
    if (from === undefined || to === undefined || from >= to) return [];
    return nodes.flatMap(({ node, at, length }) => {
      const start = Math.max(from - at, 0);
      const end = Math.min(to - at, length);
      return start < end ? [{ node, start, end }] : [];
    });
  });
};

interface OwnText {
  readonly text: string;
  /** Text nodes with the offset of each in the text, and how much of it stands there. */
  readonly nodes: readonly { readonly node: Text; readonly at: number; readonly length: number }[];
}

const ownText = (paragraph: Element): OwnText => {
  let text = '';
  const nodes: { node: Text; at: number; length: number }[] = [];
  const take = (node: Node): void => {
    if (node instanceof Text) {
      nodes.push({ node, at: text.length, length: node.data.length });
      text += node.data;
    } else if (node instanceof Element && node.matches(foreign)) {
      // Nor is the space before one its own, so that what follows without a space follows in the text.
      const kept = text.trimEnd();
      const last = nodes.at(-1);
      if (last) last.length = Math.max(kept.length - last.at, 0);
      text = kept;
    } else node.childNodes.forEach(take);
  };
  take(paragraph);
  return { text, nodes };
};
