import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countsOf,
  type FilterName,
  type Filters,
  filterNames,
  filtersOf,
  parametersOf,
  passes,
  toggled,
  traitOf,
} from '../../src/claims/filters.ts';

const values: Readonly<Record<FilterName, readonly string[]>> = {
  section: ['1', '3', '11'],
  source: ['pompeev1992', 'balayev2000'],
  person: ['gorbachev', 'ter-petrosyan'],
  year: ['1918', '1990'],
  basis: ['cited', 'uncited'],
};
const known = new Set<string>(
  filterNames.flatMap((name) => values[name].map((value) => traitOf(name, value))),
);

const anyFilters = fc
  .tuple(...filterNames.map((name) => fc.option(fc.constantFrom(...values[name]), { nil: undefined })))
  .map(
    (chosen): Filters =>
      Object.fromEntries(
        filterNames.flatMap((name, index) => (chosen[index] === undefined ? [] : [[name, chosen[index]]])),
      ),
  );
const anyFilter = fc
  .constantFrom(...filterNames)
  .chain((name) => fc.tuple(fc.constant(name), fc.constantFrom(...values[name])));
const anyClaims = fc.array(
  fc.subarray([...known]).map((traits) => new Set(traits)),
  { maxLength: 40 },
);

describe('the filters of an address', () => {
  it('are read and written in one order', () => {
    const parameters = 'section=3&source=pompeev1992&person=gorbachev&year=1990&basis=uncited';
    const filters = filtersOf(`?${parameters.split('&').toReversed().join('&')}`, known);
    expect(filters).toEqual({
      section: '3',
      source: 'pompeev1992',
      person: 'gorbachev',
      year: '1990',
      basis: 'uncited',
    });
    expect(parametersOf(filters)).toBe(parameters);
  });

  it('take a section as the search writes it', () => {
    expect(filtersOf('section=s-3', known)).toEqual({ section: '3' });
  });

  it('are of repeated parameters the first', () => {
    expect(filtersOf('year=1990&year=1918', known)).toEqual({ year: '1990' });
  });

  it.each([
    '?section=4',
    '?section=s-s-3',
    '?section=03',
    '?section=%203',
    '?person=Gorbachev',
    '?person=pompeev1992',
    '?basis=both',
    '?year=-1',
    '?year=1990%00',
    '?source=',
    '?SECTION=3',
    '?__proto__=3&constructor=1&toString=3',
    '?section:3=section:3',
    '?q=section:3',
    '?%',
  ])('are none in %s', (parameters) => {
    expect(filtersOf(parameters, known)).toEqual({});
  });

  it('come back as they went in', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        expect(filtersOf(parametersOf(filters), known)).toEqual(filters);
      }),
    );
  });

  it('are known ones only, whatever stands there', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...filterNames, '3', 's-3', '&', '=', '%', '?', '#'),
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const filters = filtersOf(words.join(''), known);
        for (const [name, value] of Object.entries(filters)) expect(known).toContain(`${name}:${value}`);
        // What was read is an address of its own.
        expect(filtersOf(parametersOf(filters), known)).toEqual(filters);
      }),
    );
  });
});

describe('a filter that is clicked', () => {
  it('takes the place of another value, and leaves the others', () => {
    expect(toggled({ section: '1', year: '1990' }, 'section', '3')).toEqual({ section: '3', year: '1990' });
  });

  it('is gone when it is clicked again', () => {
    fc.assert(
      fc.property(anyFilters, anyFilter, (filters, [name, value]) => {
        const { [name]: _, ...others } = filters;
        const once = filters[name] === value ? others : { ...others, [name]: value };
        expect(toggled(filters, name, value)).toEqual(once);
        expect(toggled(toggled(others, name, value), name, value)).toEqual(others);
      }),
    );
  });
});

describe('the counts of the filters', () => {
  it('follow the other filters, not their own', () => {
    const claims = [
      new Set(['section:1', 'basis:cited', 'person:gorbachev']),
      new Set(['section:3', 'basis:uncited', 'person:gorbachev']),
      new Set(['section:3', 'basis:cited']),
    ];
    expect(Object.fromEntries(countsOf(claims, { section: '3' }))).toEqual({
      'section:1': 1,
      'section:3': 2,
      'basis:cited': 1,
      'basis:uncited': 1,
      'person:gorbachev': 1,
    });
  });

  it('are of the claims that the filter, once chosen, shows', () => {
    fc.assert(
      fc.property(anyClaims, anyFilters, anyFilter, (claims, filters, [name, value]) => {
        const withIt = { ...filters, [name]: value };
        const shown = claims.filter((traits) => passes(traits, withIt)).length;
        expect(countsOf(claims, filters).get(traitOf(name, value)) ?? 0).toBe(shown);
      }),
    );
  });

  it('are of all claims where nothing is chosen', () => {
    fc.assert(
      fc.property(anyClaims, anyFilter, (claims, [name, value]) => {
        const trait = traitOf(name, value);
        expect(countsOf(claims, {}).get(trait) ?? 0).toBe(
          claims.filter((traits) => traits.has(trait)).length,
        );
      }),
    );
  });
});
