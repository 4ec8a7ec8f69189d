/**
 * What the ledger of the claims is filtered by, as it stands in an address: `section=3&basis=uncited`. One value a filter;
 * the order is that of the address. Pure, and all that the page's script knows of claims.
 */
export const filterNames = ['section', 'source', 'person', 'year', 'basis'] as const;

export type FilterName = (typeof filterNames)[number];
export type Filters = { readonly [Name in FilterName]?: string };

/** A filter with a value, as one word: `section:3`. */
export type Trait = `${FilterName}:${string}`;

export const traitOf = (name: FilterName, value: string): Trait => `${name}:${value}`;

/**
 * Reads the filters of an address. The search writes a section as `s-3`, the ledger as `3`.
 *
 * @param parameters of whatever address, with or without a question mark
 * @param known every trait that some claim has; what else the address says is passed over
 */
export const filtersOf = (parameters: string, known: ReadonlySet<string>): Filters => {
  const given = new URLSearchParams(parameters);
  return Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = (given.get(name) ?? '').replace(name === 'section' ? /^s-/ : '', '');
      return known.has(traitOf(name, value)) ? [[name, value]] : [];
    }),
  );
};

/** @returns parameters of an address, without a question mark */
export const parametersOf = (filters: Filters): string =>
  new URLSearchParams(
    filterNames.flatMap((name) => {
      const value = filters[name];
      return value === undefined ? [] : [[name, value]];
    }),
  ).toString();

/** The filters with one value more or, where it is already chosen, without it. */
export const toggled = (filters: Filters, name: FilterName, value: string): Filters => {
  const { [name]: chosen, ...others } = filters;
  return chosen === value ? others : { ...others, [name]: value };
};

/** The filters that a claim with these traits does not pass. */
const missedBy = (traits: ReadonlySet<string>, filters: Filters): readonly FilterName[] =>
  filterNames.filter((name) => {
    const wanted = filters[name];
    return wanted !== undefined && !traits.has(traitOf(name, wanted));
  });

export const passes = (traits: ReadonlySet<string>, filters: Filters): boolean =>
  missedBy(traits, filters).length === 0;

/**
 * How many claims there would be with each trait, were its filter set to it and the others left as they are.
 *
 * @param claims the traits of each
 * @returns no entry for a trait that none would have
 */
export const countsOf = (
  claims: readonly ReadonlySet<string>[],
  filters: Filters,
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const traits of claims) {
    // What misses one filter alone would be there with another value of that filter.
    const [missed, ...more] = missedBy(traits, filters);
    if (more.length > 0) continue;
    for (const trait of traits) {
      if (missed === undefined || trait.startsWith(`${missed}:`))
        counts.set(trait, (counts.get(trait) ?? 0) + 1);
    }
  }
  return counts;
};
