/**
 * What the search loads besides Pagefind's index. Made at build from the annotations (`records.ts`, `registers.ts`),
 * read in the browser by `../engine/`. All of it is plain JSON.
 */
import type { Citation, Lang, Span, Spans } from '../../edition/annotations.ts';
import type { ArticleId, ReferenceKey } from '../../edition/ids.ts';
import type { DateEntry } from '../dates/find.ts';
import type { NameEntry } from '../names/find.ts';
import type { InArticle } from './in-article.ts';

/**
 * One edition, as it stands in the fragment that Pagefind loads for a hit. The index counts the words of all paragraphs and
 * asides in a row, as `splitWords` finds them; the position of a hit less the words of those before is its place in one.
 */
export interface EditionRecord {
  readonly article: ArticleId;
  readonly lang: Lang;
  readonly title: string;
  readonly sections: readonly { readonly id: string; readonly number: number; readonly title: string }[];
  readonly paragraphs: readonly ParagraphRecord[];
  readonly asides: readonly AsideRecord[];
  /** What the people and sources in it are called, by their ids; only where the registers are in pieces. */
  readonly labels?: Readonly<Record<'people' | 'sources', Readonly<Record<string, string>>>>;
}

/** What stands beside the text. */
export interface AsideRecord {
  /** Of the title, the author and the key words `front`; `abstract`; of the editor's notes `note-3`. */
  readonly id: string;
  readonly text: string;
  readonly words: number;
}

/** Where claims stand and things are named is told in offsets of the text. */
export interface ParagraphRecord extends Spans {
  /** `p-2-5` */
  readonly id: string;
  /** `2.5` */
  readonly number: string;
  /** Id of its section, `s-2`. */
  readonly section: string;
  readonly text: string;
  /** How many words `splitWords` finds in the text. */
  readonly words: number;
  /** `claim` is the index of the claim that rests on it. */
  readonly citations: readonly (Pick<Citation, 'key' | 'label' | 'locator'> & { readonly claim: number })[];
  readonly claims: readonly (Span & { readonly basis: 'cited' | 'uncited' })[];
}

/** What is looked up without Pagefind, in one language. Times and paragraphs are those of the editions in that language. */
export interface Registers {
  /** Of the index, see `release.ts`: those of two releases must not be mixed, nor read by scripts of another code. */
  readonly release: string;
  readonly articles: readonly ArticleEntry[];
  /** People and places, as `buildNames` sorts them; `id` is a PersonId or a PlaceId. */
  readonly names: readonly NamedEntry[];
  readonly dates: readonly (DateEntry & {
    readonly label: string;
    readonly articles: readonly InArticle[];
  })[];
  readonly sources: readonly SourceEntry[];
  readonly sections: readonly SectionEntry[];
  /** Where all of it would be too much to load at once: it is in pieces then, and the lists above are empty. */
  readonly pieces?: PieceIndex;
}

/** In which piece of the registers something is. */
export interface PieceIndex {
  /** The first term of each piece of entries, in order; see `terms.ts`. */
  readonly terms: readonly string[];
  /** The first and the last day of each piece of dates. */
  readonly days: readonly (readonly [first: number, last: number])[];
}

export interface EntryPiece extends Pick<Registers, 'release' | 'names' | 'sources' | 'sections'> {}

export interface DatePiece extends Pick<Registers, 'release' | 'dates'> {}

interface ArticleEntry {
  readonly id: ArticleId;
  readonly title: string;
  /** What the index calls its editions; only where there are more articles than a query opens. */
  readonly editions?: Readonly<Record<Lang, string>>;
}

export interface NamedEntry extends NameEntry {
  /** Who a person was, in each language. */
  readonly role?: Readonly<Record<Lang, string>>;
}

export interface SectionEntry {
  readonly article: ArticleId;
  /** `s-2` */
  readonly id: string;
  readonly number: number;
  /** In the language of the registers. */
  readonly title: string;
  /** How many paragraphs it has. */
  readonly paragraphs: number;
  /** In each language the keys of its title, but for the words of grammar. */
  readonly titles: readonly (readonly string[])[];
}

export interface SourceEntry {
  readonly key: ReferenceKey;
  /** A short name, in the language of the registers. */
  readonly short: string;
  /** Title in its own script, and its language. */
  readonly title: string;
  readonly language: string;
  /** Each article gives it a number of its own. */
  readonly articles: readonly (InArticle & { readonly number: string })[];
  /**
   * What finds it by its words: title, its translations and transliteration, publisher, place, year, the host of its
   * address; keys of `ukrainianKey`.
   */
  readonly words: readonly string[];
  /** What finds it by its people: skeletons as in NameEntry. */
  readonly names: Pick<NameEntry, 'keys' | 'given'>;
}

/** Words to offer where nothing is found: of each key its commonest form, the commonest first. */
export interface Vocabulary {
  readonly release: string;
  readonly words: readonly string[];
  /** Where there are too many to be loaded at once: the letter with which those of each piece begin. */
  readonly letters?: readonly string[];
}
