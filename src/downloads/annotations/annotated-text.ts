import type { Annotations, Paragraph, Span } from '../../edition/annotations.ts';
import { codePointOffsets } from './code-points.ts';
import type { AnnotationsFile } from './schemas/file.ts';

/** Gives the address of an anchor of the edition. */
type InText = (anchor: string) => string;

type OutSection = AnnotationsFile['sections'][number];
type OutParagraph = OutSection['paragraphs'][number];

/** The text of an edition with what is marked in it, in the format of `schemas/text.ts`. */
export const annotatedSections = ({ sections }: Annotations, inText: InText): OutSection[] =>
  sections.map(({ id, number, title, paragraphs }) => ({
    id,
    number,
    title,
    url: inText(id),
    paragraphs: paragraphs.map((paragraph) => toParagraph(paragraph, inText)),
  }));

/** The notes of the editor, in the same format. */
export const annotatedNotes = ({ notes }: Annotations, inText: InText): AnnotationsFile['notes'] =>
  notes.map(({ id, number, paragraph, text }) => ({ id, number, url: inText(id), paragraph, text }));

const toParagraph = (paragraph: Paragraph, inText: InText): OutParagraph => {
  const { id, number, text, claims, citations, spans, notes } = paragraph;
  const offset = codePointOffsets(text);
  const words = ({ start, end }: Span) => ({
    start: offset(start),
    end: offset(end),
    text: text.slice(start, end),
  });
  return {
    id,
    number,
    url: inText(id),
    text,
    claims: claims.map((claim) => ({
      id: claim.id,
      url: inText(`claim-${claim.id}`),
      ...words(claim),
      basis: claim.basis,
      citations: [...claim.citations],
    })),
    citations: citations.map(({ id, offset: at, claim, key, locator, label }) => ({
      id,
      url: inText(id),
      offset: offset(at),
      claim,
      reference: key,
      ...(locator !== undefined && { locator }),
      label,
    })),
    mentions: [
      ...spans.people.map((span) => ({ kind: 'person' as const, id: span.id, ...words(span) })),
      ...spans.places.map((span) => ({ kind: 'place' as const, id: span.id, ...words(span) })),
      ...spans.dates.map((span) => ({ kind: 'date' as const, date: span.id, ...words(span) })),
    ].sort((a, b) => a.start - b.start || b.end - a.end),
    notes: notes.map(({ id, offset: at }) => ({ id, offset: offset(at) })),
  };
};
