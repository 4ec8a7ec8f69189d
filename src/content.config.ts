import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder } from './edition/load.ts';
import { frontMatterSchema } from './edition/schemas/front-matter.ts';

/** The article in one language, `january-20-1990/en`; registers and references are read by `edition/load.ts`. */
const editions = defineCollection({
  loader: glob({
    base: `${contentFolder}/articles`,
    pattern: '*/*.mdx',
    // What is made of it is read from the file.
    retainBody: false,
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: frontMatterSchema,
});

export const collections = { editions };
