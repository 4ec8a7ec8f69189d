/** Keeps the last search for the next page of the same tab. Where storage is refused, it is forgotten. */
import { emptyState, parametersOf, type SearchState, stateOf } from './state.ts';

const key = 'search';

export const keepSearch = (state: SearchState): void => {
  try {
    sessionStorage.setItem(key, parametersOf(state));
  } catch {
    // The search holds for this page.
  }
};

export const lastSearch = (): SearchState => {
  try {
    return stateOf(sessionStorage.getItem(key) ?? '');
  } catch {
    return emptyState;
  }
};
