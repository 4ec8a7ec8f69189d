import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { hasProperty } from './elements.ts';

declare module 'vfile' {
  interface DataMap {
    /** The notes that `rehype-notes.ts` lifted out of the text: `span[data-note]`, in order of reference. */
    notes: readonly Element[];
  }
}

/**
 * Lifts the notes out of the text, in the order in which they stand there, and leaves a reference to each.
 *
 * in:  `text<span data-note>note</span>`
 * out: `text<a role="doc-noteref" href="#note-3" id="noteref-3">3</a>`, and `file.data.notes`
 *
 * @see https://www.w3.org/TR/dpub-aria-1.1/#doc-noteref
 */
export const rehypeNotes =
  () =>
  (tree: Root, file: VFile): void => {
    const notes: Element[] = [];
    visit(tree, 'element', (node, index, parent) => {
      if (!parent || index === undefined || !hasProperty(node, 'dataNote')) return undefined;
      const number = notes.push(node);
      (parent.children as ElementContent[])[index] = reference(number);
      return SKIP;
    });
    file.data.notes = notes;
  };

const reference = (number: number): Element => ({
  type: 'element',
  tagName: 'a',
  properties: {
    role: 'doc-noteref',
    href: `#note-${number}`,
    id: `noteref-${number}`,
  },
  children: [{ type: 'text', value: String(number) }],
});
