import { readFileSync } from 'node:fs';
import type { Lang } from '../../edition/annotations.ts';
import type { SiteArticle } from '../../edition/site-article.ts';
import { bibliography } from './bibliography.ts';
import { type Book, bookOf, chapterFile, files } from './book.ts';
import { coverImage, coverPage } from './cover.ts';
import { navigation } from './navigation.ts';
import { packageDocument } from './package-document.ts';
import { textChapter } from './text-chapter.ts';
import { titlePage } from './title-page.ts';
import { zipBook } from './zip.ts';

const styles = new URL('book.css', import.meta.url);

/** What readers look for first: where the package document is (EPUB 3.3, 4.2.6.3.1). */
const container = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles>
    <rootfile full-path="EPUB/${files.package}" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
`;

/**
 * Makes a book of one edition: EPUB 3.3 (https://www.w3.org/TR/epub-33/).
 *
 * @param online address at which the edition can be read on the web, if that is known
 * @returns always the same bytes for the same edition
 */
export const epubOf = async (article: SiteArticle, lang: Lang, online?: string): Promise<Uint8Array> => {
  const book = bookOf(article, lang, online);
  const content = new Map<string, string | Uint8Array>([
    [files.package, packageDocument(book)],
    [files.cover, coverPage(book)],
    [files.coverImage, await coverImage(book)],
    [files.titlePage, titlePage(book)],
    [files.navigation, navigation(book)],
    ...book.edition.sections.map((section) => [chapterFile(section), textChapter(book, section)] as const),
    [files.references, bibliography(book)],
    [files.styles, stylesOf(book)],
  ]);
  return zipBook(
    new Map([
      ['META-INF/container.xml', container],
      ...[...content].map(([path, file]) => [`EPUB/${path}`, file] as const),
    ]),
  );
};

/** The style sheet, and after claims that cite nothing the sign that is read aloud as words. */
const stylesOf = ({ t }: Book): string =>
  `${readFileSync(styles, 'utf8')}
[data-basis='uncited']::after {
  content: '\\2060○';
  content: '\\2060○' / ' (${t.exports.noSource}) ';
}
`;
