import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder } from './edition/load.ts';
import { frontMatterSchema } from './edition/schemas/front-matter.ts';

const files = glob({
  base: `${contentFolder}/articles`,
  pattern: '*/*.mdx',
  // What is made of it is read from the file.
  retainBody: false,
  generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
});

/**
 * The article in one language, `january-20-1990/en`; registers and references are read by `edition/load.ts`. While somebody
 * edits, which is when Astro watches, pages are made of what the check has read, and this would be read for nothing.
 */
const editions = defineCollection({
  loader: {
    name: 'editions',
    load: async (context) => (context.watcher ? context.store.clear() : files.load(context)),
  },
  schema: frontMatterSchema,
});

export const collections = { editions };
