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

/** The form of every id: lower-case words of a–z and 0–9, joined by hyphens. */
export const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Guard of the ids: whether `value` has the form of one. The caller says which kind of id it stands for. */
export const isId = <Id extends ArticleId | ReferenceKey | ClaimId | PersonId | PlaceId>(
  value: string,
): value is Id => idPattern.test(value);
