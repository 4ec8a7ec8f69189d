import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { report } from './report.ts';

/**
 * Numbers sections and paragraphs, the same in every edition. What stands before the first section leaves the tree.
 *
 * in:  `<h2>Title</h2><p>…</p><p>…</p>`
 * out: `<h2 id="s-1">Title</h2><p id="p-1-1">…</p><p id="p-1-2">…</p>`
 */
export const rehypeSections =
  () =>
  (tree: Root, file: VFile): void => {
    let section = 0;
    let paragraph = 0;
    tree.children = tree.children.filter((node) => {
      if (node.type !== 'element') return true;
      if (node.tagName === 'h2') {
        section += 1;
        paragraph = 0;
        node.properties.id = `s-${section}`;
        return true;
      }
      if (section === 0) {
        report(file, {
          rule: 'text-before-section',
          place: node.position,
          reason: 'the paragraph stands before the first section',
          mend: 'open a section above it: ## and a title',
        });
        return false;
      }
      paragraph += 1;
      node.properties.id = `p-${section}-${paragraph}`;
      return true;
    });
  };
