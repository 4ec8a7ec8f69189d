/** Two editions of an article beside each other. Pure. */
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import type { Annotations, Lang, Paragraph, Section } from './annotations.ts';
import { phrasingHtml, phrasingTree } from './phrasing-html.ts';
import { fileStart, sourcePlace } from './place.ts';

/** What stands at the same place of two editions. */
export interface Pair<T> {
  readonly first: T;
  readonly second: T;
}

export interface PairedSection extends Pair<Section> {
  readonly paragraphs: readonly Pair<Paragraph>[];
}

/**
 * The sections and paragraphs of two editions, side by side.
 *
 * @throws if one has a section or paragraph that the other lacks, saying where; the check, which comes first, has then
 * already said so
 */
export const pairEditions = (first: Annotations, second: Annotations): readonly PairedSection[] =>
  pair(first.sections, second.sections, 'section', [first, second]).map((sections) => ({
    ...sections,
    paragraphs: pair(sections.first.paragraphs, sections.second.paragraphs, 'paragraph', [first, second]),
  }));

/** What is alike numbered in two editions; anything that has a number and a place. */
const pair = <T extends Section | Paragraph>(
  first: readonly T[],
  second: readonly T[],
  what: string,
  editions: readonly [Annotations, Annotations],
): readonly Pair<T>[] =>
  Array.from({ length: Math.max(first.length, second.length) }, (_, index) => {
    const one: T | undefined = first[index];
    const other: T | undefined = second[index];
    if (one && other && one.number === other.number) return { first: one, second: other };
    const where = sourcePlace(editions[one ? 0 : 1], (one ?? other)?.at ?? fileStart);
    throw new Error(`${where} this ${what} has no counterpart in the other edition`);
  });

/** What the ids of an edition begin with where it stands beside another: `uk-`. */
export const idPrefix = (lang: Lang): string => `${lang}-`;

/**
 * An edition whose ids, and the links to them, begin with a prefix: two editions share their ids, which a page can hold
 * once only. Claims keep their ids, by which they are known as the same.
 */
export const withPrefix = (edition: Annotations, prefix: string): Annotations => ({
  ...edition,
  sections: edition.sections.map((section) => ({
    ...section,
    id: prefix + section.id,
    paragraphs: section.paragraphs.map((paragraph) => ({
      ...paragraph,
      id: prefix + paragraph.id,
      html: prefixIds(paragraph.html, prefix),
      claims: paragraph.claims.map((claim) => ({
        ...claim,
        citations: claim.citations.map((id) => prefix + id),
      })),
      citations: paragraph.citations.map((citation) => ({ ...citation, id: prefix + citation.id })),
      notes: paragraph.notes.map((note) => ({ ...note, id: prefix + note.id })),
    })),
  })),
  notes: edition.notes.map((note) => ({
    ...note,
    id: prefix + note.id,
    html: prefixIds(note.html, prefix),
    paragraph: prefix + note.paragraph,
  })),
});

/** Phrasing content with a prefix before its ids and in its links within the page. */
export const prefixIds = (html: string, prefix: string): string => {
  const tree = phrasingTree(html);
  visit(tree, 'element', ({ properties }: Element) => {
    const { id, href } = properties;
    if (typeof id === 'string') properties.id = prefix + id;
    if (typeof href === 'string' && href.startsWith('#')) properties.href = `#${prefix}${href.slice(1)}`;
  });
  return phrasingHtml(tree);
};
