import type { PhrasingContent, Root } from 'mdast';
import type { Parent } from 'unist';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { placeInText } from './place-in-text.ts';
import { report } from './report.ts';

/** An inline note `^[…]` as remark-footnotes 4 reads it. */
interface Footnote extends Parent {
  type: 'footnote';
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    footnote: Footnote;
  }
  interface RootContentMap {
    footnote: Footnote;
  }
}

/**
 * Lets the inline notes of remark-footnotes through to hast, where `rehype-notes.ts` lifts them out of the text:
 * mdast-util-to-hast 13 no longer knows their node and would make a `<div>` of it.
 *
 * in:  `text^[note]`
 * out: `text<span data-note>note</span>`
 */
export const remarkNotes =
  () =>
  (tree: Root, file: VFile): void => {
    visit(tree, 'footnote', (note) => {
      const { position } = note;
      const slip = slipIn(String(file).slice(position?.start.offset, position?.end.offset));
      if (slip) report(file, { rule: 'malformed-note', place: position, ...slip });
      note.data = { hName: 'span', hProperties: { dataNote: '' } };
    });
    visit(tree, 'text', (text) => {
      const [opening] = text.value.match(/\^\[|\[\^/) ?? [];
      if (opening === undefined) return;
      report(file, {
        rule: 'malformed-note',
        place: placeInText(file, text, opening, text.value.indexOf(opening)),
        reason: `"${opening}" begins no note`,
        mend: 'write ^[the note]',
      });
    });
  };

const slipIn = (source: string): { reason: string; mend: string } | undefined => {
  const inner = source.slice('^['.length, -']'.length).replace(/\\./gs, '');
  if (!inner.trim()) return { reason: 'the note is empty', mend: 'write it, or remove it' };
  if (inner.includes('^['))
    return { reason: 'the note holds another note', mend: 'make one note of the two' };
  // remark-footnotes 4 ends a note at the first closing bracket, except where it closes a link.
  const cutShort = /\[(?!@)/.test(inner.replace(/\[[^[\]]*\]\([^)]*\)/g, ''));
  return cutShort
    ? {
        reason: 'the note ends at the first bracket that closes in it',
        mend: 'write brackets in a note as \\[ and \\]',
      }
    : undefined;
};
