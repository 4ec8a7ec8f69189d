import type { Nodes, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { CONTINUE, visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import { isId } from '../ids.ts';
import { onlyAttribute } from './attributes.ts';
import { elementFor, hasProperty, replace, withData } from './elements.ts';
import { report } from './report.ts';

declare module 'hast' {
  interface ElementData {
    /** Of an element made by `rehype-claims.ts`. */
    claim?: true;
  }
}

/**
 * Marks the claims. Which of them are cited is known when the citations are found.
 *
 * in:  `<Claim id="census-1989">…</Claim>`
 * out: `<span data-basis="uncited" data-claim="census-1989" id="claim-census-1989">…</span>`
 *
 * A claim that has no valid id to itself becomes a bare `<span>`; one in a claim or a note, its content.
 */
export const rehypeClaims =
  () =>
  (tree: Root, file: VFile): void => {
    const takenAt = new Map<string, string>();
    visitParents(tree, 'mdxJsxTextElement', (node, ancestors) => {
      if (node.name !== 'Claim') return CONTINUE;
      const parent = ancestors.at(-1);
      if (isMisplaced(node, ancestors, file)) return replace(node, parent, ...node.children);
      reportEmpty(node, file);
      const id = claimId(node, takenAt, file);
      // In this order the page is smallest: the ids, which differ, stand together.
      const marks = id === undefined ? {} : { dataBasis: 'uncited', dataClaim: id, id: `claim-${id}` };
      return replace(node, parent, withData(elementFor('span', marks, node), { claim: true }));
    });
  };

/** Whether an element is what `rehypeClaims` makes of a claim. */
export const isClaim = (node: Nodes): boolean => node.type === 'element' && node.data?.claim === true;

const isMisplaced = (
  { position: place }: MdxJsxTextElementHast,
  ancestors: readonly Nodes[],
  file: VFile,
): boolean => {
  if (ancestors.some((ancestor) => hasProperty(ancestor, 'dataNote'))) {
    report(file, {
      rule: 'claim-in-note',
      place,
      reason: 'the claim stands in a note, which is the editor’s voice',
      mend: 'take the claim out of the note',
    });
    return true;
  }
  if (ancestors.some(isClaim)) {
    report(file, {
      rule: 'nested-claim',
      place,
      reason: 'the claim stands inside another claim',
      mend: 'close the outer claim before it, or make one claim of the two',
    });
    return true;
  }
  return false;
};

const reportEmpty = (node: MdxJsxTextElementHast, file: VFile): void => {
  if (
    textOf(node)
      .replace(/\[@[^\]]*\]/g, '')
      .trim()
  )
    return;
  report(file, {
    rule: 'empty-claim',
    place: node.position,
    reason: 'the claim has no words',
    mend: 'put what is claimed between <Claim …> and </Claim>, before the citation',
  });
};

const claimId = (
  node: MdxJsxTextElementHast,
  takenAt: Map<string, string>,
  file: VFile,
): string | undefined => {
  const place = node.position;
  const id = onlyAttribute(file, node, 'id');
  if (id === undefined) {
    report(file, {
      rule: 'claim-without-id',
      place,
      reason: 'the claim has no id',
      mend: 'write <Claim id="…">, the same id in every edition',
    });
    return undefined;
  }
  if (!isId(id)) {
    report(file, {
      rule: 'malformed-claim-id',
      place,
      reason: `"${id}" is no id`,
      mend: 'use lower-case words of a–z and 0–9, joined by hyphens',
    });
    return undefined;
  }
  const first = takenAt.get(id);
  if (first !== undefined) {
    report(file, {
      rule: 'duplicate-claim',
      place,
      reason: `claim "${id}" already stands at ${first}`,
      mend: 'give one of the two another id, in every edition',
    });
    return undefined;
  }
  takenAt.set(id, place ? `${place.start.line}:${place.start.column}` : 'another place');
  return id;
};
