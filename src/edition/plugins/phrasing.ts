/** How the phrasing content of paragraphs, claims and notes is written out for the annotations. */
import type { Element, ElementContent, Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';

/** Whether an element is what `rehype-find-citations.ts` makes of a citation. */
export const isCitation = ({ data }: Element): boolean => data?.citation !== undefined;

/** Whether an element is what `rehype-notes.ts` leaves of a note. */
export const isNoteReference = ({ properties }: Element): boolean => properties.role === 'doc-noteref';

/** Phrasing content as HTML, on one line. */
export const html = (nodes: ElementContent[]): string => toHtml(nodes).replaceAll('\n', ' ');

/** The words alone: without citations and note references, nor the space before one. */
export const words = (node: Nodes): string => {
  let text = '';
  visit(node, (inner) => {
    if (inner.type === 'text') text += inner.value;
    if (inner.type === 'element' && isReference(inner)) {
      text = text.trimEnd();
      return SKIP;
    }
    return CONTINUE;
  });
  return text.replace(/[\t\n ]+/g, ' ').trim();
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
