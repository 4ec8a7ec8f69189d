/** How much of an edition rests on which source, counted. Pure views of the annotations. */
import type { Annotations, Paragraph, Section } from './annotations.ts';
import { sourcePlace } from './place.ts';
import type { Reference } from './schemas/reference.ts';

export interface Evidence {
  readonly sections: readonly SectionEvidence[];
  /** Every reference, the most cited first, those cited as often in published order. */
  readonly sources: readonly SourceEvidence[];
  readonly claims: number;
  readonly citations: number;
  readonly uncited: number;
}

export interface SectionEvidence {
  readonly section: Section;
  readonly citations: number;
  /** How many of its claims give no source. */
  readonly uncited: number;
}

export interface SourceEvidence {
  readonly reference: Reference;
  readonly citations: number;
  /** How often each section cites it, in the order of the sections. */
  readonly bySection: readonly number[];
}

/**
 * @throws where a citation stands in no claim of its paragraph, or is of no reference that is known; says where
 */
export const evidenceOf = (edition: Annotations, references: readonly Reference[]): Evidence => {
  const sections = edition.sections.map((section) => ({
    section,
    keys: section.paragraphs.flatMap((paragraph) => keysCited(paragraph, edition, references)),
    uncited: section.paragraphs.flatMap(({ claims }) => claims.filter(({ basis }) => basis === 'uncited'))
      .length,
  }));
  const sources = references.map((reference) => {
    const bySection = sections.map(({ keys }) => keys.filter((key) => key === reference.id).length);
    return { reference, bySection, citations: sum(bySection) };
  });
  return {
    sections: sections.map(({ section, keys, uncited }) => ({ section, uncited, citations: keys.length })),
    sources: sources.sort(
      (a, b) => b.citations - a.citations || Number(a.reference.number) - Number(b.reference.number),
    ),
    claims: sum(edition.sections.flatMap(({ paragraphs }) => paragraphs.map(({ claims }) => claims.length))),
    citations: sum(sections.map(({ keys }) => keys.length)),
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
  return first && first.citations > (second?.citations ?? 0) ? first : undefined;
};

/** How many claims of a paragraph cite a source, and how many give none. */
export const basisIn = ({ claims }: Paragraph): { readonly cited: number; readonly uncited: number } => {
  const uncited = claims.filter(({ basis }) => basis === 'uncited').length;
  return { cited: claims.length - uncited, uncited };
};

const keysCited = (
  { number, claims, citations }: Paragraph,
  edition: Annotations,
  references: readonly Reference[],
): readonly string[] =>
  citations.map(({ key, claim, at }) => {
    if (!references.some(({ id }) => id === key))
      throw new Error(
        `${sourcePlace(edition, at)} The citation is of “${key}”, which is none of the references`,
      );
    if (!claims.some(({ id }) => id === claim))
      throw new Error(
        `${sourcePlace(edition, at)} The citation is in “${claim}”, which is no claim of ¶ ${number}`,
      );
    return key;
  });

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
