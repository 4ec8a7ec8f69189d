/** How much of an edition rests on which source, counted. Pure views of the annotations. */
import type { Annotations, Paragraph, Section } from './annotations.ts';
import { sourcePlace } from './place.ts';
import type { Reference } from './schemas/reference.ts';
import { type CitationInContext, citationsIn } from './views.ts';

export interface Evidence {
  readonly sections: readonly SectionEvidence[];
  /** Every reference, the most cited first, those cited as often in published order. */
  readonly sources: readonly SourceEvidence[];
  readonly claims: number;
  readonly citations: number;
  readonly uncited: number;
}

interface SectionEvidence {
  readonly section: Section;
  readonly citations: number;
  /** How many of its claims give no source. */
  readonly uncited: number;
}

export interface SourceEvidence {
  readonly reference: Reference;
  /** Every citation of it, in the order of the text. */
  readonly cited: readonly CitationInContext[];
  /** How often each section cites it, in the order of the sections. */
  readonly bySection: readonly number[];
}

/**
 * @throws with `file:line:column` where a citation stands in no claim of its paragraph, or is of no reference that is
 * known; the check should have caught it before
 */
export const evidenceOf = (edition: Annotations, references: readonly Reference[]): Evidence => {
  const known = new Set<string>(references.map(({ id }) => id));
  const sections = edition.sections.map((section) => ({
    section,
    cited: section.paragraphs.flatMap((paragraph) => citationsIn(paragraph, edition)),
    uncited: sum(section.paragraphs.map((paragraph) => basisIn(paragraph).uncited)),
  }));
  for (const { citation } of sections.flatMap(({ cited }) => cited)) {
    if (!known.has(citation.key))
      throw new Error(
        `${sourcePlace(edition, citation.at)} the citation ${citation.id} is of “${citation.key}”, which is none of the references`,
      );
  }
  const sources = references.map((reference) => {
    const bySection = sections.map(({ cited }) =>
      cited.filter(({ citation }) => citation.key === reference.id),
    );
    return { reference, cited: bySection.flat(), bySection: bySection.map(({ length }) => length) };
  });
  return {
    sections: sections.map(({ section, cited, uncited }) => ({ section, uncited, citations: cited.length })),
    sources: sources.sort(
      (a, b) => b.cited.length - a.cited.length || Number(a.reference.number) - Number(b.reference.number),
    ),
    claims: sum(edition.sections.flatMap(({ paragraphs }) => paragraphs.map(({ claims }) => claims.length))),
    citations: sum(sections.map(({ cited }) => cited.length)),
    uncited: sum(sections.map(({ uncited }) => uncited)),
  };
};

/** What is known of one source. @throws where it is none of the references */
export const evidenceOfSource = ({ sources }: Evidence, key: string): SourceEvidence => {
  const found = sources.find(({ reference }) => reference.id === key);
  if (!found) throw new Error(`${key} is none of the references`);
  return found;
};

/** The source that is cited more often than any other, if there is one. */
export const mostCited = ({ sources }: Evidence): SourceEvidence | undefined => {
  const [first, second] = sources;
  return first && first.cited.length > (second?.cited.length ?? 0) ? first : undefined;
};

/** How many claims of a paragraph cite a source, and how many give none. */
export const basisIn = ({ claims }: Paragraph): { readonly cited: number; readonly uncited: number } => {
  const uncited = claims.filter(({ basis }) => basis === 'uncited').length;
  return { cited: claims.length - uncited, uncited };
};

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
