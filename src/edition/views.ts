/** Views of the annotations that more than one page needs. Pure. */
import type { Annotations, BibliographyEntry, Citation, Claim, Paragraph } from './annotations.ts';
import { sourcePlace } from './place.ts';

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

/** Every citation, in the order of the text. @throws as `citationsIn` does */
export const citationsOf = (edition: Annotations): readonly CitationInContext[] =>
  paragraphsOf(edition).flatMap((paragraph) => citationsIn(paragraph, edition));

/**
 * The citations of a paragraph, in the order of the text.
 *
 * @throws with `file:line:column` where one stands in no claim, or in one that doesn't know of it
 */
export const citationsIn = (paragraph: Paragraph, edition: Annotations): readonly CitationInContext[] =>
  paragraph.citations.map((citation) => {
    const claim = paragraph.claims.find(
      ({ id, citations }) => id === citation.claim && citations.includes(citation.id),
    );
    if (!claim)
      throw new Error(
        `${sourcePlace(edition, citation.at)} the citation ${citation.id} belongs to no claim of ¶ ${paragraph.number}`,
      );
    return { citation, claim, paragraph };
  });

/** The citations of one reference, in the order of the text. */
export const citationsOfReference = (edition: Annotations, key: string): readonly CitationInContext[] =>
  citationsOf(edition).filter(({ citation }) => citation.key === key);

/** How a reference is cited in full. @throws where the list of the edition does not have it */
export const entryOf = ({ article, lang, bibliography }: Annotations, key: string): BibliographyEntry => {
  const found = bibliography.find((entry) => entry.key === key);
  if (!found) throw new Error(`“${key}” is not in the list of references of ${article} in ${lang}`);
  return found;
};

/**
 * Citations grouped by the page they cite: the work as a whole first, then pages in the order in which a book has them,
 * those with Roman numbers before those with others.
 *
 * @returns pairs of a locator (`63`, `63–65`, `xiv`, or undefined for the whole work) and its citations
 */
export const byPage = (
  citations: readonly CitationInContext[],
): readonly (readonly [string | undefined, readonly CitationInContext[]])[] =>
  [...Map.groupBy(citations, ({ citation }) => citation.locator)].sort(
    ([a], [b]) => firstPage(a) - firstPage(b),
  );

const firstPage = (locator: string | undefined): number => {
  if (locator === undefined) return Number.NEGATIVE_INFINITY;
  const [first = ''] = locator.split('–');
  return /^\d/.test(first) ? Number(first) : romanPage(first) - mostRomanPages;
};

/** More than stand before the first page of any book. */
const mostRomanPages = 10_000;

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

/** A digit before a larger one is taken from it. */
const romanPage = (numeral: string): number =>
  [...numeral]
    .map((digit) => romanDigits[digit] ?? 0)
    .reduce((total, digit, index, all) => total + (digit < (all[index + 1] ?? 0) ? -digit : digit), 0);
