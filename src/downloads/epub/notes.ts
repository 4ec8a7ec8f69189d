import type { Annotations, Citation, Note, Section } from '../../edition/annotations.ts';
import { type Book, entryAddress, workNoteId } from './book.ts';
import { type Child, inLanguage, phrasing, type XmlElement, x } from './xhtml.ts';

/**
 * What the citations and note references of a section open: footnotes, which reading systems show on the spot if they
 * are in the same file (https://www.w3.org/TR/epub-ssv-11/#notes). Others show them at the end of the section.
 */
export const notesOf = (book: Book, section: Section): readonly Child[] => [
  ...section.paragraphs.flatMap(({ citations }) => citations.map((citation) => workNote(book, citation))),
  ...section.paragraphs.flatMap(({ id }) =>
    notesOfParagraph(book.edition, id).map((note) => editorNote(book, note)),
  ),
];

/** The work that a citation names: its title, the exact page, the title in the reader's language, what kind it is. */
const workNote = ({ t, lang, references }: Book, { id, key, locator, label }: Citation): XmlElement => {
  const reference = references.find((one) => one.id === key);
  if (!reference) throw new Error(`The list of references has no entry "${key}", which ${id} cites`);
  const { custom, type, language, title } = reference;
  return footnote(workNoteId(id), [
    x(
      'p',
      backlink(id, label.replaceAll(' ', '\u00A0'), t.exports.backToText),
      ' ',
      x('cite', inLanguage(language), title),
      `, ${locator ? t.citation.page(locator) : t.citation.whole}. `,
    ),
    ...(language === lang
      ? []
      : [x('p', x('span', { class: 'label' }, t.bibliography.translation), ' ', custom.translation[lang])]),
    x(
      'p',
      `${t.bibliography.kinds[type][language]}. `,
      x('a', { href: entryAddress(key) }, t.exports.toEntry),
    ),
  ]);
};

const editorNote = ({ t }: Book, { id, number, html }: Note): XmlElement =>
  footnote(id, [
    x(
      'p',
      backlink(`noteref-${number}`, t.exports.noteOf(number), t.notes.back(number)),
      '. ',
      ...phrasing(html),
    ),
  ]);

const footnote = (id: string, children: Child[]): XmlElement =>
  x('aside', { id, class: 'footnote', 'epub:type': 'footnote', role: 'doc-footnote' }, ...children);

const backlink = (id: string, words: string, title: string): XmlElement =>
  x('a', { href: `#${id}`, 'epub:type': 'backlink', role: 'doc-backlink', title }, words);

const notesOfParagraph = ({ notes }: Annotations, paragraph: string): readonly Note[] =>
  notes.filter((note) => note.paragraph === paragraph);
