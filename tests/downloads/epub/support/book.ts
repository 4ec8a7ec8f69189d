import { unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { epubOf } from '../../../../src/downloads/epub/epub.ts';
import type { Lang } from '../../../../src/edition/annotations.ts';
import type { SiteArticle } from '../../../../src/edition/site-article.ts';
import { article } from '../../support/articles.ts';

const books = new Map<string, Promise<Uint8Array>>();

/** Made once for all tests of a file: its cover takes a while. */
const made = (of: SiteArticle, lang: Lang, online?: string): Promise<Uint8Array> => {
  const key = `${of.id} ${lang} ${online}`;
  const book = books.get(key) ?? epubOf(of, lang, online);
  books.set(key, book);
  return book;
};

/** A book that has been opened again. */
export interface OpenBook {
  readonly bytes: Uint8Array;
  /** Paths, in the order of the archive. */
  readonly paths: readonly string[];
  text(path: string): string;
  /** A content document, with its namespaces read as HTML reads them. */
  page(name: string): Document;
}

export const openBook = async (
  lang: Lang,
  { of = article, online }: { of?: SiteArticle; online?: string } = {},
): Promise<OpenBook> => {
  const bytes = await made(of, lang, online);
  const files = unzipSync(bytes);
  const text = (path: string): string => {
    const file = files[path];
    if (!file) throw new Error(`The book has no file ${path}`);
    return new TextDecoder().decode(file);
  };
  return {
    bytes,
    paths: Object.keys(files),
    text,
    page: (name) => parseHTML(text(`EPUB/${name}`).replace(/^<\?xml[^>]*>\s*/, '')).document,
  };
};
