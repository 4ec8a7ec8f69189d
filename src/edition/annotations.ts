/**
 * The annotations of one edition: plain, serialisable data, collected by the last plugin of the
 * pipeline (`collect-annotations.ts`). Every page, card, download and search record is a view of it;
 * nothing downstream parses Markdown or HTML again.
 */
import type { ArticleId, ClaimId, Edtf, PersonId, PlaceId, ReferenceKey } from './ids.ts';

/** BCP 47 tag of a language the site speaks. */
export type Lang = 'en' | 'uk';

/** Where in its source file a thing stands, 1-based, as in unist. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Annotations {
  readonly article: ArticleId;
  readonly lang: Lang;
  readonly abstract: string;
  readonly sections: readonly Section[];
  /** Editorial footnotes, in order of reference. */
  readonly notes: readonly Note[];
  /** The list of references as the CSL style formats it, one entry a reference, in published order. */
  readonly bibliography: readonly BibliographyEntry[];
}

export interface Section {
  /** `s-2` */
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
  readonly at: Place;
}

export interface Paragraph {
  /** `p-2-5` for ¶ 2.5; the same in every edition. */
  readonly id: string;
  /** `2.5` */
  readonly number: string;
  /** Phrasing content of the paragraph as HTML: claims, citations, mentions and note references marked up. */
  readonly html: string;
  /** The paragraph's words alone: no citations, no note references. */
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly citations: readonly Citation[];
  readonly mentions: Mentions;
  readonly spans: Spans;
  /** The notes referred to, in order. */
  readonly notes: readonly NoteReference[];
  readonly at: Place;
}

/** A part of a text, in UTF-16 offsets, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Its span is in the text of the paragraph. */
export interface Claim extends Span {
  readonly id: ClaimId;
  readonly basis: 'cited' | 'uncited';
  /** Its words as HTML phrasing content: no citations, no note references, no element ids. */
  readonly html: string;
  /** Its words alone. */
  readonly text: string;
  /** Ids of its citations (`cite-7`), in order. */
  readonly citations: readonly string[];
  readonly mentions: Mentions;
  readonly at: Place;
}

export interface Citation {
  /** `cite-7`: the seventh citation of the article, the same in every edition. */
  readonly id: string;
  readonly number: number;
  readonly key: ReferenceKey;
  /** The page cited, as written after `p.`: `63`, `63–65`; absent where the whole work is cited. */
  readonly locator?: string;
  /** What is printed: `[9, p. 63]`, `[9, с. 63]`, `[1]`. */
  readonly label: string;
  readonly claim: ClaimId;
  /** Where in the text of the paragraph it stands, in UTF-16 offsets: at the end of the words before it. */
  readonly offset: number;
  readonly at: Place;
}

/** Where a paragraph refers to an editorial footnote. */
interface NoteReference {
  /** `note-3` */
  readonly id: string;
  /** As of a citation. */
  readonly offset: number;
}

/** What is named, each once, in order of first mention. */
export interface Mentions {
  readonly people: readonly PersonId[];
  readonly places: readonly PlaceId[];
  readonly dates: readonly Edtf[];
}

/** Where in the text of a paragraph something is named, each time, in order. */
export interface Spans {
  readonly people: readonly (Span & { readonly id: PersonId })[];
  readonly places: readonly (Span & { readonly id: PlaceId })[];
  readonly dates: readonly (Span & { readonly id: Edtf })[];
}

export interface Note {
  /** `note-3` */
  readonly id: string;
  readonly number: number;
  readonly html: string;
  readonly text: string;
  /** Id of the paragraph that refers to it. */
  readonly paragraph: string;
  readonly at: Place;
}

export interface BibliographyEntry {
  readonly key: ReferenceKey;
  /** The formatted entry without its number, as HTML phrasing content. */
  readonly html: string;
}
