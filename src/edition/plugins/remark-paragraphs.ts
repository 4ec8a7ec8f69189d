import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { report } from './report.ts';

/**
 * Gives text that MDX took for a block of JSX its paragraph back: a paragraph that consists of elements alone
 * (MDX "unravels" it into its elements), and the content of an element whose tags stand on lines of their own.
 *
 * in:  root > Claim, Claim         `<Claim id="a">A.</Claim> <Claim id="b">B.</Claim>`
 * out: root > p > Claim, " ", Claim
 */
export const remarkParagraphs =
  () =>
  (tree: Root, file: VFile): void => {
    tree.children = ravel(tree.children, file);
  };

const ravel = (nodes: readonly RootContent[], file: VFile): RootContent[] => {
  const blocks: RootContent[] = [];
  let open: Paragraph | undefined;
  for (const node of nodes) {
    if (node.type !== 'mdxJsxFlowElement') {
      blocks.push(node);
      open = undefined;
      continue;
    }
    const between = open && String(file).slice(open.position?.end.offset, node.position?.start.offset);
    const inline = toInline(node, file);
    if (open?.position && between !== undefined && !/\n\s*\n/.test(between)) {
      open.children.push(...(between ? [{ type: 'text', value: between } as const] : []), inline);
      open.position = { start: open.position.start, end: node.position?.end ?? open.position.end };
    } else {
      open = { type: 'paragraph', children: [inline], position: node.position };
      blocks.push(open);
    }
  }
  return blocks;
};

const toInline = (node: MdxJsxFlowElement, file: VFile): MdxJsxTextElement => {
  const blocks = ravel(node.children, file);
  if (blocks.length > 1 && blocks.some(isParagraph)) {
    report(file, {
      rule: 'claim-across-paragraphs',
      place: node.position,
      reason: `<${node.name ?? ''}> holds more than one paragraph`,
      mend: 'close it at the end of its paragraph; one that goes on in the next is another',
    });
  }
  const children = blocks.flatMap((block) =>
    isParagraph(block) ? block.children : [block as PhrasingContent],
  );
  return { ...node, type: 'mdxJsxTextElement', children };
};

const isParagraph = (node: RootContent): node is Paragraph => node.type === 'paragraph';
