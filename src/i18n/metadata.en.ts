/** The feed of articles, as feed readers show it. */
export const feed = {
  title: 'An annotated edition: articles',
  description: 'Articles restated in English and Ukrainian, with every claim tied to what it rests on.',
};
