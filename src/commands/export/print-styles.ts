import { readFileSync } from 'node:fs';

/** What stands in the margins of every page. */
export interface Margins {
  readonly title: string;
  readonly author: string;
  /** Where the edition can be read on the web, if that is known. */
  readonly online: string | undefined;
  readonly asOf: string;
}

/** The style sheet that only a print to PDF gets: the page and its margins. */
export const printStyles = (margins: Margins): string =>
  readFileSync(new URL('pdf.css', import.meta.url), 'utf8') + marginBoxes(margins);

/** Boxes of CSS Paged Media 3, 4; the first page has its title below, and needs none above. */
const marginBoxes = ({ title, author, online, asOf }: Margins): string => `
@page {
  @top-left { content: ${cssString(author)}; }
  @top-right { content: ${cssString(title)}; }
  @bottom-left { content: ${cssString([online, asOf].filter(Boolean).join(' · '))}; }
  @bottom-right { content: counter(page) '\\2009/\\2009' counter(pages); }
}
@page :first {
  @top-left { content: none; }
  @top-right { content: none; }
}`;

/** A string of CSS (CSS Syntax 3, 4.3.5), by escapes where it could end. */
const cssString = (text: string): string =>
  `"${text.replaceAll(/["\\\n<]/g, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
