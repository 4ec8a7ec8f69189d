import { z } from 'zod';
import { inBothLanguages } from './language.ts';

const name = z.union([
  z.strictObject({ family: z.string().min(1), given: z.string().min(1).optional() }),
  z.strictObject({ literal: z.string().min(1) }),
]);

const date = z.strictObject({
  'date-parts': z.tuple([z.array(z.number().int()).min(1).max(3)]),
});

/**
 * One entry of `references.json`: a CSL-JSON item (https://docs.citationstyles.org/en/stable/specification.html)
 * whose `custom` holds what CSL has no variable for.
 */
export const referenceSchema = z.strictObject({
  /** Citation key, as in `[@key]`. */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'a key is lower-case letters, digits and hyphens'),
  type: z.enum(['book', 'webpage', 'legislation']),
  /** Published number in the list of references. */
  number: z.string().regex(/^[1-9]\d*$/, 'the published number, as a string: "9"'),
  /** BCP 47 tag of the language of the title. */
  language: z.enum(['az', 'ru', 'uk', 'en']),
  /** Title in its own script, corrected where the print is plainly wrong. */
  title: z.string().min(1),
  author: z.array(name).min(1).optional(),
  editor: z.array(name).min(1).optional(),
  publisher: z.string().min(1).optional(),
  'publisher-place': z.string().min(1).optional(),
  issued: date.optional(),
  accessed: date.optional(),
  'number-of-pages': z.string().regex(/^\d+$/).optional(),
  URL: z.url().optional(),
  custom: z.strictObject({
    /** The entry exactly as printed. */
    printed: z.string().min(1),
    /** A short name for cards and margins, in each language. */
    short: inBothLanguages(z.string().min(1)),
    /** The title in each language of the site. */
    translation: inBothLanguages(z.string().min(1)),
    /** The title in Latin letters (ALA-LC), for titles in another script. */
    transliteration: z.string().min(1).optional(),
    /** What the print has wrong and how it should read. */
    correction: z.strictObject({ printed: z.string().min(1), corrected: z.string().min(1) }).optional(),
    /** Printed URLs that no longer need to be live: an archived copy is linked beside them. */
    archive: z.url().optional(),
  }),
});

export const referencesSchema = z.array(referenceSchema).min(1);

export type Reference = z.infer<typeof referenceSchema>;
