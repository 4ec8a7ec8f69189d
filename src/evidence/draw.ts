import { type Markish, plot } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { type Naming, tidied } from './tidy.ts';

/** Drawings are made twice: as wide as a small phone's column, and for any wider screen. */
export type Form = 'narrow' | 'wide';

/** A drawing whose marks are placed in units of itself, from the top left; the page scales it as a whole. */
interface Drawing extends Omit<Naming, 'viewBox'> {
  /** Where it begins, if not at 0. */
  readonly left?: number;
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Markish[];
}

/** Draws with Observable Plot, at build: on a document that is nowhere shown. @returns HTML of an `<svg>` */
export const draw = ({ left = 0, width, height, marks, ...naming }: Drawing): string => {
  const { document } = parseHTML('<!doctype html><html></html>');
  const drawn = plot({
    document: document as unknown as Document,
    width: left + width,
    height,
    margin: 0,
    axis: null,
    x: { type: 'linear', domain: [left, left + width], range: [left, left + width] },
    y: { type: 'linear', domain: [0, height], range: [0, height] },
    marks: [...marks],
  });
  return tidied(drawn as unknown as Element, { ...naming, viewBox: `${left} 0 ${width} ${height}` });
};
