import { basename } from 'node:path';
import type { Annotations, Claim, Paragraph, Place, Section } from '../annotations.ts';
import type { Fault } from '../faults.ts';

/** An edition as it is handed over for comparing, with what is at fault in itself. */
export interface ComparedEdition {
  readonly path: string;
  /** Absent where the file could not be read. */
  readonly annotations?: Annotations;
  readonly faults: readonly Fault[];
}

/** One of the two editions that are held against each other. */
export interface Side {
  readonly path: string;
  readonly sections: readonly Section[];
  /** Ids of the paragraphs that are at fault in themselves; they are not compared. */
  readonly faulty: ReadonlySet<string>;
  /** Every claim by its id, and the paragraph in which it stands. */
  readonly claims: ReadonlyMap<string, { readonly claim: Claim; readonly paragraph: Paragraph }>;
}

export const toSide = ({ path, annotations, faults }: ComparedEdition): Side => {
  const sections = annotations?.sections ?? [];
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  const paragraphAt = (place: Place) => paragraphs.findLast(({ at }) => !isBefore(place, at));
  return {
    path,
    sections,
    faulty: new Set(faults.flatMap(({ place }) => paragraphAt(place)?.id ?? [])),
    claims: new Map(
      paragraphs.flatMap((paragraph) =>
        paragraph.claims.map((claim) => [claim.id, { claim, paragraph }] as const),
      ),
    ),
  };
};

/** How one edition refers to a place in the other: `en.mdx:12:3` */
export const where = ({ path }: Side, { line, column }: Place): string =>
  `${basename(path)}:${line}:${column}`;

const isBefore = (a: Place, b: Place): boolean =>
  a.line < b.line || (a.line === b.line && a.column < b.column);
