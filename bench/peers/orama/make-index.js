import { insertMultiple, save } from '@orama/orama';
import { database } from './database.js';

/** The index of some paragraphs, `{ id, text }` each, as it is sent to a browser. */
export const makeIndex = async (paragraphs, lang) => {
  const index = database(lang);
  await insertMultiple(index, paragraphs);
  return JSON.stringify(save(index));
};
