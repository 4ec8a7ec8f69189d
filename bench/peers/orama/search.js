import { load, search } from '@orama/orama';
import { database } from './database.js';

/** Loads an index. @returns what gives the ids of the paragraphs found, the best first */
export const open = async (url, lang) => {
  const index = database(lang);
  load(index, await (await fetch(url)).json());
  return async (term) => {
    const { hits } = await search(index, { term, tolerance: 1, limit: 10 });
    return hits.map(({ id }) => id);
  };
};
