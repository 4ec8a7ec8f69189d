/** Views of the annotations that more than one page needs. Pure. */
import type { Annotations, Citation, Claim, Paragraph } from './annotations.ts';

/** A citation together with the claim and the paragraph in which it stands. */
export interface CitationInContext {
  readonly citation: Citation;
  readonly claim: Claim;
  readonly paragraph: Paragraph;
}

export const paragraphsOf = (edition: Annotations): readonly Paragraph[] =>
  edition.sections.flatMap((section) => section.paragraphs);

export const claimsOf = (edition: Annotations): readonly Claim[] =>
  paragraphsOf(edition).flatMap((paragraph) => paragraph.claims);

/** How many claims cite a source, and how many give none. */
export const basisCounts = (edition: Annotations): Readonly<Record<Claim['basis'], number>> => {
  const claims = claimsOf(edition);
  const cited = claims.filter((claim) => claim.basis === 'cited').length;
  return { cited, uncited: claims.length - cited };
};

/** Every citation, in the order of the text. */
export const citationsOf = (edition: Annotations): readonly CitationInContext[] =>
  paragraphsOf(edition).flatMap((paragraph) =>
    paragraph.citations.flatMap((citation) => {
      const claim = paragraph.claims.find(({ id }) => id === citation.claim);
      return claim ? [{ citation, claim, paragraph }] : [];
    }),
  );

/** The citations of one reference, in the order of the text. */
export const citationsOfReference = (edition: Annotations, key: string): readonly CitationInContext[] =>
  citationsOf(edition).filter(({ citation }) => citation.key === key);

/**
 * Citations grouped by the page they cite, pages in ascending order, the work as a whole first.
 *
 * @returns pairs of a locator (`63`, `63–65`, or undefined for the whole work) and its citations
 */
export const byPage = (
  citations: readonly CitationInContext[],
): readonly (readonly [string | undefined, readonly CitationInContext[]])[] =>
  [...Map.groupBy(citations, ({ citation }) => citation.locator)].sort(
    ([a], [b]) => firstPage(a) - firstPage(b),
  );

const firstPage = (locator: string | undefined): number => (locator ? Number.parseInt(locator, 10) : 0);
