import { fullName } from '../../edition/names.ts';
import { box, colours, draw, sheet, words } from '../../pictures/set-type.ts';
import { type Book, files } from './book.ts';
import { x, xhtmlPage } from './xhtml.ts';

const size = { width: 1200, height: 1800 };
const margin = 130;
const column = { width: size.width - 2 * margin };

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
export const coverImage = (book: Book): Promise<Uint8Array> => {
  const [title, author, restatement] = wordsOf(book);
  const cover = sheet(
    size,
    margin,
    box(
      column,
      words({ fontSize: 50, color: colours.muted, marginBottom: 190 }, author),
      words({ ...column, fontSize: 108, lineHeight: 1.18 }, title),
      box({ width: 190, height: 6, marginTop: 90, backgroundColor: colours.accent }),
    ),
    words({ ...column, fontSize: 38, lineHeight: 1.45, color: colours.muted }, restatement),
  );
  return draw(cover, size);
};

const wordsOf = ({ lang, t, meta }: Book): readonly [title: string, author: string, restatement: string] => [
  meta.title[lang],
  fullName(meta.author.name[lang]),
  t.reading.restatement,
];
