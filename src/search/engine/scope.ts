/** How far a query looks. What chooses among articles is loaded only where there are many. */
import type { Registers } from '../records/record.ts';
import type { Filters } from './answer.ts';
import type { Named } from './count-parts.ts';
import type { Query } from './query.ts';
import type { TextIndex } from './text-index.ts';

export interface Scope {
  readonly filters: Filters;
  /** Most articles to open in each language. */
  readonly articles: number;
}

export interface Narrowed {
  readonly index: TextIndex;
  /** How many other articles have as much of the query as one that is opened. */
  readonly left: number;
}

/** @returns the index as it is where there are no more articles than may be opened */
export const withinScope = async (
  index: TextIndex,
  registers: Registers,
  query: Query,
  named: Named,
  scope: Scope,
): Promise<Narrowed> => {
  if (registers.articles.length <= scope.articles) return { index, left: 0 };
  const { narrow } = await import('./narrow.ts');
  return narrow(index, registers, query, named, scope);
};
