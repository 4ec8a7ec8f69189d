import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parametersOf, stateOf, withFilter } from '../../../src/search/view/state.ts';

describe('what is searched for, in an address', () => {
  it('reads and writes the query and every filter', () => {
    const parameters =
      'q=%C2%AB%D0%BD%D1%96%D1%87%C2%BB+%26&article=light&section=s-2&person=yazov&source=a1&year=1990&basis=cited';
    const state = stateOf(`?${parameters}`);
    expect(state).toEqual({
      query: '«ніч» &',
      filters: {
        ...{ article: 'light', section: 's-2', person: 'yazov', source: 'a1', year: '1990' },
        basis: 'cited',
      },
    });
    expect(parametersOf(state)).toBe(parameters);
  });

  it('has neither a query nor a filter in an empty one', () => {
    expect(stateOf('')).toEqual({ query: '', filters: {} });
    expect(parametersOf({ query: '', filters: {} })).toBe('');
  });

  it('passes over what it does not know', () => {
    expect(stateOf('?q=a&utm=b&basis=%3Cb%3E&person=')).toEqual({ query: 'a', filters: {} });
  });

  it('reads whatever stands there', () => {
    expect(stateOf('?q=%00%FF%&section=%').query).toBe('\0\uFFFD%');
  });

  it('comes back from an address as it went in, but for lone surrogates', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.string({ maxLength: 100 }),
        (query, person) => {
          const filters = person ? { person: person.toWellFormed() } : {};
          const state = { query: query.toWellFormed(), filters };
          expect(stateOf(parametersOf(state))).toEqual(state);
        },
      ),
    );
  });

  it('keeps the beginning of a query that is too long for an address', () => {
    const { query } = stateOf(parametersOf({ query: 'ї'.repeat(5000), filters: {} }));
    expect(query).toBe('ї'.repeat(1000));
  });

  it('reads the beginning of a query that is too long, and no filter that is longer than any id', () => {
    const [query, person] = ['ї'.repeat(100_000), 'a'.repeat(100_000)];
    expect(stateOf(new URLSearchParams({ q: query, person, year: '1990' }).toString())).toEqual({
      query: 'ї'.repeat(1000),
      filters: { year: '1990' },
    });
  });

  it('takes any string for a query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 5000 }), (query) => {
        expect(parametersOf({ query, filters: {} })).toMatch(/^(?:q=[\w%*+.-]*)?$/);
      }),
    );
  });
});

describe('a filter', () => {
  const state = { query: 'ніч', filters: { section: 's-2', year: '1990' } };

  it('takes the place of another value of the same', () => {
    expect(withFilter(state, 'section', 's-3').filters).toEqual({ section: 's-3', year: '1990' });
  });

  it('goes when it gets no value, and leaves the query and the others', () => {
    expect(withFilter(state, 'section')).toEqual({ query: 'ніч', filters: { year: '1990' } });
    expect(withFilter(state, 'person', '')).toEqual(state);
  });

  it('takes the section with it that is of an article', () => {
    const chosen = { query: 'ніч', filters: { article: 'light', section: 's-2', year: '1990' } };
    expect(withFilter(chosen, 'article').filters).toStrictEqual({ year: '1990' });
    expect(withFilter(chosen, 'article', 'library').filters).toStrictEqual({
      article: 'library',
      year: '1990',
    });
  });
});
