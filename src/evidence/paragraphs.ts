/** What the claims of each paragraph rest on: a row a section, a column a paragraph, a dot a claim in the order of the text. */
import { link, text } from '@observablehq/plot';
import type { Annotations } from '../edition/annotations.ts';
import { messages } from '../i18n/messages.ts';
import { route } from '../i18n/routes.ts';
import { draw, type Form } from './draw.ts';
import { centred, dots, labels, linesOf, pitch, targets } from './marks.ts';
import { sectionHead } from './words.ts';

/** All figures are units of the drawing. */
interface Layout {
  /** How wide the label is, left of the paragraphs. */
  readonly label: number;
  readonly titled: boolean;
  readonly column: number;
  readonly dotsPerLine: number;
}
const layouts: Readonly<Record<Form, Layout>> = {
  narrow: { label: 28, titled: false, column: 28, dotsPerLine: 3 },
  wide: { label: 304, titled: true, column: 44, dotsPerLine: 6 },
};
/** How many paragraphs stand beside each other; further ones stand below. */
const columns = 9;
const leastLine = 26;
/** Between a label and what stands beside it. */
const gap = 10;

/** @returns HTML of an `<svg>` */
export const paragraphsOf = (edition: Annotations, name: string, form: Form): string => {
  const { lang, article, sections } = edition;
  const { label, titled, column, dotsPerLine } = layouts[form];
  const t = messages(lang).evidence;
  const most = Math.max(
    ...sections.flatMap(({ paragraphs }) => paragraphs.map(({ claims }) => claims.length)),
  );
  const line = Math.max(leastLine, (linesOf(most, dotsPerLine) + 1) * pitch);
  const width = label + columns * column;
  let height = 0;
  const rows = sections.map((section) => {
    const top = height;
    height += Math.max(1, linesOf(section.paragraphs.length, columns)) * line;
    return { section, y: top };
  });
  const heads = rows.map(({ section, y }) => ({
    ...sectionHead(section, edition),
    label: titled ? t.section(section.number, section.title) : t.sectionNumber(section.number),
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
    class: form,
    name,
    width,
    height,
    marks: [
      link(rows.slice(1), { x1: 0, x2: width, y: 'y', className: 'rule' }),
      // Section by section, as they are come to by keyboard.
      targets(heads.flatMap((head, index) => [head, ...cells.filter((cell) => cell.section === index)])),
      labels(heads, titled ? label - gap : Number.POSITIVE_INFINITY),
      text(
        cells.filter(({ bases }) => bases.length === 0),
        { x: 'x', dx: 0, y: centred.y, href: 'href', text: () => '–', className: 'nothing' },
      ),
      ...dots(cells, dotsPerLine, 'at its edge'),
    ],
  });
};
