/** Finds the claims that rest on a source, and the paragraphs of which a query gives the number. */
import type { ParagraphRecord, SourceEntry } from '../records/record.ts';
import { everyParagraph, type Hits } from './hits.ts';
import { type Paragraph, paragraphsOf, rangeOf, type WordRange } from './paragraphs.ts';
import { hasPage, type Pointer } from './pointers.ts';
import type { TextIndex } from './text-index.ts';

type Citation = ParagraphRecord['citations'][number];

/** The claims that cite as wanted. */
export const findCited = async (
  index: TextIndex,
  isWanted: (citation: Citation, paragraph: Paragraph) => boolean,
): Promise<Hits> =>
  new Map(
    (await index.editions()).flatMap(paragraphsOf).flatMap((paragraph) => {
      const cited = paragraph.citations.filter((citation) => isWanted(citation, paragraph));
      return cited.length > 0 ? [[paragraph, { level: 0, ranges: claimsOf(paragraph, cited) }]] : [];
    }),
  );

const claimsOf = (paragraph: Paragraph, cited: readonly Citation[]): readonly WordRange[] =>
  [...new Set(cited.map(({ claim }) => claim))].flatMap((at) => {
    const claim = paragraph.claims[at];
    const range = claim && rangeOf(paragraph, claim);
    return range ? [range] : [];
  });

/** What a pointer points at. */
export const findPointed = async (
  index: TextIndex,
  sources: readonly SourceEntry[],
  { source, locator, paragraph, section }: Pointer,
): Promise<Hits> => {
  if (paragraph !== undefined)
    return everyParagraph(await index.editions(), ({ number }) => number === paragraph);
  if (section !== undefined)
    return everyParagraph(await index.editions(), ({ section: id }) => id === `s-${section}`);
  const numbers = new Map(
    sources.flatMap(({ key, articles }) =>
      articles.map(({ article, number }) => [`${article} ${key}`, number]),
    ),
  );
  return findCited(
    index,
    (citation, { edition }) =>
      (source === undefined || numbers.get(`${edition.article} ${citation.key}`) === source) &&
      (locator === undefined || hasPage(citation.locator, locator)),
  );
};
