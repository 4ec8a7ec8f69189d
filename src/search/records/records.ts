import type { Annotations } from '../../edition/annotations.ts';
import { splitWords } from '../words/split.ts';
import { keyOf } from './keys.ts';
import type { EditionRecord } from './record.ts';

/** What search has to know of an edition besides where its words are. */
export const recordOf = ({ article, lang, sections }: Annotations, title: string): EditionRecord => ({
  article,
  lang,
  title,
  sections: sections.map(({ id, number, title }) => ({ id, number, title })),
  paragraphs: sections.flatMap((section) =>
    section.paragraphs.map(({ id, number, text, citations, claims, spans }) => ({
      id,
      number,
      section: section.id,
      text,
      words: splitWords(text).length,
      citations: citations.map(({ key, label }) => ({ key, label })),
      claims: claims.map(({ basis, start, end }) => ({ basis, start, end })),
      ...spans,
    })),
  ),
});

/**
 * What Pagefind indexes of an edition: for each word of its paragraphs, in order, its key, so that the words keep their
 * numbers. A key has no sign at which Pagefind would divide or drop a word.
 *
 * @returns the keys with a space between them
 */
export const indexedText = ({ paragraphs }: EditionRecord): string =>
  paragraphs.flatMap(({ text }) => splitWords(text).map((word) => keyOf(word.text))).join(' ');
