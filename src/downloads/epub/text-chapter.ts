import type { Paragraph, Section } from '../../edition/annotations.ts';
import { type Book, workNoteId } from './book.ts';
import { notesOf } from './notes.ts';
import { type Change, phrasing, type XmlElement, x, xhtmlPage } from './xhtml.ts';

/** A section: its numbered paragraphs with the same ids as on the site, then the notes that they refer to. */
export const textChapter = (book: Book, section: Section): string =>
  xhtmlPage({
    lang: book.lang,
    title: headingOf(section),
    type: 'bodymatter',
    body: [
      x(
        'section',
        { 'epub:type': 'chapter', role: 'doc-chapter', 'aria-labelledby': section.id },
        x(
          'h1',
          { id: section.id },
          x('span', { class: 'number' }, `§\u00A0${section.number}`),
          ` ${section.title}`,
        ),
        ...section.paragraphs.map(toParagraph),
        ...notesOf(book, section),
      ),
    ],
  });

export const headingOf = ({ number, title }: Section): string => `§\u00A0${number} ${title}`;

const toParagraph = ({ id, number, html }: Paragraph): XmlElement =>
  x('p', { id, class: 'numbered' }, x('span', { class: 'number' }, number), ' ', ...phrasing(html, open));

/** Citations and note references open the notes of their own file, instead of leading to a list. */
const open: Change = (attributes, name) => {
  if (name !== 'a') return;
  attributes['epub:type'] = 'noteref';
  if (attributes['role'] === 'doc-biblioref' && attributes['id'])
    attributes['href'] = `#${workNoteId(attributes['id'])}`;
};
