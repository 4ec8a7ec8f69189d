import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { didYouMean } from '../did-you-mean.ts';
import { contextOf } from './remark-context.ts';
import { report } from './report.ts';

const schemes = new Set(['https:', 'http:', 'mailto:']);

/**
 * Holds the links that an editor has written to what they may lead to: a page of the web, a mail address, or a place of the
 * edition itself. Runs when all that has an id has it. The tree stays as it is.
 *
 * in:  `<a href="https://example.org/">`, `<a href="#p-2-5">`; with a fault: `<a href="javascript:…">`, `<a href="#p-99-1">`
 *
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser
 */
export const rehypeLinks =
  () =>
  (tree: Root, file: VFile): void => {
    const anchors = anchorsOf(tree, file);
    for (const part of [tree, ...(file.data.notes ?? [])]) {
      visit(part, 'element', (link) => {
        // Those that the other plugins made lead where they should.
        if (link.tagName !== 'a' || link.properties.role !== undefined) return;
        checkLink(link, anchors, file);
      });
    }
  };

const checkLink = (link: Element, anchors: ReadonlySet<string>, file: VFile): void => {
  const address = String(link.properties.href ?? '');
  const anchor = /^#(?<id>.+)$/s.exec(address)?.groups?.['id'];
  if (anchor !== undefined) {
    if (anchors.has(anchor)) return;
    report(file, {
      rule: 'unknown-anchor',
      place: link.position,
      reason: `there is no "${anchor}" in the edition`,
      mend: didYouMean(
        anchor,
        anchors,
        'link to a section (#s-2), a paragraph (#p-2-5), a claim or a reference',
      ),
    });
  } else if (!schemes.has(URL.parse(address)?.protocol ?? '')) {
    report(file, {
      rule: 'unsafe-link',
      place: link.position,
      reason: `a link can't lead to "${address}"`,
      mend: 'give a whole address, from https:// on, or a place of the edition, as #p-2-5',
    });
  }
};

/** What a reading view has an id of: what the plugins gave one, the references, and the lists at the end. */
const anchorsOf = (tree: Root, file: VFile): ReadonlySet<string> => {
  const ids = new Set(['references', 'notes']);
  visit(tree, 'element', ({ properties }) => {
    if (typeof properties.id === 'string') ids.add(properties.id);
  });
  for (const index of (file.data.notes ?? []).keys()) ids.add(`note-${index + 1}`);
  for (const key of contextOf(file).references?.keys() ?? []) ids.add(`ref-${key}`);
  return ids;
};
