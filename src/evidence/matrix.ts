/**
 * Which section cites which source, and what share of all citations each source carries: a row a source, a column a
 * section, a dot a citation, a bar the share. The last row has the claims that give no source.
 */
import { dot, link, rect, text } from '@observablehq/plot';
import type { Evidence } from '../edition/evidence.ts';
import { draw } from './draw.ts';
import { type Box, boxed, dots, linesOf, middle, pitch, targets } from './marks.ts';
import { cellAt, labelOf, type PlacedIn, sectionHead } from './matrix-words.ts';

/** How the parts of a row stand. All figures are units of the drawing. */
interface Layout {
  readonly class: string;
  readonly width: number;
  /** How wide the label is, left of the cells; where it is 0, it stands above them. */
  readonly label: number;
  readonly column: number;
  /** A share as a bar: above the row as a rule is, or right of it. */
  readonly bar: Omit<Box, 'y'>;
}

export type LayoutOf = (sections: number) => Layout;
/** As wide as a small phone's column. */
export const narrow: LayoutOf = (sections) => {
  const width = sections * 25;
  return { class: 'narrow', width, label: 0, column: 25, bar: { x: 0, width, height: 4 } };
};
export const wide: LayoutOf = (sections) => {
  const cells = 250 + sections * 26;
  return {
    class: 'wide',
    width: cells + 146,
    label: 250,
    column: 26,
    bar: { x: cells + 10, width: 90, height: 8 },
  };
};

const line = 26;
const dotsPerLine = 3;

/** @returns HTML of an `<svg>` */
export const matrixOf = (
  evidence: Evidence,
  placedIn: PlacedIn,
  name: string,
  layoutOf: LayoutOf,
): string => {
  const { sections, sources, citations } = evidence;
  const layout = layoutOf(sections.length);
  const { width, label, column, bar } = layout;
  const above = label === 0 ? line : 0;
  const most = Math.max(...sections.map(({ uncited }) => uncited));
  const last = line + sources.length * (above + line);
  const lastLine = Math.max(line, (linesOf(most, dotsPerLine) + 1) * pitch);

  const heads = sections.map(({ section }, index) => ({
    ...sectionHead(section, placedIn),
    ...{ x: label + index * column, y: 0, width: column, height: line },
  }));
  const rows = [...sources, undefined].map((source, index) => ({
    source,
    y: line + index * (above + line),
    height: source ? line : lastLine,
    counts: source ? source.bySection : sections.map(({ uncited }) => uncited),
  }));
  const labels = rows.map(({ source, y, height }) => ({
    ...labelOf(source, evidence, placedIn),
    row: y,
    ...{ x: 0, y, width: label || width, height: above || height },
  }));
  const cells = rows.flatMap(({ source, y, height, counts }) =>
    sections.map(({ section }, index) => {
      const count = counts[index] ?? 0;
      return {
        ...cellAt(source, section, count, placedIn),
        row: y,
        ...{ x: label + index * column, y: y + above, width: column, height },
        bases: Array.from({ length: count }, () => source !== undefined),
      };
    }),
  );
  const filled = cells.filter(({ bases }) => bases.length > 0);
  const bars = labels.slice(0, sources.length).map(({ href, y }, index) => ({
    href,
    x: bar.x,
    y: above ? y : y + (line - bar.height) / 2,
    width: (bar.width * (sources[index]?.citations ?? 0)) / citations,
    height: bar.height,
  }));
  const centred = { x: (box: Box) => middle(box).x, y: (box: Box) => middle(box).y };
  return draw({
    class: layout.class,
    name,
    width,
    height: last + above + lastLine,
    marks: [
      link(bars, { x1: bar.x, x2: bar.x + bar.width, y: centred.y, className: 'whole' }),
      link([last], { x1: 0, x2: width, y: (at: number) => at, className: 'rule' }),
      dot(
        cells.filter(({ bases }) => bases.length === 0),
        { ...centred, r: 0.8, className: 'none' },
      ),
      // Row by row, as they are come to by keyboard.
      targets([
        ...heads,
        ...labels.flatMap((row) => [row, ...filled.filter((cell) => cell.row === row.row)]),
      ]),
      text(heads, { ...centred, href: 'href', text: 'label', className: 'head' }),
      text(labels, { y: centred.y, x: 0, href: 'href', text: 'label', className: 'label' }),
      text(labels, { y: centred.y, x: width, href: 'href', text: 'share', className: 'share' }),
      rect(bars, { ...boxed, href: 'href', className: 'bar' }),
      ...dots(filled, dotsPerLine, 'in its middle'),
    ],
  });
};
