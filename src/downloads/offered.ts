import type { Lang } from '../edition/annotations.ts';
import { messages } from '../i18n/messages.ts';
import { route } from '../i18n/routes.ts';
import { type Format, formats } from './bibliography/formats.ts';
import { exportsOf } from './exports.ts';

/** A file that a reader or a tool can take along. */
export interface OfferedFile {
  readonly href: string;
  /** Media type. */
  readonly type: string;
  /** What it is written in, and where that matters how much it weighs: `BibTeX`, `EPUB, 240 KB`. */
  readonly name: string;
}

/** Files of one thing, which has a name in the language of the page. */
export interface OfferedThing {
  readonly name: string;
  readonly files: readonly OfferedFile[];
}

/** All that an edition of an article can be taken along as; the books only where they have been made. */
export const offeredOf = (article: string, lang: Lang): readonly OfferedThing[] => {
  const t = messages(lang);
  const at = (ending: string) => route.download(lang, article, ending);
  const books = exportsOf(article, lang).map(({ ending, type, bytes }) => ({
    href: at(ending),
    type,
    name: `${ending.toUpperCase()}, ${t.exports.kilobytes(Math.ceil(bytes / 1024))}`,
  }));
  return [
    { name: t.site.article, files: records(at) },
    { name: t.bibliography.heading, files: records((ending) => at(`references.${ending}`)) },
    {
      name: t.downloads.annotations,
      files: [
        { href: at('annotations.json'), type: 'application/json', name: 'JSON' },
        { href: at('web-annotations.jsonld'), type: 'application/ld+json', name: 'Web Annotations' },
      ],
    },
    ...(books.length > 0 ? [{ name: t.exports.heading, files: books }] : []),
  ];
};

/** The record of one work in each format. */
export const offeredOfSource = (key: string, lang: Lang): readonly OfferedFile[] =>
  records((ending) => route.sourceDownload(lang, key, ending));

const records = (at: (format: Format) => string): readonly OfferedFile[] =>
  (Object.keys(formats) as Format[]).map((format) => ({ href: at(format), ...formats[format] }));
