/**
 * The small form of the picture: a column a paragraph, with a dot for each claim, full where a source is cited.
 *
 * It stands in the reading view, where every byte counts, so a column of dots is a line that the style sheet breaks into
 * dots, all columns are one path, and all lines of links are alike in length, which is what compresses best.
 */
import { line, link } from '@observablehq/plot';
import type { Annotations } from '../edition/annotations.ts';
import { basisIn } from '../edition/evidence.ts';
import { draw } from './draw.ts';

interface Column {
  readonly id: string;
  readonly x: number;
  readonly cited: number;
  readonly uncited: number;
}

/** Columns are counted from here, so that the place of each has two figures. */
const left = 10;
/** Fewer are drawn no larger. */
const leastColumns = 60;

/**
 * @param edition with some claim
 * @returns HTML of an `<svg>` that is for eye and pointer only, each column a link to its paragraph
 */
export const stripOf = (edition: Annotations): string => {
  const columns = columnsOf(edition);
  const height = Math.max(...columns.map(({ cited, uncited }) => cited + uncited));
  const right = Math.max(...columns.map(({ x }) => x));
  const claims = (count: (column: Column) => readonly [from: number, to: number]) =>
    line(
      columns.flatMap((column) => {
        const [from, to] = count(column);
        // What is nowhere interrupts the line.
        return from === to
          ? []
          : [
              [column.x, from],
              [column.x, to],
              [Number.NaN, Number.NaN],
            ];
      }),
      { x: '0', y: '1' },
    );
  const uncited = () => claims((column) => [column.cited, column.cited + column.uncited]);
  return draw({
    left: left - 0.5,
    width: Math.max(right - left + 1, leastColumns),
    height,
    marks: [
      // Drawn over, the dots are rings.
      uncited(),
      uncited(),
      claims(({ cited }) => [0, cited]),
      link(columns, { x: 'x', y1: 0, y2: height, href: ({ id }: Column) => `#${id}` }),
    ],
  });
};

/** Sections stand a column apart. */
const columnsOf = ({ sections }: Annotations): readonly Column[] => {
  let x = left - 1;
  return sections.flatMap(({ paragraphs }, index) => {
    if (index > 0) x += 1;
    return paragraphs.map((paragraph) => {
      x += 1;
      return { id: paragraph.id, x, ...basisIn(paragraph) };
    });
  });
};
