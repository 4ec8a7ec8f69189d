/** How the phrasing content of paragraphs, claims and notes is written out for the annotations. */
import type { Element, ElementContent, Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Span } from '../annotations.ts';

/** Whether an element is what `rehype-find-citations.ts` makes of a citation. */
export const isCitation = ({ data }: Element): boolean => data?.citation !== undefined;

/** Whether an element is what `rehype-notes.ts` leaves of a note. */
export const isNoteReference = ({ properties }: Element): boolean => properties.role === 'doc-noteref';

/** Phrasing content as HTML, on one line. */
export const html = (nodes: ElementContent[]): string => toHtml(nodes).replaceAll('\n', ' ');

/** The words alone: without citations and note references, nor the space before one. */
export const words = (node: Nodes): string => readWords(node).text;

/** The words of a node, and where among them stand those of an element inside it. */
export interface Reading {
  readonly text: string;
  /** Empty for what has no words of its own: a citation or note reference stands where the words before it end. */
  readonly spanOf: (inner: Element) => Span;
}

/** Reads a node as `words` does. */
export const readWords = (node: Nodes): Reading => {
  const spans = new Map<Nodes, Span>();
  let text = '';
  /** What stands before the next word, if there is one. */
  let space = '';
  const add = (inner: Nodes): void => {
    if (inner.type === 'text') {
      const next = (space + inner.value).replace(/[\t\n ]+/g, ' ');
      const ended = next.trimEnd();
      text += text === '' ? ended.trimStart() : ended;
      space = next.slice(ended.length);
    } else if (inner.type === 'element' && isReference(inner)) {
      space = '';
      spans.set(inner, { start: text.length, end: text.length });
    } else if ('children' in inner) {
      const before = text.length;
      for (const child of inner.children) add(child);
      const start = before + text.slice(before).search(/\S|$/);
      spans.set(inner, { start, end: text.length });
    }
  };
  add(node);
  return { text, spanOf: (inner) => spans.get(inner) ?? { start: 0, end: 0 } };
};

/** The nodes without citations and note references, nor the space before one. */
export const withoutReferences = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.flatMap((node, index): ElementContent[] => {
    if (isReference(node)) return [];
    const next = nodes[index + 1];
    return node.type === 'text' && next && isReference(next)
      ? [{ ...node, value: node.value.trimEnd() }]
      : [node];
  });

const isReference = (node: ElementContent): boolean =>
  node.type === 'element' && (isCitation(node) || isNoteReference(node));

/** The node without element ids, so that it can stand on a page a second time. */
export const withoutIds = (node: ElementContent): ElementContent => {
  if (node.type !== 'element') return node;
  const { id, ...properties } = node.properties;
  return { ...node, properties, children: node.children.map(withoutIds) };
};
