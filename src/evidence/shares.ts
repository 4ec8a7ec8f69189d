/**
 * What share of all citations each source carries: a square a citation, the squares of a source beside each other, those
 * of the source that is spoken of filled.
 */
import { text } from '@observablehq/plot';
import type { Evidence, SourceEvidence } from '../edition/evidence.ts';
import { draw, type Form } from './draw.ts';
import { centred, linesOf, rectangles, targets } from './marks.ts';
import { citationAt, type PlacedIn } from './words.ts';

/** All figures are units of the drawing. */
const layouts = { narrow: { width: 280, square: 28 }, wide: { width: 700, square: 35 } } as const;

/** @returns HTML of an `<svg>`, empty where nothing is cited */
export const sharesOf = (
  { sources, citations }: Evidence,
  spokenOf: SourceEvidence | undefined,
  placedIn: PlacedIn,
  name: string,
  form: Form,
): string => {
  if (citations === 0) return '';
  const { width, square } = layouts[form];
  const perLine = Math.floor(width / square);
  const squares = sources
    .flatMap((source) => source.cited.map((one) => ({ source, ...citationAt(one, source, placedIn) })))
    .map((one, index) => ({
      ...one,
      label: one.source.reference.number,
      x: (index % perLine) * square,
      y: Math.floor(index / perLine) * square,
      ...{ width: square, height: square },
    }));
  const isSpokenOf = ({ source }: (typeof squares)[number]) => source === spokenOf;
  return draw({
    class: form,
    name,
    width,
    height: linesOf(citations, perLine) * square,
    marks: [
      targets(squares),
      rectangles(squares.filter(isSpokenOf), 'square filled', 1),
      rectangles(
        squares.filter((one) => !isSpokenOf(one)),
        'square',
        1,
      ),
      text(squares, { ...centred, href: 'href', text: 'label', className: 'of' }),
    ],
  });
};
