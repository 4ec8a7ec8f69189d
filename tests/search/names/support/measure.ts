/** What the tests hold against a threshold and `bench/search/names.ts` prints. */

import type { Annotations } from '../../../../src/edition/annotations.ts';
import { fullName } from '../../../../src/edition/names.ts';
import { paragraphsOf } from '../../../../src/edition/views.ts';
import { findNames, type NameEntry } from '../../../../src/search/names/find.ts';
import { nameForms, people, places } from './article.ts';
import { randomFrom, slipsFor, withSlips } from './slips.ts';
import { romanise, russianSystems, ukrainianSystems } from './transliterations.ts';

/** A query and the person or place that it must find. */
export interface Wanted {
  readonly query: string;
  readonly id: string;
}

/** What came of a number of queries. */
export interface Outcome {
  readonly queries: number;
  readonly missed: readonly Wanted[];
}

/** @param within how far down the list the person or place may stand */
export const search = (names: readonly NameEntry[], wanted: readonly Wanted[], within: number): Outcome => ({
  queries: wanted.length,
  missed: wanted.filter(
    ({ query, id }) =>
      !findNames(names, query)
        .slice(0, within)
        .some((hit) => hit.id === id),
  ),
});

/** Everything that the registers give as a name: names in all languages, first name and surname, printed, variants. */
export const registered = (): readonly Wanted[] => [
  ...Object.entries(people).flatMap(([id, { name, printed, variants }]) => [
    ...present(Object.values(name))
      .flatMap((parts) => [
        parts.family,
        fullName(parts),
        `${parts.family} ${parts.given ?? ''}`,
        `${(parts.given ?? '').slice(0, 1)}. ${parts.family}`,
        ...(parts.given && !parts.given.endsWith('.') ? [parts.given] : []),
      ])
      .map((query) => ({ query, id })),
    ...[...printed, ...variants].map((query) => ({ query, id })),
  ]),
  ...Object.entries(places).flatMap(([id, { name, printed, variants }]) =>
    [...present(Object.values(name)), ...printed, ...variants].map((query) => ({ query, id })),
  ),
];

/** The same as they are typed: in lower case, in capitals, without marks, without hyphens and apostrophes. */
export const asTyped = ({ query, id }: Wanted): readonly Wanted[] =>
  [
    query,
    query.toLowerCase(),
    query.toUpperCase(),
    query.normalize('NFD').replace(/\p{M}/gu, ''),
    query.normalize('NFD'),
    query.replaceAll('-', ' '),
    query.replaceAll('’', ''),
    query.replaceAll('’', 'ʼ'),
  ].map((typed) => ({ query: typed, id }));

/** Every case form, Ukrainian and Russian: surnames and first names alone, in full, with an initial; places. */
export const caseForms = (): readonly Wanted[] => [
  ...Object.entries(nameForms.people).flatMap(([id, { uk, ru }]) =>
    [uk, ru]
      .flatMap(({ family = {}, given = {} }) => [
        ...Object.values(family).flat(),
        ...Object.values(given).flat(),
        ...Object.entries(family).flatMap(([inCase, surnames]) =>
          (given[inCase] ?? []).flatMap((first) =>
            surnames.flatMap((surname) => [`${first} ${surname}`, `${first.slice(0, 1)}. ${surname}`]),
          ),
        ),
      ])
      .map((query) => ({ query, id })),
  ),
  ...Object.entries(nameForms.places).flatMap(([id, { uk, ru }]) =>
    [...Object.values(uk), ...Object.values(ru)].flat().map((query) => ({ query, id })),
  ),
];

/** The Russian and Ukrainian names, romanised by every table. */
export const transliterations = (): readonly (Wanted & { readonly system: string })[] =>
  [
    { lang: 'ru' as const, systems: russianSystems },
    { lang: 'uk' as const, systems: ukrainianSystems },
  ].flatMap(({ lang, systems }) =>
    systems.flatMap((system) => {
      const wanted = [
        ...Object.entries(people).flatMap(([id, { name }]) => {
          const { family, given } = name[lang] ?? name.uk;
          return [family, ...(given && !given.endsWith('.') ? [`${given} ${family}`, given] : [])].map(
            (query) => ({ query, id }),
          );
        }),
        ...Object.entries(places).map(([id, { name }]) => ({ query: name[lang] ?? name.uk, id })),
      ];
      return wanted.map(({ query, id }) => ({
        query: romanise(query, system),
        id,
        system: `${lang} ${system.name}`,
      }));
    }),
  );

/** `rounds` random slips in every surname of five letters and more, in each language of the site. */
export const slippedSurnames = (lang: 'en' | 'uk', seed: number, rounds: number): readonly Wanted[] => {
  const random = randomFrom(seed);
  return Object.entries(people)
    .filter(([, { name }]) => slipsFor(name[lang].family) > 0)
    .flatMap(([id, { name }]) =>
      Array.from({ length: rounds }, () => ({ query: withSlips(name[lang].family, random), id })),
    );
};

/** Every word that the edition writes in lower case somewhere, so none that it writes as a name only. */
export const commonWords = (edition: Annotations): readonly string[] => {
  const texts = [
    edition.abstract,
    ...edition.sections.map(({ title }) => title),
    ...paragraphsOf(edition).map(({ text }) => text),
    ...edition.notes.map(({ text }) => text),
  ];
  const words = texts.flatMap((text) => text.match(/\p{L}[\p{L}\p{M}’ʼ'-]*/gu) ?? []);
  return [...new Set(words)].filter((word) => /^\p{Ll}/u.test(word));
};

/** Those of the words that find a person or place after all. */
export const falseFriends = (names: readonly NameEntry[], words: readonly string[]): readonly Wanted[] =>
  words.flatMap((query) => {
    const [hit] = findNames(names, query);
    return hit ? [{ query, id: hit.id }] : [];
  });

const present = <T>(values: readonly (T | undefined)[]): readonly T[] =>
  values.filter((value) => value !== undefined);
