/** Words set on paper as the site sets them, for pictures that are made at build. */
import { readFileSync } from 'node:fs';
import satori from 'satori';
import { faceFile } from '../fonts/faces.ts';
import { pngOf } from './png.ts';

/** The colours of the site on paper: src/styles/site.css. */
export const colours = {
  paper: '#fbf8f2',
  ink: '#26221c',
  muted: '#675e51',
  accent: '#0e5573',
} as const;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Read once: satori parses these once, as they are always the same. */
const fonts = [
  {
    name: 'Source Serif',
    data: readFileSync(faceFile('source-serif')),
    weight: 400 as const,
    style: 'normal' as const,
  },
];

/** What satori knows of CSS: https://github.com/vercel/satori#css. Lengths are pixels. */
type Style = Readonly<Record<string, string | number>>;

/** What satori takes for an element: https://github.com/vercel/satori#use-without-jsx */
interface Element {
  readonly type: 'div';
  readonly key: null;
  readonly props: { readonly style: Style; readonly children: string | readonly Element[] };
}

const element = (style: Style, children: string | readonly Element[]): Element => ({
  type: 'div',
  key: null,
  props: { style, children },
});

/** A column, or a row if its style says so. */
export const box = (style: Style, ...children: readonly Element[]): Element =>
  element({ display: 'flex', flexDirection: 'column', ...style }, children);

export const words = (style: Style, text: string): Element => element(style, text);

/** A sheet of paper, written on in ink within its margin. */
export const sheet = ({ width, height }: Size, margin: number, ...children: readonly Element[]): Element =>
  box(
    {
      // Padding comes on top of this: boxes are content boxes.
      width: width - 2 * margin,
      height: height - 2 * margin,
      padding: margin,
      justifyContent: 'space-between',
      backgroundColor: colours.paper,
      color: colours.ink,
    },
    ...children,
  );

/** @returns a PNG, always the same bytes for the same words */
export const draw = async (root: Element, size: Size): Promise<Uint8Array<ArrayBuffer>> => {
  const svg = await satori(root, { ...size, fonts });
  return pngOf(svg);
};
