import { whereToFind } from '../../citations/find.ts';
import type { BibliographyEntry } from '../../edition/annotations.ts';
import type { Reference } from '../../edition/schemas/reference.ts';
import { citationsOfReference } from '../../edition/views.ts';
import { type Book, chapterOf } from './book.ts';
import { type Child, inLanguage, phrasing, type XmlElement, x, xhtmlPage } from './xhtml.ts';

/** Both lists of references: as printed and explained, and formatted anew. */
export const bibliography = (book: Book): string => {
  const { t, references, edition } = book;
  return xhtmlPage({
    lang: book.lang,
    title: t.bibliography.heading,
    type: 'backmatter',
    body: [
      list('references', t.bibliography.heading, t.bibliography.asPrinted, 'h1', [
        ...references.map((reference) => printedEntry(book, reference)),
      ]),
      list('formatted-anew', t.source.normalised, t.exports.anewLead, 'h2', [
        ...edition.bibliography.map((entry) => formattedEntry(book, entry)),
      ]),
    ],
  });
};

const list = (
  id: string,
  heading: string,
  lead: string,
  level: 'h1' | 'h2',
  entries: readonly XmlElement[],
): XmlElement =>
  x(
    'section',
    { 'epub:type': 'bibliography', role: 'doc-bibliography', 'aria-labelledby': id },
    x(level, { id }, heading),
    x('p', { class: 'lead' }, lead),
    x('ol', ...entries),
  );

const printedEntry = (book: Book, reference: Reference): XmlElement => {
  const { lang, t } = book;
  const { id, number, language, custom, type } = reference;
  const pages = reference['number-of-pages'];
  const b = t.bibliography;
  return x(
    'li',
    { id: `ref-${id}`, value: number },
    x('p', { class: 'printed', ...inLanguage(language) }, custom.printed),
    x(
      'dl',
      { class: 'details' },
      ...(custom.corrections ?? []).map(({ printed, corrected }) =>
        row(b.correction, ...correction(b.corrected, language, printed, corrected)),
      ),
      language !== lang && row(b.translation, custom.translation[lang]),
      custom.transliteration &&
        row(b.transliteration, x('span', inLanguage(`${language}-Latn`), custom.transliteration)),
      row(b.kind, b.kinds[type][language], pages && `, ${b.pages(Number(pages))}`),
      row(
        b.find,
        ...separated(
          whereToFind(reference).map((finding) =>
            x(
              'a',
              { href: finding.url },
              finding.kind === 'printed'
                ? b.printedUrl
                : finding.kind === 'archived'
                  ? b.archived
                  : b.catalogue(finding.name),
            ),
          ),
        ),
      ),
      row(b.citedIn, ...backlinks(book, id)),
    ),
  );
};

const formattedEntry = (book: Book, { key, html }: BibliographyEntry): XmlElement => {
  const reference = book.references.find(({ id }) => id === key);
  return x(
    'li',
    { id: `anew-${key}`, value: reference?.number },
    x('p', reference ? inLanguage(reference.language) : {}, ...phrasing(html)),
    x(
      'p',
      { class: 'details' },
      x('a', { href: `#ref-${key}` }, book.t.exports.asPrinted),
      ' · ',
      `${book.t.bibliography.citedIn}: `,
      ...backlinks(book, key),
    ),
  );
};

/** A link to every citation of a work. */
const backlinks = ({ t, edition }: Book, key: string): readonly Child[] =>
  separated(
    citationsOfReference(edition, key).map(({ citation, paragraph }) =>
      x(
        'a',
        { href: `${chapterOf(paragraph.id)}#${citation.id}`, role: 'doc-backlink', 'epub:type': 'backlink' },
        t.bibliography.backlink(paragraph.number, citation.locator),
      ),
    ),
  );

/** Both wordings stand in a phrase of the reader's language, and are in another. */
const correction = (
  phrase: Book['t']['bibliography']['corrected'],
  language: string,
  printed: string,
  corrected: string,
): readonly Child[] => {
  const words: Readonly<Record<string, string>> = { '\uE000': printed, '\uE001': corrected };
  return phrase('\uE000', '\uE001')
    .split(/(\uE000|\uE001)/)
    .map((part) => (words[part] ? x('span', inLanguage(language), words[part]) : part));
};

const separated = (children: readonly Child[]): readonly Child[] =>
  children.flatMap((child, index) => (index === 0 ? [child] : [' · ', child]));

const row = (term: string, ...words: Child[]): XmlElement => x('div', x('dt', term), ' ', x('dd', ...words));
