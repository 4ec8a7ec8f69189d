import MiniSearch from 'minisearch';
import { options } from './options.js';

/** The index of some paragraphs, `{ id, text }` each, as it is sent to a browser. */
export const makeIndex = (paragraphs) => {
  const index = new MiniSearch(options);
  index.addAll(paragraphs);
  return JSON.stringify(index);
};
