import MiniSearch from 'minisearch';
import { options } from './options.js';

/** Loads an index. @returns what gives the ids of the paragraphs found, the best first */
export const open = async (url) => {
  const index = MiniSearch.loadJSON(await (await fetch(url)).text(), options);
  return async (query) => index.search(query).map(({ id }) => id);
};
