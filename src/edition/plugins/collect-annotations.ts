import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type {
  Annotations,
  BibliographyEntry,
  Citation,
  Claim,
  Mentions,
  Note,
  Paragraph,
  Place,
  Section,
  Span,
  Spans,
} from '../annotations.ts';
import type { ClaimId, Edtf, PersonId, PlaceId, ReferenceKey } from '../ids.ts';
import { fileStart } from '../place.ts';
import {
  html,
  isCitation,
  isNoteReference,
  type Reading,
  readWords,
  withoutIds,
  withoutReferences,
  words,
} from './phrasing.ts';
import { contextOf } from './remark-context.ts';

declare module 'vfile' {
  interface DataMap {
    /** Filled by the last plugin, `collect-annotations.ts`. */
    annotations: Annotations;
  }
}

/**
 * Last plugin: gathers what the others marked into the annotations of the edition.
 *
 * in:  `<h2 id="s-1">`, `<p id="p-1-1">`, `file.data.notes`, `file.data.bibliography`
 * out: `file.data.annotations`, and the same in `file.data.astro.frontmatter`, which Astro hands to a page as
 *      `remarkPluginFrontmatter`; the tree stays as it is
 */
export const collectAnnotations =
  () =>
  (tree: Root, file: VFile): void => {
    const { article, lang } = contextOf(file);
    const astro = file.data.astro ?? {};
    const sections = sectionsOf(tree);
    const annotations: Annotations = {
      article,
      lang,
      abstract: String(astro.frontmatter?.['abstract'] ?? ''),
      sections,
      notes: notesOf(file.data.notes ?? [], sections),
      bibliography: file.data.bibliography ? entriesOf(file.data.bibliography) : [],
    };
    file.data.annotations = annotations;
    file.data.astro = { ...astro, frontmatter: { ...astro.frontmatter, annotations } };
  };

const sectionsOf = (tree: Root): readonly Section[] => {
  const sections: (Section & { paragraphs: Paragraph[] })[] = [];
  for (const node of tree.children) {
    if (node.type !== 'element') continue;
    if (node.tagName === 'h2') {
      const number = sections.length + 1;
      sections.push({
        id: String(node.properties.id),
        number,
        title: words(node),
        paragraphs: [],
        at: placeOf(node),
      });
    } else {
      sections.at(-1)?.paragraphs.push(toParagraph(node));
    }
  }
  return sections;
};

const toParagraph = (node: Element): Paragraph => {
  const id = String(node.properties.id);
  const claims = within(node, (inner) => inner.properties['dataClaim'] !== undefined);
  const reading = readWords(node);
  const spans = spansOf(node, reading);
  return {
    id,
    number: id.replace('p-', '').replace('-', '.'),
    html: html(node.children),
    text: reading.text,
    claims: claims.map((claim) => toClaim(claim, reading)),
    citations: claims.flatMap((claim) => citationsOf(claim, reading)),
    mentions: mentionsIn(spans),
    spans,
    notes: within(node, isNoteReference).map((reference) => ({
      id: String(reference.properties.href).slice(1),
      offset: reading.spanOf(reference).start,
    })),
    at: placeOf(node),
  };
};

const toClaim = (node: Element, reading: Reading): Claim => {
  const { start, end } = reading.spanOf(node);
  return {
    id: claimIdOf(node),
    basis: node.properties['dataBasis'] === 'cited' ? 'cited' : 'uncited',
    html: html(withoutReferences(node.children).map(withoutIds)),
    text: reading.text.slice(start, end),
    start,
    end,
    citations: citationsOf(node, reading).map(({ id }) => id),
    mentions: mentionsIn(spansOf(node, reading)),
    at: placeOf(node),
  };
};

const citationsOf = (claim: Element, reading: Reading): readonly Citation[] =>
  within(claim, isCitation).flatMap((node) => {
    const { properties, data, children } = node;
    if (!data?.citation) return [];
    const { key, locator, at } = data.citation;
    const id = String(properties.id);
    return {
      id,
      number: Number(id.replace('cite-', '')),
      key: key as ReferenceKey,
      ...(locator !== undefined && { locator }),
      label: children.map(textOf).join('').replaceAll('\u00A0', ' '),
      claim: claimIdOf(claim),
      offset: reading.spanOf(node).start,
      at,
    };
  });

const spansOf = (node: Element, reading: Reading): Spans => ({
  people: spansWith<PersonId>('dataPerson', node, reading),
  places: spansWith<PlaceId>('dataPlace', node, reading),
  dates: spansWith<Edtf>('dataWhen', node, reading),
});

/** Where elements with a property stand. That its values are ids of that kind the plugins before have checked. */
const spansWith = <Id extends string>(
  property: string,
  node: Element,
  { spanOf }: Reading,
): readonly (Span & { readonly id: Id })[] =>
  within(node, ({ properties }) => properties[property] !== undefined).map((inner) => ({
    id: inner.properties[property] as Id,
    ...spanOf(inner),
  }));

const mentionsIn = ({ people, places, dates }: Spans): Mentions => ({
  people: idsOf(people),
  places: idsOf(places),
  dates: idsOf(dates),
});

const idsOf = <Id>(spans: readonly { readonly id: Id }[]): readonly Id[] => [
  ...new Set(spans.map(({ id }) => id)),
];

const notesOf = (nodes: readonly Element[], sections: readonly Section[]): readonly Note[] => {
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  return nodes.flatMap((node, index) => {
    const id = `note-${index + 1}`;
    const paragraph = paragraphs.find(({ notes }) => notes.some((reference) => reference.id === id))?.id;
    if (paragraph === undefined) return [];
    return {
      id,
      number: index + 1,
      html: html(node.children),
      text: words(node),
      paragraph,
      at: placeOf(node),
    };
  });
};

const entriesOf = (list: Element): readonly BibliographyEntry[] =>
  within(list, ({ properties }) => String(properties.id).startsWith('bib-')).map(
    ({ properties, children }) => ({
      key: String(properties.id).replace('bib-', '') as ReferenceKey,
      html: html(children).trim(),
    }),
  );

const claimIdOf = (claim: Element): ClaimId => claim.properties['dataClaim'] as ClaimId;

const within = (node: Element, test: (inner: Element) => boolean): readonly Element[] => {
  const found: Element[] = [];
  visit(node, 'element', (inner) => {
    if (inner !== node && test(inner)) found.push(inner);
  });
  return found;
};

const placeOf = ({ position }: Element): Place =>
  position ? { line: position.start.line, column: position.start.column } : fileStart;
