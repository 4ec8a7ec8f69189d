/** Phrases of the ledger of the claims. */
import { counting } from './plural.ts';

const claims = counting('en', { one: 'claim', other: 'claims' });

export const heading: string = 'Claims';
export const description: string =
  'Every claim of the article in order, with the source and page that it rests on or none, and the people and dates it names.';
export const lead = (all: number, cited: number, uncited: number): string =>
  `The article makes ${claims(all)}, here in its order: ${cited}\u00A0with a source cited, ${uncited}\u00A0with no source given.`;
/** Past what stands above the ledger. */
export const toLedger: string = 'Go to the filters and the list';
export const claim = (number: number): string => `Claim ${number}`;
export const section = (number: number): string => `§\u00A0${number}`;
export const readSection = (number: number): string => `Read §\u00A0${number} in the article`;
export const people: string = 'People';
export const dates: string = 'Dates';
export const basis = {
  label: 'Basis',
  cited: 'A source is cited',
  uncited: 'No source given',
  /** Of one claim. */
  own: 'the author’s own, no source given',
};
/** How a list by family name has a name. */
export const byFamilyName = (family: string, given: string | undefined): string =>
  given ? `${family}, ${given}` : family;

export const count: (all: number) => string = claims;
/** Of the claims of a section, those with the filters. */
export const countOf = (shown: string, all: string): string => `${shown} of ${all}`;
/** Of all claims, those with the filters. */
export const found = (shown: string, all: string): string => `Claims shown: ${shown} of ${all}`;
export const none: string = 'No claim fits all of these filters.';
export const filters: string = 'Filters';
export const chosen: string = 'Chosen filters';
export const clear: string = 'Clear all filters';
