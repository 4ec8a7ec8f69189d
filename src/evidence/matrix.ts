/**
 * Which section cites which source: a row a source, a column a section, a dot a citation. The last row has the claims that
 * give no source.
 */
import { dot, link, text } from '@observablehq/plot';
import type { Evidence } from '../edition/evidence.ts';
import { messages } from '../i18n/messages.ts';
import { draw, type Form } from './draw.ts';
import { centred, dots, labels, linesOf, pitch, targets } from './marks.ts';
import { cellAt, labelOf, type PlacedIn, sectionHead } from './words.ts';

/** How the parts of a row stand. All figures are units of the drawing. */
interface Layout {
  /** How wide the label is, left of the cells; where it is 0, it stands above them. */
  readonly label: number;
  /** For the cells of all sections together, as long as that is room enough. */
  readonly cells: number;
  /** How wide the words of the share are: right of the cells, or with the label above them. */
  readonly share: number;
}
const layouts: Readonly<Record<Form, Layout>> = {
  narrow: { label: 0, cells: 280, share: 46 },
  wide: { label: 270, cells: 344, share: 86 },
};

const line = 26;
/** Between a label and what stands beside it. */
const gap = 10;
/** Two dots. */
const leastColumn = 2 * pitch;

/** @returns HTML of an `<svg>` */
export const matrixOf = (evidence: Evidence, placedIn: PlacedIn, name: string, form: Form): string => {
  const { sections, sources } = evidence;
  const t = messages(placedIn.lang).evidence;
  const { label, share, ...layout } = layouts[form];
  const column = Math.max(leastColumn, layout.cells / sections.length);
  const dotsPerLine = Math.floor(column / pitch - 0.75);
  const above = label === 0 ? line : 0;
  const width = label + sections.length * column + (above ? 0 : share);
  const most = Math.max(...sections.map(({ uncited }) => uncited));
  const last = line + sources.length * (above + line);
  const lastLine = Math.max(line, (linesOf(most, dotsPerLine) + 2) * pitch);

  const heads = sections.map(({ section }, index) => ({
    ...sectionHead(section, placedIn),
    label: above ? String(section.number) : t.sectionNumber(section.number),
    ...{ x: label + index * column, y: 0, width: column, height: line },
  }));
  const rows = [...sources, undefined].map((source, index) => ({
    source,
    y: line + index * (above + line),
    height: source ? line : lastLine,
    counts: source ? source.bySection : sections.map(({ uncited }) => uncited),
  }));
  const names = rows.map(({ source, y, height }) => ({
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
  return draw({
    class: form,
    name,
    width,
    height: last + above + lastLine,
    marks: [
      link(above ? rows.slice(1).map(({ y }) => y) : [last], {
        x1: 0,
        x2: width,
        y: (at: number) => at,
        className: 'rule',
      }),
      dot(
        cells.filter(({ bases }) => bases.length === 0),
        { ...centred, r: 0.8, className: 'none' },
      ),
      // Row by row, as they are come to by keyboard.
      targets([...heads, ...names.flatMap((row) => [row, ...filled.filter((cell) => cell.row === row.row)])]),
      text(heads, { ...centred, href: 'href', text: 'label', className: 'head' }),
      labels(names, (label || width - share) - gap),
      text(names, { y: centred.y, x: width, href: 'href', text: 'share', className: 'share' }),
      ...dots(filled, dotsPerLine, 'in its middle'),
    ],
  });
};
