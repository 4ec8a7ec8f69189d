import { readFileSync } from 'node:fs';
import type { Annotations } from '../../../../src/edition/annotations.ts';
import { checkContent } from '../../../../src/edition/check.ts';
import { readPeople, readPlaces } from '../../../../src/edition/load.ts';
import { buildNames } from '../../../../src/search/names/build.ts';
import type { NameEntry } from '../../../../src/search/names/find.ts';

/** The case forms of one name, by case. */
type Cases = Readonly<Record<string, readonly string[]>>;
type Parts = Readonly<Record<'family' | 'given', Cases | undefined>>;

/** `name-forms.json`: all cases of all names, in Ukrainian and Russian, written out. */
export interface NameForms {
  readonly people: Readonly<Record<string, { readonly uk: Parts; readonly ru: Parts }>>;
  readonly places: Readonly<Record<string, { readonly uk: Cases; readonly ru: Cases }>>;
}

export const nameForms: NameForms = JSON.parse(
  readFileSync(new URL('../../../fixtures/search/name-forms.json', import.meta.url), 'utf8'),
);

/** Whatever the content folder holds, as the build reads it. */
export const people = readPeople().value ?? {};
export const places = readPlaces().value ?? {};
export const editions: readonly Annotations[] = await checkContent().then(({ articles }) =>
  articles.flatMap((article) => article.editions.flatMap(({ annotations = [] }) => annotations)),
);

export const namesOf = (edition: Annotations): readonly NameEntry[] =>
  buildNames(people, places, [edition], edition.lang);
