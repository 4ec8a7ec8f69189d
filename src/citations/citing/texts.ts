/** What is shown and copied of a paragraph or claim that is cited. Pure. */
import type { Messages } from '../../i18n/messages.ts';
import { type CitableParagraph, type Citing, numberSign } from './citing.ts';
import type { CitingStyle } from './styles.ts';

export interface Choice {
  readonly paragraph: CitableParagraph;
  /** Where not the whole paragraph is cited. */
  readonly claim: CitableParagraph['claims'][number] | undefined;
  readonly style: CitingStyle;
}

/** Each as HTML phrasing content. */
export interface Texts {
  readonly reference: string;
  readonly inText: string;
  readonly link: string;
  /** Those of the claim. */
  readonly words: string | undefined;
}

/**
 * @param origin where the site stands for this reader: `https://example.org`
 * @param accessed today
 */
export const textsOf = (
  { address, styles }: Pick<Citing, 'address' | 'styles'>,
  { paragraph: { id, number }, claim, style }: Choice,
  phrases: Pick<Messages['cite']['panel'], 'edition' | 'words'>,
  { origin, accessed }: { readonly origin: string; readonly accessed: Date },
): Texts => {
  const link = new URL(`${address}#${claim?.id ?? id}`, origin).href;
  const edition = phrases.edition({ number, address: link, accessed });
  const reference = `${styles[style].reference} ${escapeHtml(edition)}`;
  return {
    reference,
    inText: styles[style].inText.replace(numberSign, number),
    link: escapeHtml(link),
    words: claim && phrases.words(escapeHtml(claim.text), reference),
  };
};

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The beginning of a text, up to a length, in whole words. */
export const beginning = (text: string, length: number): string =>
  text.length <= length
    ? text
    : `${text.slice(0, text.lastIndexOf(' ', length)).replace(/[\s,;:–]+$/u, '')}…`;
