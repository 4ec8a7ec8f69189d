import { fullName } from '../../edition/names.ts';
import { languages } from '../../i18n/languages.ts';
import { type Book, chapterFile, doiAddress, files, modified } from './book.ts';
import { uuidUrn } from './uuid.ts';
import { type Child, type XmlElement, x, xmlDocument } from './xhtml.ts';

/** The package document (EPUB 3.3, 5): what the book is, which files it has, and in which order they are read. */
export const packageDocument = (book: Book): string =>
  xmlDocument(
    x(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'id',
        'xml:lang': book.lang,
      },
      metadata(book),
      manifest(book),
      spine(book),
    ),
  );

const metadata = (book: Book): XmlElement => {
  const { lang, meta, edition } = book;
  return x(
    'metadata',
    { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    x('dc:identifier', { id: 'id' }, uuidUrn(`${doiAddress(meta)}#${lang}`)),
    x('dc:title', { id: 'title' }, meta.title[lang]),
    ...creator(book),
    x('dc:language', lang),
    x('dc:date', meta.revised),
    x('meta', { property: 'dcterms:modified' }, modified(meta)),
    x('dc:source', doiAddress(meta)),
    x('dc:description', edition.abstract),
    ...meta.keywords[lang].map((keyword) => x('dc:subject', keyword)),
    ...accessibility(book),
    // How EPUB 2 names the cover; readers that make thumbnails still look for it.
    x('meta', { name: 'cover', content: 'cover-image' }),
  );
};

const creator = ({ lang, meta }: Book): readonly Child[] => {
  const { family, given, patronymic } = meta.author.name[lang];
  const refine = (property: string, value: string, more = {}) =>
    x('meta', { refines: '#author', property, ...more }, value);
  return [
    x('dc:creator', { id: 'author' }, fullName(meta.author.name[lang])),
    refine('role', 'aut', { scheme: 'marc:relators' }),
    refine('file-as', `${family}, ${[given, patronymic].filter(Boolean).join(' ')}`),
    ...languages
      .filter((other) => other !== lang)
      .map((other) => refine('alternate-script', fullName(meta.author.name[other]), { 'xml:lang': other })),
  ];
};

/** By the Schema.org Accessibility Properties for Discoverability Vocabulary, as EPUB Accessibility 1.1, 2.2 asks for. */
const accessibility = ({ t }: Book): readonly Child[] => {
  const say = (property: string, value: string) => x('meta', { property: `schema:${property}` }, value);
  return [
    say('accessMode', 'textual'),
    say('accessModeSufficient', 'textual'),
    ...[
      'alternativeText',
      'ARIA',
      'displayTransformability',
      'readingOrder',
      'structuralNavigation',
      'tableOfContents',
    ].map((feature) => say('accessibilityFeature', feature)),
    say('accessibilityHazard', 'none'),
    say('accessibilitySummary', t.exports.accessibility),
  ];
};

/** The pages, in the order in which they are read. */
const pages = ({ edition }: Book): readonly { readonly id: string; readonly href: string }[] => [
  { id: 'cover', href: files.cover },
  { id: 'title-page', href: files.titlePage },
  { id: 'contents', href: files.navigation },
  ...edition.sections.map((section) => ({ id: section.id, href: chapterFile(section) })),
  { id: 'references', href: files.references },
];

const manifest = (book: Book): XmlElement =>
  x(
    'manifest',
    ...pages(book).map(({ id, href }) =>
      x('item', {
        id,
        href,
        'media-type': 'application/xhtml+xml',
        properties: href === files.navigation ? 'nav' : undefined,
      }),
    ),
    x('item', { id: 'styles', href: files.styles, 'media-type': 'text/css' }),
    x('item', {
      id: 'cover-image',
      href: files.coverImage,
      'media-type': 'image/png',
      properties: 'cover-image',
    }),
  );

const spine = (book: Book): XmlElement =>
  x('spine', ...pages(book).map(({ id }) => x('itemref', { idref: id })));
