import type { Paragraph, Section } from '../annotations.ts';
import type { Fault, RuleId } from '../faults.ts';
import { fileStart } from '../place.ts';
import { align } from './align.ts';
import { compareClaims } from './compare-claims.ts';
import { compareMentions, compareNotes } from './compare-mentions.ts';
import { type ComparedEdition, type Side, toSide, where } from './side.ts';

/** Faults of an edition after which its sections and paragraphs cannot be counted. */
const uncountable: ReadonlySet<RuleId> = new Set<RuleId>([
  'claim-across-paragraphs',
  'text-before-section',
  'unexpected-content',
]);

/**
 * Where the editions of an article say different things: in sections, paragraphs, claims, citations, mentions or
 * notes. Each fault stands in the edition that lacks something, and tells where the other one has it.
 *
 * Nothing is said twice: a missing section is one fault, not one for each of its paragraphs, and a paragraph that is
 * at fault in itself is not compared. Pure.
 */
export const compareEditions = (editions: readonly ComparedEdition[]): readonly Fault[] => {
  const [model, ...others] = editions.filter(isCountable).map(toSide);
  return model ? others.flatMap((other) => compareSections(model, other)) : [];
};

const isCountable = ({ annotations, faults }: ComparedEdition): boolean =>
  annotations !== undefined && !faults.some(({ rule }) => uncountable.has(rule));

const compareSections = (left: Side, right: Side): readonly Fault[] =>
  compareParts<Section>(
    [left, left.sections],
    [right, right.sections],
    (a, b) => compareParagraphs([left, a], [right, b]),
    (lacking, having, section, previous) => ({
      file: lacking.path,
      place: previous?.at ?? fileStart,
      rule: 'editions-differ-in-sections',
      reason: `section "${section.title}" of ${where(having, section.at)} is missing`,
      mend: `add it ${previous ? `after section "${previous.title}"` : 'before the others'}`,
    }),
  );

const compareParagraphs = ([left, a]: [Side, Section], [right, b]: [Side, Section]): readonly Fault[] =>
  compareParts<Paragraph>(
    [left, a.paragraphs],
    [right, b.paragraphs],
    (p, q) =>
      left.faulty.has(p.id) || right.faulty.has(q.id) ? [] : compareParagraph([left, p], [right, q]),
    (lacking, having, paragraph, previous) => ({
      file: lacking.path,
      place: (previous ?? (lacking === left ? a : b)).at,
      rule: 'editions-differ-in-paragraphs',
      reason: `¶ ${paragraph.number} of ${where(having, paragraph.at)} is missing`,
      mend: `add it ${previous ? `after ¶ ${previous.number}` : 'under the heading'}`,
    }),
  );

const compareParagraph = (left: [Side, Paragraph], right: [Side, Paragraph]): readonly Fault[] => {
  const claims = compareClaims(left, right);
  // A claim that is missing takes its mentions with it.
  const lacksClaim = claims.some(({ rule }) => rule === 'editions-differ-in-claims');
  return [...claims, ...(lacksClaim ? [] : compareMentions(left, right)), ...compareNotes(left, right)];
};

/** Pairs the parts of two editions, and tells of each that has a partner and of each that has none. */
const compareParts = <Part extends Section | Paragraph>(
  [left, leftParts]: [Side, readonly Part[]],
  [right, rightParts]: [Side, readonly Part[]],
  both: (a: Part, b: Part) => readonly Fault[],
  missing: (lacking: Side, having: Side, part: Part, previous: Part | undefined) => Fault,
): readonly Fault[] => {
  let previous: [left: Part | undefined, right: Part | undefined] = [undefined, undefined];
  return align(leftParts, rightParts, haveClaimInCommon).flatMap(([a, b]) => {
    if (a && b) {
      previous = [a, b];
      return both(a, b);
    }
    if (a) return missing(right, left, a, previous[1]);
    if (b) return missing(left, right, b, previous[0]);
    return [];
  });
};

const haveClaimInCommon = (a: Section | Paragraph, b: Section | Paragraph): boolean =>
  !claimIds(a).isDisjointFrom(claimIds(b));

const claimIds = (part: Section | Paragraph): ReadonlySet<string> =>
  new Set(
    ('paragraphs' in part ? part.paragraphs : [part]).flatMap(({ claims }) => claims.map(({ id }) => id)),
  );
