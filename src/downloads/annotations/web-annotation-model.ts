/**
 * What is used here of the Web Annotation Data Model, in its JSON.
 *
 * @see https://www.w3.org/TR/annotation-model/
 */
import type { Lang } from '../../edition/annotations.ts';
import type { TextQuoteSelector } from './quote-selector.ts';

/** An AnnotationCollection with its only page in it: 5.1 and 5.2 of the data model. */
export interface WebAnnotations {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label: string;
  readonly modified: string;
  readonly total: number;
  readonly first?: {
    readonly id: string;
    readonly type: 'AnnotationPage';
    readonly partOf: string;
    readonly startIndex: 0;
    readonly items: readonly WebAnnotation[];
  };
  readonly last?: string;
}

/**
 * A claim. Its motivation is linking where it cites sources, else classifying: as one for which no source is given. The
 * tag, `cited` or `uncited`, is the same in every language.
 */
export interface WebAnnotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'linking' | 'classifying';
  readonly body: readonly Body[];
  readonly target: {
    readonly type: 'SpecificResource';
    readonly source: string;
    /** Two ways to the same words. */
    readonly selector: readonly [TextQuoteSelector, FragmentSelector];
  };
}

export type Body = TextualBody | LinkingBody;

export interface TextualBody {
  readonly type: 'TextualBody';
  readonly purpose: 'tagging' | 'classifying' | 'describing';
  readonly value: string;
  readonly format: 'text/plain';
  readonly language?: Lang;
}

/** The page about a work, at the claims that cite one of its pages; or the work itself, where it is on the web. */
interface LinkingBody {
  readonly type: 'SpecificResource';
  readonly purpose: 'linking';
  readonly source: string | { readonly id: string; readonly type: 'Text'; readonly language: string };
  readonly selector?: FragmentSelector;
}

export interface FragmentSelector {
  readonly type: 'FragmentSelector';
  /** The syntax of fragments of HTML. */
  readonly conformsTo: 'http://tools.ietf.org/rfc/rfc3236';
  readonly value: string;
}
