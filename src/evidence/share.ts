/** The share of all citations that one source carries, as a bar as long as all of them. */
import { link, rect } from '@observablehq/plot';
import { draw } from './draw.ts';

const width = 280;
const height = 8;

/** @returns HTML of an `<svg>` that says nothing which isn't said in words beside it */
export const shareBar = (citations: number, of: number): string =>
  draw({
    class: 'share-bar',
    width,
    height,
    marks: [
      link([of], { x1: 0, x2: width, y1: height / 2, y2: height / 2, className: 'whole' }),
      rect([citations], {
        x1: 0,
        x2: (count: number) => (width * count) / of,
        y1: 0,
        y2: height,
        className: 'bar',
      }),
    ],
  });
