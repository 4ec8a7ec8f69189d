import type { Element, ElementContent, Nodes, Root, Text } from 'hast';
import { CONTINUE, SKIP, visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import type { Place } from '../annotations.ts';
import {
  type CitationTarget,
  formatCitation,
  parseCitations,
  type WrittenCitation,
} from '../citation-syntax.ts';
import { didYouMean } from '../did-you-mean.ts';
import { elementFor, hasProperty, replace, withData } from './elements.ts';
import { placeInText } from './place-in-text.ts';
import { isClaim } from './rehype-claims.ts';
import { contextOf } from './remark-context.ts';
import { report } from './report.ts';

declare module 'hast' {
  interface ElementData {
    /** Of an element made by `rehype-find-citations.ts`: what is cited, and where the citation is written. */
    citation?: CitationTarget & { at: Place };
  }
}

/**
 * Finds the citations and parts each from the text around it, so that rehype-citation formats it by itself. A claim
 * that holds one is cited.
 *
 * in:  `<span data-basis="uncited">Text [@key, p. 63]</span>`
 * out: `<span data-basis="cited">Text <span>[@key, p. 63]</span></span>`
 */
export const rehypeFindCitations =
  () =>
  (tree: Root, file: VFile): void => {
    visitParents(tree, 'text', (node, ancestors) => {
      const found = parseCitations(node.value);
      if (found.length === 0) return CONTINUE;
      const parts: ElementContent[] = [];
      let done = 0;
      for (const citation of found) {
        const at = placeInText(file, node, node.value.charAt(citation.start), citation.start);
        if (isInNote(ancestors)) {
          report(file, { place: at, ...inNote });
        } else if (citation.kind === 'malformed') {
          const { reason, mend } = citation;
          report(file, { rule: 'malformed-citation', place: at, reason, mend });
        } else if (isInPlace(ancestors, at, file) && isKnown(citation, at, file)) {
          parts.push(...textBetween(node.value, done, citation.start), wrap(citation, at));
          done = citation.end;
        }
      }
      parts.push(...textBetween(node.value, done));
      if (done > 0) markCited(ancestors);
      const [, index] = replace(node, ancestors.at(-1), ...parts);
      return [SKIP, index + parts.length];
    });
  };

const textBetween = (value: string, start: number, end?: number): Text[] => {
  const part = value.slice(start, end);
  return part ? [{ type: 'text', value: part }] : [];
};

/** rehype-citation reads a range of pages with a hyphen only. */
const wrap = ({ key, locator }: WrittenCitation, at: Place): Element => {
  const target: CitationTarget = { key, ...(locator !== undefined && { locator }) };
  const value = formatCitation(target).replace('–', '-');
  return withData(elementFor('span', {}, { children: [{ type: 'text', value }] }), {
    citation: { ...target, at },
  });
};

const markCited = (ancestors: readonly Nodes[]): void => {
  const claim = ancestors.findLast(isClaim);
  if (claim && hasProperty(claim, 'dataBasis')) claim.properties['dataBasis'] = 'cited';
};

const isInNote = (ancestors: readonly Nodes[]): boolean =>
  ancestors.some((ancestor) => hasProperty(ancestor, 'dataNote'));

const inNote = {
  rule: 'misplaced-citation',
  reason: 'the citation stands in a note',
  mend: 'cite in the text; a note is the editor’s and names its source in words',
} as const;

const isInPlace = (ancestors: readonly Nodes[], place: Place, file: VFile): boolean => {
  if (!ancestors.some(isClaim)) {
    report(file, {
      rule: 'citation-outside-claim',
      place,
      reason: 'the citation stands outside any claim',
      mend: 'put <Claim id="…"> and </Claim> around it and the words that rest on it',
    });
    return false;
  }
  const parent = ancestors.at(-1);
  if (!parent || !isClaim(parent)) {
    report(file, {
      rule: 'misplaced-citation',
      place,
      reason: 'the citation stands in emphasis, in a link or in a mention',
      mend: 'put it behind, still inside the claim',
    });
    return false;
  }
  return true;
};

const isKnown = ({ key }: CitationTarget, place: Place, file: VFile): boolean => {
  const references: ReadonlyMap<string, string> | undefined = contextOf(file).references;
  if (!references || references.has(key)) return true;
  report(file, {
    rule: 'unknown-reference',
    place,
    reason: `there is no reference "${key}" in references.json`,
    mend: didYouMean(key, references.keys(), 'add it to the list'),
  });
  return false;
};
