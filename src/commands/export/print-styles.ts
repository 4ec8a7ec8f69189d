import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What stands in the margins of every page. */
export interface Margins {
  readonly title: string;
  readonly author: string;
  /** Where the edition can be read on the web, if that is known. */
  readonly online: string | undefined;
  readonly asOf: string;
}

/**
 * The style sheet that only a print to PDF gets: the page, its margins, and the typeface in static files, as Chromium
 * would draw each letter of a variable font as a picture (a Type 3 font).
 */
export const printStyles = (margins: Margins): string =>
  [fontFaces(), readFileSync(new URL('pdf.css', import.meta.url), 'utf8'), marginBoxes(margins)].join('\n');

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

const { resolve } = createRequire(import.meta.url);

/** @fontsource's own style sheets, their files put into them: the page can load nothing from there. */
const fontFaces = (): string =>
  ['400', '400-italic', '600', '600-italic']
    .map((style) => {
      const path = resolve(`@fontsource/source-serif-4/${style}.css`);
      return readFileSync(path, 'utf8')
        .replaceAll(/, url\([^)]+\) format\('woff'\)/g, '')
        .replaceAll(/url\((?<file>[^)]+)\)/g, (_, file: string) => dataUrl(join(dirname(path), file)));
    })
    .join('\n');

const dataUrl = (file: string): string =>
  `url(data:font/woff2;base64,${readFileSync(file).toString('base64')})`;
