import { type Book, chapterFile, files } from './book.ts';
import { headingOf } from './text-chapter.ts';
import { type Child, type XmlElement, x, xhtmlPage } from './xhtml.ts';

/** The navigation document (EPUB 3.3, 7): the table of contents, which is a page of the book too, and the landmarks. */
export const navigation = (book: Book): string => {
  const { t, lang, edition, meta } = book;
  const [first] = edition.sections;
  return xhtmlPage({
    lang,
    title: t.exports.contents,
    type: 'frontmatter',
    body: [
      x(
        'nav',
        { 'epub:type': 'toc', role: 'doc-toc', 'aria-labelledby': 'contents' },
        x('h1', { id: 'contents' }, t.exports.contents),
        x(
          'ol',
          item(files.titlePage, meta.title[lang]),
          ...edition.sections.map((section) => item(chapterFile(section), headingOf(section))),
          item(
            files.references,
            t.bibliography.heading,
            x('ol', item(`${files.references}#formatted-anew`, t.source.normalised)),
          ),
        ),
      ),
      x(
        'nav',
        { 'epub:type': 'landmarks', hidden: 'hidden', 'aria-label': t.reading.contents },
        x(
          'ol',
          landmark('cover', files.cover, t.exports.cover),
          landmark('titlepage', files.titlePage, meta.title[lang]),
          landmark('toc', files.navigation, t.exports.contents),
          first && landmark('bodymatter', chapterFile(first), t.exports.text),
          landmark('bibliography', files.references, t.bibliography.heading),
        ),
      ),
    ],
  });
};

const item = (href: string, words: string, inner?: Child): XmlElement =>
  x('li', x('a', { href }, words), inner);

const landmark = (type: string, href: string, words: string): XmlElement =>
  x('li', x('a', { 'epub:type': type, href }, words));
