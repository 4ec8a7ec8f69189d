import type { Annotations, Lang, Section } from '../../edition/annotations.ts';
import type { Article } from '../../edition/schemas/article.ts';
import type { Reference } from '../../edition/schemas/reference.ts';
import type { SiteArticle } from '../../edition/site-article.ts';
import { type Messages, messages } from '../../i18n/messages.ts';

/** One edition as its chapters see it. */
export interface Book {
  readonly lang: Lang;
  readonly t: Messages;
  readonly meta: Article;
  readonly edition: Annotations;
  /** In published order. */
  readonly references: readonly Reference[];
  /** Where the edition can be read on the web, if that is known. */
  readonly online: string | undefined;
}

export const bookOf = (
  { alone, meta, editions, references }: SiteArticle,
  lang: Lang,
  online: string | undefined,
): Book => ({ lang, t: messages(lang, !alone), meta, edition: editions[lang], references, online });

/** Names of the files that stand once in each book. */
export const files = {
  package: 'package.opf',
  navigation: 'contents.xhtml',
  cover: 'cover.xhtml',
  coverImage: 'cover.png',
  titlePage: 'title.xhtml',
  references: 'references.xhtml',
  styles: 'book.css',
} as const;

/** Each section is a file, which starts with its heading. */
export const chapterFile = ({ id }: Pick<Section, 'id'>): string => `${id}.xhtml`;

/** File of the chapter in which a paragraph stands. @param paragraph `p-2-5` */
export const chapterOf = (paragraph: string): string =>
  chapterFile({ id: paragraph.replace(/^p-(\d+)-\d+$/, 's-$1') });

/** Address of the list entry of a work, from any chapter. */
export const entryAddress = (key: string): string => `${files.references}#ref-${key}`;

/** Id of the note that a citation opens. @param citation `cite-7` */
export const workNoteId = (citation: string): string => citation.replace('cite-', 'work-');

/** `2026-11-24` as the moment that EPUB wants: midnight, as the day is all that is known. */
export const modified = ({ revised }: Article): string => `${revised}T00:00:00Z`;

export const doiAddress = ({ doi }: Article): string => `https://doi.org/${doi}`;
