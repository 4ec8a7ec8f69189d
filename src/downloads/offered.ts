import type { WorkOnSite } from '../edition/across.ts';
import type { Lang } from '../edition/annotations.ts';
import { messages } from '../i18n/messages.ts';
import { route } from '../i18n/routes.ts';
import { type Format, formats } from './bibliography/formats.ts';
import { itemOf, write } from './bibliography/records.ts';
import { dataAddress } from './data-address.ts';
import { exportsOf } from './exports.ts';

/** A file that a reader or a tool can take along. */
export interface OfferedFile {
  readonly href: string;
  /** Media type. */
  readonly type: string;
  /** What it is written in, and where that matters how much it weighs: `BibTeX`, `EPUB, 240 KB`. */
  readonly name: string;
  /** What it is to be called where it has no address of its own: it is in the page itself. */
  readonly saveAs?: string;
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
    { name: t.site.article, files: records((format) => ({ href: at(format) })) },
    { name: t.bibliography.heading, files: records((format) => ({ href: at(`references.${format}`) })) },
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
export const offeredOfSource = (work: WorkOnSite, lang: Lang): readonly OfferedFile[] =>
  records((format) => ({ href: route.sourceDownload(lang, work.key, format) }));

/** In the page, the record of a work that very many articles list names as many of them. */
const mostNamed = 10;

/**
 * The same in the page itself: of a site with very many works, files would be six of each, two fifths of all that there are.
 */
export const inPageOfSource = ({ key, articles }: WorkOnSite, lang: Lang): readonly OfferedFile[] => {
  const [first, ...others] = articles;
  const item = itemOf({ key, articles: [first, ...others.slice(0, mostNamed - 1)] }, lang);
  return records((format) => ({
    href: dataAddress(formats[format].type, write[format]([item])),
    saveAs: `${key}.${format}`,
  }));
};

const records = (
  inFormat: (format: Format) => Pick<OfferedFile, 'href' | 'saveAs'>,
): readonly OfferedFile[] =>
  (Object.keys(formats) as Format[]).map((format) => ({ ...inFormat(format), ...formats[format] }));
