import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori from 'satori';
import sharp from 'sharp';
import { fullName } from '../../edition/names.ts';
import { type Book, files } from './book.ts';
import { x, xhtmlPage } from './xhtml.ts';

const size = { width: 1200, height: 1800 };
const margin = 130;
/** Padding comes on top of this: boxes are content boxes. */
const column = { width: size.width - 2 * margin };

/** The colours of the site on paper: src/styles/site.css. */
const colours = { paper: '#fbf8f2', ink: '#26221c', muted: '#675e51', accent: '#0e5573' };

/** The page that shows the cover. */
export const coverPage = (book: Book): string =>
  xhtmlPage({
    lang: book.lang,
    title: book.t.exports.cover,
    type: 'cover',
    body: x(
      'section',
      { class: 'cover' },
      x('img', { src: files.coverImage, alt: wordsOf(book).join('. ') }),
    ),
  });

/**
 * Draws the cover: the title and the author, as a quiet title page has them.
 *
 * @returns a PNG, always the same bytes for the same words
 */
export const coverImage = async (book: Book): Promise<Uint8Array> => {
  const [title, author, restatement] = wordsOf(book);
  const svg = await satori(
    box(
      {
        ...column,
        height: size.height - 2 * margin,
        padding: margin,
        justifyContent: 'space-between',
        backgroundColor: colours.paper,
        color: colours.ink,
      },
      box(
        column,
        words({ fontSize: 50, color: colours.muted, marginBottom: 190 }, author),
        words({ ...column, fontSize: 108, lineHeight: 1.18 }, title),
        box({ width: 190, height: 6, marginTop: 90, backgroundColor: colours.accent }),
      ),
      words({ ...column, fontSize: 38, lineHeight: 1.45, color: colours.muted }, restatement),
    ),
    { ...size, fonts: fonts() },
  );
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 32 }).toBuffer();
};

const wordsOf = ({ lang, t, meta }: Book): readonly [title: string, author: string, restatement: string] => [
  meta.title[lang],
  fullName(meta.author.name[lang]),
  t.reading.restatement,
];

/** What satori takes for an element: https://github.com/vercel/satori#use-without-jsx */
const box = (style: Readonly<Record<string, string | number>>, ...children: object[]) => ({
  type: 'div',
  key: null,
  props: { style: { display: 'flex', flexDirection: 'column', ...style }, children },
});

const words = (style: Readonly<Record<string, string | number>>, text: string) => ({
  type: 'div',
  key: null,
  props: { style, children: text },
});

/** The subsets are tried in turn for each letter, so each goes by a name of its own. satori reads no WOFF 2. */
const fonts = () =>
  ['latin', 'latin-ext', 'cyrillic'].map((subset) => ({
    name: `Source Serif ${subset}`,
    data: readFileSync(resolve(`@fontsource/source-serif-4/files/source-serif-4-${subset}-400-normal.woff`)),
    weight: 400 as const,
    style: 'normal' as const,
  }));

const { resolve } = createRequire(import.meta.url);
