/** The article as the Markdown that other generators take: Pandoc's citations, GFM's footnotes, nothing of our own. */
import type { Annotations, Lang, Paragraph } from '../../src/edition/annotations.ts';
import type { SiteArticle } from '../../src/edition/site-article.ts';

/** Something that stands between the words of a paragraph. */
interface Insertion {
  /** In UTF-16 units of the paragraph's text. */
  readonly offset: number;
  readonly markup: string;
}

/** How a peer writes a citation and a reference to a note. */
export interface Markup {
  readonly citation: (citation: Paragraph['citations'][number]) => string;
  readonly note: (number: number) => string;
  /** Words, so that they mean nothing else. */
  readonly words: (text: string) => string;
}

/** The words of a paragraph with its citations and note references, in their order. */
export const markedUp = (
  { text, citations, notes }: Paragraph,
  all: Annotations['notes'],
  { citation, note, words }: Markup,
): string => {
  const insertions: readonly Insertion[] = [
    ...citations.map((one) => ({ offset: one.offset, markup: ` ${citation(one)}` })),
    ...notes.map(({ id, offset }) => ({ offset, markup: note(numberOf(id, all)) })),
  ].toSorted((a, b) => a.offset - b.offset);
  let [result, end] = ['', 0];
  for (const { offset, markup } of insertions) {
    result += words(text.slice(end, offset)) + markup;
    end = offset;
  }
  return result + words(text.slice(end));
};

const numberOf = (id: string, notes: Annotations['notes']): number => {
  const note = notes.find((one) => one.id === id);
  if (!note) throw new Error(`There is no ${id}`);
  return note.number;
};

/** What Markdown would read as markup (CommonMark 0.31, 2.4), and MDX and Vue as an expression. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#{}|~&]/g, '\\$&');

const pandoc: Markup = {
  citation: ({ key, locator }) => (locator === undefined ? `[@${key}]` : `[@${key}, p. ${locator}]`),
  note: (number) => `[^${number}]`,
  words: escaped,
};

/** Who wrote it, and where they belong. */
export const byline = ({ meta }: SiteArticle, lang: Lang): string => {
  const { given, patronymic, family } = meta.author.name[lang];
  return `${[given, patronymic, family].filter(Boolean).join(' ')}, ${meta.author.affiliation[lang]}`;
};

/**
 * An edition as one Markdown file: title (front matter), author, abstract, sections, notes.
 *
 * @param markup how the peer writes citations, where not in Pandoc's way
 * @param end what follows the text, as the peer has its list of references made
 */
export const markdownArticle = (
  article: SiteArticle,
  lang: Lang,
  { markup = pandoc, end = '' }: { readonly markup?: Partial<Markup>; readonly end?: string } = {},
): string => {
  const { abstract, sections, notes } = article.editions[lang];
  const blocks = [
    `---\ntitle: ${JSON.stringify(article.meta.title[lang])}\n---`,
    escaped(byline(article, lang)),
    escaped(abstract),
    ...sections.flatMap(({ title, paragraphs }) => [
      `## ${escaped(title)}`,
      ...paragraphs.map((paragraph) => markedUp(paragraph, notes, { ...pandoc, ...markup })),
    ]),
    ...notes.map(({ number, text }) => `[^${number}]: ${escaped(text)}`),
    end,
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
};
