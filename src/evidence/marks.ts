/** The marks that the drawings share: what is pointed at, and the dots. */
import { dot, type Markish, rect } from '@observablehq/plot';

/** A part of a drawing, in units of it. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A part that leads somewhere. */
export interface Target extends Box {
  readonly href: string;
  /** What it is called by those who don't see the drawing. */
  readonly name: string;
}

export const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

export const boxed = {
  x1: 'x',
  y1: 'y',
  x2: ({ x, width }: Box) => x + width,
  y2: ({ y, height }: Box) => y + height,
};

/** What is pointed at; it comes first, so that what is seen of a link is drawn upon it, and names it. */
export const targets = (boxes: readonly Target[]): Markish =>
  rect(boxes, { ...boxed, href: 'href', ariaLabel: 'name', className: 'target' });

/** A cell with dots: each says whether a source is cited. */
export interface Cell extends Target {
  readonly bases: readonly boolean[];
}

/** From the middle of a dot to that of the next. */
export const pitch = 6;
const radius = 2.3;

export const linesOf = (count: number, perLine: number): number => Math.ceil(count / perLine);

/**
 * A filled dot for what is cited, a ring for what is not, in lines, as words are read.
 *
 * @param begin whether lines begin where the cell does, or stand in its middle
 */
export const dots = (
  cells: readonly Cell[],
  perLine: number,
  begin: 'at its edge' | 'in its middle',
): readonly Markish[] => {
  const all = cells.flatMap((cell) => {
    const { x, y } = middle(cell);
    const width = Math.min(cell.bases.length, perLine) - 1;
    const first = begin === 'at its edge' ? cell.x + 2 * radius : x - (width / 2) * pitch;
    const height = linesOf(cell.bases.length, perLine) - 1;
    return cell.bases.map((cited, index) => ({
      href: cell.href,
      cited,
      x: first + (index % perLine) * pitch,
      y: y + (Math.floor(index / perLine) - height / 2) * pitch,
    }));
  });
  return [true, false].map((cited) =>
    dot(
      all.filter((one) => one.cited === cited),
      { x: 'x', y: 'y', r: radius, href: 'href', className: cited ? 'cited' : 'uncited' },
    ),
  );
};
