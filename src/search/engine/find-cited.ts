/** Finds the claims that rest on a source, and the paragraphs of which a query gives the number. */
import type { ParagraphRecord } from '../records/record.ts';
import { everyParagraph, type Hits } from './hits.ts';
import { type Paragraph, paragraphsOf, rangeOf, type WordRange } from './paragraphs.ts';
import { hasPage, type Pointer } from './pointers.ts';
import type { TextIndex } from './text-index.ts';

type Citation = ParagraphRecord['citations'][number];

/** The claims that cite as wanted. */
export const findCited = async (index: TextIndex, isWanted: (citation: Citation) => boolean): Promise<Hits> =>
  new Map(
    (await index.editions()).flatMap(paragraphsOf).flatMap((paragraph) => {
      const cited = paragraph.citations.filter(isWanted);
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
  { source, locator, paragraph, section }: Pointer,
): Promise<Hits> => {
  if (paragraph !== undefined)
    return everyParagraph(await index.editions(), ({ number }) => number === paragraph);
  if (section !== undefined)
    return everyParagraph(await index.editions(), ({ section: id }) => id === `s-${section}`);
  return findCited(
    index,
    (citation) =>
      (source === undefined || numberIn(citation) === source) &&
      (locator === undefined || hasPage(citation.locator, locator)),
  );
};

/** `[9, p. 63]` cites the source that is 9 in its article. */
const numberIn = ({ label }: Citation): string | undefined => /\d+/.exec(label)?.[0];
