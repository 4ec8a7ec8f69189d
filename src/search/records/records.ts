import type { Annotations, Paragraph } from '../../edition/annotations.ts';
import { fullName } from '../../edition/names.ts';
import type { Article } from '../../edition/schemas/article.ts';
import { splitWords } from '../words/split.ts';
import { keyOf } from './keys.ts';
import type { AsideRecord, EditionRecord, ParagraphRecord } from './record.ts';

/** What search has to know of an edition besides where its words are. */
export const recordOf = (
  { article, lang, abstract, sections, notes }: Annotations,
  { title, author, keywords }: Pick<Article, 'title' | 'author' | 'keywords'>,
): EditionRecord => ({
  article,
  lang,
  title: title[lang],
  sections: sections.map(({ id, number, title }) => ({ id, number, title })),
  paragraphs: sections.flatMap(({ id, paragraphs }) =>
    paragraphs.map((paragraph) => paragraphOf(paragraph, id)),
  ),
  asides: [
    {
      id: 'front',
      text: [
        title[lang],
        `${fullName(author.name[lang])}, ${author.affiliation[lang]}`,
        keywords[lang].join(', '),
      ].join('. '),
    },
    { id: 'abstract', text: abstract },
    ...notes,
  ].map(({ id, text }) => ({ id, text, words: splitWords(text).length })),
});

const paragraphOf = (
  { id, number, text, citations, claims, spans }: Paragraph,
  section: string,
): ParagraphRecord => ({
  id,
  number,
  section,
  text,
  words: splitWords(text).length,
  citations: citations.map(({ key, label, locator, claim }) => ({
    key,
    label,
    ...(locator !== undefined && { locator }),
    claim: claims.findIndex(({ id }) => id === claim),
  })),
  claims: claims.map(({ basis, start, end }) => ({ basis, start, end })),
  ...spans,
});

/** Everything of an edition that has words, in the order in which they are counted. */
export const passagesOf = ({
  paragraphs,
  asides,
}: EditionRecord): readonly (ParagraphRecord | AsideRecord)[] => [...paragraphs, ...asides];

/**
 * What Pagefind indexes: for each word of some texts, in order, its key, so that the words keep their numbers. A key has no
 * sign at which Pagefind would divide or drop a word.
 *
 * @returns the keys with a space between them
 */
export const indexedText = (passages: readonly { readonly text: string }[]): string =>
  passages.flatMap(({ text }) => splitWords(text).map((word) => keyOf(word.text))).join(' ');
