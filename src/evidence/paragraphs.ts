/** What the claims of each paragraph rest on: a row a section, a column a paragraph, a dot a claim in the order of the text. */
import { link, text } from '@observablehq/plot';
import type { Annotations } from '../edition/annotations.ts';
import { messages } from '../i18n/messages.ts';
import { route } from '../i18n/routes.ts';
import { draw } from './draw.ts';
import { type Box, dots, linesOf, middle, pitch, targets } from './marks.ts';

/** All figures are units of the drawing. */
interface Layout {
  readonly class: string;
  /** How wide the label is, left of the paragraphs. */
  readonly label: number;
  readonly titled: boolean;
  readonly column: number;
  readonly dotsPerLine: number;
  /** How many stand beside each other; further ones stand below. */
  readonly columns: number;
}
/** As wide as a small phone's column. */
export const narrow: Layout = {
  ...{ class: 'narrow', label: 28, titled: false },
  ...{ column: 27.5, dotsPerLine: 3, columns: 9 },
};
export const wide: Layout = {
  ...{ class: 'wide', label: 286, titled: true },
  ...{ column: 44, dotsPerLine: 6, columns: 9 },
};

/** @returns HTML of an `<svg>` */
export const paragraphsOf = (
  { lang, article, sections }: Annotations,
  name: string,
  { label, titled, column, dotsPerLine, columns, ...layout }: Layout,
): string => {
  const t = messages(lang).evidence;
  const most = Math.max(
    ...sections.flatMap(({ paragraphs }) => paragraphs.map(({ claims }) => claims.length)),
  );
  const line = Math.max(26, (linesOf(most, dotsPerLine) + 1) * pitch);
  const width = label + columns * column;
  let height = 0;
  const rows = sections.map((section) => {
    const top = height;
    height += linesOf(section.paragraphs.length, columns) * line;
    return { section, y: top };
  });
  const heads = rows.map(({ section: { id, number, title }, y }) => ({
    href: route.article(lang, article, id),
    name: t.section(number, title),
    label: titled ? t.section(number, title) : t.sectionNumber(number),
    ...{ x: 0, y, width: label, height: line },
  }));
  const cells = rows.flatMap(({ section, y }, row) =>
    section.paragraphs.map(({ id, number, claims }, index) => {
      const bases = claims.map(({ basis }) => basis === 'cited');
      return {
        href: route.article(lang, article, id),
        name: t.paragraph(number, claims.length, bases.filter(Boolean).length),
        bases,
        section: row,
        x: label + (index % columns) * column,
        y: y + Math.floor(index / columns) * line,
        ...{ width: column, height: line },
      };
    }),
  );
  return draw({
    class: layout.class,
    name,
    width,
    height,
    marks: [
      link(rows.slice(1), { x1: 0, x2: width, y: 'y', className: 'rule' }),
      // Section by section, as they are come to by keyboard.
      targets(heads.flatMap((head, index) => [head, ...cells.filter((cell) => cell.section === index)])),
      text(heads, { x: 0, y: (box: Box) => middle(box).y, href: 'href', text: 'label', className: 'label' }),
      text(
        cells.filter(({ bases }) => bases.length === 0),
        { x: 'x', dx: 0, y: (box: Box) => middle(box).y, href: 'href', text: () => '–', className: 'label' },
      ),
      ...dots(cells, dotsPerLine, 'at its edge'),
    ],
  });
};
