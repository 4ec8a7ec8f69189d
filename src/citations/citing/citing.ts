/** What is needed to cite any paragraph or claim of an edition: one file an edition, loaded when a reader wants to cite. */
import type { CitingStyle } from './styles.ts';

export interface Citing {
  /** Address of the reading view, from the root of the site's host. */
  readonly address: string;
  readonly styles: Readonly<Record<CitingStyle, ArticleInStyle>>;
  readonly paragraphs: readonly CitableParagraph[];
}

/** The article in one style, as HTML phrasing content. */
export interface ArticleInStyle {
  /** Its entry in a list of references. */
  readonly reference: string;
  /** What refers to that in a text, with `numberSign` in place of the paragraph's number: `(Azizova, 2021, para. #)`. */
  readonly inText: string;
}

export interface CitableParagraph {
  /** `p-2-5` */
  readonly id: string;
  /** `2.5` */
  readonly number: string;
  readonly claims: readonly { readonly id: string; readonly text: string }[];
}

/** Stands where a paragraph's number is to stand. */
export const numberSign = '#';
