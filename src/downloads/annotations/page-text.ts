/** How an edition reads in the document of its reading view, for whatever looks for words there. */
import type { Nodes } from 'hast';
import type { Annotations, Paragraph, Span } from '../../edition/annotations.ts';
import type { ClaimId } from '../../edition/ids.ts';
import { phrasingTree } from '../../edition/phrasing-html.ts';
import type { SiteArticle } from '../../edition/site-article.ts';
import { paragraphsOf } from '../../edition/views.ts';

/** A paragraph as the text content of its element: with its number, its citations and the numbers of its notes. */
export interface PrintedParagraph {
  readonly text: string;
  /** Where in it each claim stands, citations and all. */
  readonly claims: ReadonlyMap<ClaimId, Span>;
}

/** `2.5 Words of a claim [9, p. 63].3` */
export const printedParagraph = ({ number, html }: Pick<Paragraph, 'number' | 'html'>): PrintedParagraph => {
  const claims = new Map<ClaimId, Span>();
  let text = `${number} `;
  const add = (node: Nodes): void => {
    if (node.type === 'text') text += node.value;
    if (!('children' in node)) return;
    const start = text.length;
    for (const child of node.children) add(child);
    const claim = node.type === 'element' && node.properties['dataClaim'];
    if (claim) claims.set(claim as ClaimId, { start, end: text.length });
  };
  add(phrasingTree(html));
  return { text, claims };
};

/** An edition in the document of its reading view. */
export interface PrintedEdition {
  /** By their ids. */
  readonly paragraphs: ReadonlyMap<string, PrintedParagraph>;
  /** They, and whatever else of the page could hold the words of a claim, a line each. */
  readonly page: string;
}

export const printedEdition = ({ meta, references }: SiteArticle, edition: Annotations): PrintedEdition => {
  const paragraphs = new Map(
    paragraphsOf(edition).map((paragraph) => [paragraph.id, printedParagraph(paragraph)]),
  );
  return {
    paragraphs,
    page: [
      ...Object.values(meta.title),
      edition.abstract,
      ...edition.sections.map(({ title }) => title),
      ...[...paragraphs.values()].map(({ text }) => text),
      ...edition.notes.map(({ text }) => text),
      ...references.map(({ custom }) => custom.printed),
    ].join('\n'),
  };
};
