import type { Nodes, Parent, Root } from 'mdast';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { type Report, report } from './report.ts';

const allowed = new Set(['root', 'paragraph', 'text', 'emphasis', 'strong', 'link', 'footnote']);
const components = new Set(['Claim', 'Person', 'Place', 'When', 'Foreign']);

/**
 * Holds an edition to what it may consist of: sections under `##`, paragraphs, emphasis, links, notes, and the
 * elements Claim, Person, Place, When and Foreign. A comment is taken out silently, anything else with a fault.
 *
 * in:  `## Title`, `* item`, `{1 + 1}`, `<Aside>text</Aside>`, `{/* comment *\/}`
 * out: `## Title`, `text`
 */
export const remarkContentModel =
  () =>
  (tree: Root, file: VFile): void => {
    visit(tree, (node, index, parent) => {
      if (allowed.has(node.type) || isComponent(node) || isSection(node)) return CONTINUE;
      if (!parent || index === undefined) return CONTINUE;
      if (!isComment(node)) report(file, { place: node.position, ...describe(node) });
      const inner = isElement(node) ? node.children : [];
      (parent as Parent).children.splice(index, 1, ...(inner as Parent['children']));
      return [SKIP, index];
    });
  };

const isElement = (node: Nodes) => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const isComponent = (node: Nodes): boolean => isElement(node) && components.has(node.name ?? '');

const isSection = (node: Nodes): boolean =>
  node.type === 'heading' &&
  node.depth === 2 &&
  node.children.length > 0 &&
  node.children.every(({ type }) => type === 'text');

const isExpression = (node: Nodes) => node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';

const isComment = (node: Nodes): boolean => isExpression(node) && node.data?.estree?.body.length === 0;

const describe = (node: Nodes): Omit<Report, 'place'> => {
  if (isElement(node)) {
    return {
      rule: 'unexpected-element',
      reason: `<${node.name ?? ''}> is no element of an edition`,
      mend: `use ${[...components].join(', ')}, or write the words alone`,
    };
  }
  if (isExpression(node) || node.type === 'mdxjsEsm') {
    return {
      rule: 'unexpected-code',
      reason:
        node.type === 'mdxjsEsm'
          ? 'an import or export has no place in an edition'
          : `{${node.value}} is read as code`,
      mend: 'remove it; a bare { is written &#123;',
    };
  }
  return {
    rule: 'unexpected-content',
    reason: `${node.type === 'heading' ? describeHeading(node) : (names[node.type] ?? node.type)} has no place in an edition`,
    mend: 'write sections (## and a plain title) and paragraphs; notes are written ^[…]',
  };
};

const describeHeading = ({ depth, children }: Extract<Nodes, { type: 'heading' }>): string =>
  depth !== 2
    ? `a heading of level ${depth}`
    : children.length === 0
      ? 'a section without a title'
      : 'markup in the title of a section';

const names: Readonly<Record<string, string>> = {
  blockquote: 'a block quotation',
  break: 'a line break',
  code: 'a block of code',
  definition: 'a link definition',
  footnoteDefinition: 'a note apart from its place',
  footnoteReference: 'a reference to a note apart from its place',
  image: 'an image',
  imageReference: 'an image',
  inlineCode: 'code',
  linkReference: 'a link by reference',
  list: 'a list',
  thematicBreak: 'a rule',
};
