import { z } from 'zod';

/** Front matter of an edition, between the lines `---` at its start. */
export const frontMatterSchema = z.strictObject({
  /** BCP 47 tag of the language the edition is in: the file's name. */
  lang: z.enum(['en', 'uk']),
  /** The article's abstract in that language. */
  abstract: z.string().min(1),
});

export type FrontMatter = z.infer<typeof frontMatterSchema>;
