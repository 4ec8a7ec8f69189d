/** The marks that the drawings share: what is pointed at, words, dots. */
import { dot, type Markish, rect, text } from '@observablehq/plot';

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
  /** What it is called. */
  readonly name: string;
}

const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

/** For marks that stand in the middle of their box. */
export const centred = { x: (box: Box) => middle(box).x, y: (box: Box) => middle(box).y };

/** @param inset how far within its box the rectangle stands */
export const rectangles = (boxes: readonly Target[], className: string, inset = 0): Markish =>
  rect(boxes, {
    x1: ({ x }: Box) => x + inset,
    y1: ({ y }: Box) => y + inset,
    x2: ({ x, width }: Box) => x + width - inset,
    y2: ({ y, height }: Box) => y + height - inset,
    href: 'href',
    ariaLabel: 'name',
    className,
  });

/** What is pointed at; it comes first, so that what is seen of a link is drawn upon it, and names it. */
export const targets = (boxes: readonly Target[]): Markish => rectangles(boxes, 'target');

/** How large the letters of a label may be taken to be: those that Plot knows the widths of are wider than the page's. */
const labelSize = 11.5;

/** Words at the left of their boxes, cut short where they would be longer than there is room. */
export const labels = (boxes: readonly (Target & { readonly label: string })[], room: number): Markish =>
  text(boxes, {
    x: 'x',
    y: centred.y,
    href: 'href',
    text: 'label',
    lineWidth: room / labelSize,
    textOverflow: 'ellipsis',
    className: 'label',
  });

/** A cell with dots: each says whether a source is cited. */
interface Cell extends Target {
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
