import type { PlaceEntry } from '../../edition/schemas/places.ts';

/** Kinds that stand together, in the order of the page: towns among the cities. */
const kinds = {
  country: ['country'],
  region: ['region'],
  town: ['city', 'town'],
  building: ['building'],
} as const;

export type PlaceGroup = keyof typeof kinds;

/** Places by kind, each group in the order in which they come; no group is empty. */
export const placeGroups = <T extends { readonly place: PlaceEntry }>(
  places: readonly T[],
): readonly (readonly [group: PlaceGroup, places: readonly T[]])[] =>
  (Object.keys(kinds) as PlaceGroup[])
    .map((group) => {
      const included: readonly PlaceEntry['kind'][] = kinds[group];
      return [group, places.filter(({ place }) => included.includes(place.kind))] as const;
    })
    .filter(([, members]) => members.length > 0);
