/** What a reader searches for, as it stands in an address: `q=nights&section=s-2&basis=cited`. Pure. */
import type { Filters } from '../engine/answer.ts';

export interface SearchState {
  /** As typed. */
  readonly query: string;
  readonly filters: Filters;
}

export type FilterName = keyof Filters;

/** In the order in which the filters are offered. */
export const filterNames = [
  'article',
  'section',
  'person',
  'source',
  'year',
  'basis',
] as const satisfies FilterName[];

export const emptyState: SearchState = { query: '', filters: {} };

/** Letters of a query. Servers refuse longer addresses: this much in Cyrillic takes 6,000 bytes. */
export const longest = 1000;
/** Letters of a filter: more than any id has. */
const longestValue = 100;

/** @returns parameters of an address, without a question mark; of an overlong query its beginning */
export const parametersOf = ({ query, filters }: SearchState): string => {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query.slice(0, longest));
  for (const name of filterNames) {
    const value = filters[name];
    if (value) parameters.set(name, value);
  }
  return parameters.toString();
};

/** @param parameters of whatever address, with or without a question mark; what they say else or beyond is passed over */
export const stateOf = (parameters: string): SearchState => {
  const given = new URLSearchParams(parameters);
  return {
    query: (given.get('q') ?? '').slice(0, longest),
    filters: Object.fromEntries(
      filterNames.flatMap((name) => {
        const value = given.get(name);
        return value && isValue(name, value) ? [[name, value]] : [];
      }),
    ),
  };
};

/** A state with one filter set to another value or, where none is given, not set; a section is of one article. */
export const withFilter = (
  { query, filters }: SearchState,
  name: FilterName,
  value?: string,
): SearchState => {
  const { section, ...anywhere } = filters;
  const kept: Filters = name === 'article' ? anywhere : filters;
  const { [name]: _, ...others } = kept;
  return { query, filters: value ? { ...others, [name]: value } : others };
};

const isValue = (name: FilterName, value: string): boolean =>
  name === 'basis' ? value === 'cited' || value === 'uncited' : value.length <= longestValue;
