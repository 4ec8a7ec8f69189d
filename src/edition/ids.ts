/** Ids that are made only through a guard, so that a page can't look up a person by a place's id. */

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Folder of an article in `content/articles/`. */
export type ArticleId = Branded<'ArticleId'>;
/** Pandoc citation key of a reference: `pompeev1992`. */
export type ReferenceKey = Branded<'ReferenceKey'>;
/** Id of a claim, unique in its article: `census-1989-shares`. */
export type ClaimId = Branded<'ClaimId'>;
/** Key of a person in `people.yaml`. */
export type PersonId = Branded<'PersonId'>;
/** Key of a place in `places.yaml`. */
export type PlaceId = Branded<'PlaceId'>;
/** A date of the Extended Date/Time Format, ISO 8601-2:2019 (https://www.loc.gov/standards/datetime/). */
export type Edtf = Branded<'Edtf'>;

const kebab = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Whether `value` has the form of an id: lower-case words of a–z and 0–9, joined by hyphens. */
export const isId = (value: string): boolean => kebab.test(value);
