/** As MiniSearch's documentation shows it for a search box: beginnings of words, and words with a slip. */
export const options = {
  fields: ['text'],
  searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' },
};
