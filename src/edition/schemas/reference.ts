import { z } from 'zod';
import { idPattern, type ReferenceKey } from '../ids.ts';
import { inBothLanguages } from './language.ts';

const name = z.union(
  [
    z.strictObject({ family: z.string().min(1), given: z.string().min(1).optional() }),
    z.strictObject({ literal: z.string().min(1) }),
  ],
  'a name is { "family", "given" } or { "literal" }',
);

const date = z.strictObject({
  'date-parts': z.tuple([z.array(z.number().int()).min(1).max(3)]),
});

/**
 * One entry of `references.json`: a CSL-JSON item (https://docs.citationstyles.org/en/stable/specification.html)
 * whose `custom` holds what CSL has no variable for.
 */
const referenceSchema = z.strictObject({
  /** Citation key, as in `[@key]`. */
  id: z
    .string()
    .regex(idPattern, 'a key is lower-case words of a–z and 0–9, joined by hyphens')
    .transform((id) => id as ReferenceKey),
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
  URL: z.url({ protocol: /^https?$/, error: 'give a whole address, from https:// or http:// on' }).optional(),
  custom: z.strictObject({
    /** The entry exactly as printed. */
    printed: z.string().min(1),
    /** A short name for cards and margins, in each language. */
    short: inBothLanguages(z.string().min(1)),
    /** The title in each language of the site. */
    translation: inBothLanguages(z.string().min(1)),
    /** The title in Latin letters (ALA-LC without diacritics, as catalogues are searched), for titles in another script. */
    transliteration: z.string().min(1).optional(),
    /** What the print plainly has wrong, and how it should read. */
    corrections: z
      .array(z.strictObject({ printed: z.string().min(1), corrected: z.string().min(1) }))
      .min(1)
      .optional(),
  }),
});

/** `references.json`: the list of references, each with a key and a number of its own. */
export const referencesSchema = z
  .array(referenceSchema)
  .min(1, 'list at least one reference')
  .superRefine((references, context) => {
    for (const [index, { id, number }] of references.entries()) {
      const sameId = references.findIndex((other) => other.id === id);
      const sameNumber = references.findIndex((other) => other.number === number);
      if (sameId < index) {
        context.addIssue({
          code: 'custom',
          path: [index, 'id'],
          message: 'give every reference a key of its own',
          params: {
            rule: 'duplicate-reference',
            reason: `key "${id}" is also that of reference ${references[sameId]?.number}`,
          },
        });
      } else if (sameNumber < index) {
        context.addIssue({
          code: 'custom',
          path: [index, 'number'],
          message: 'give every reference the number under which it is published',
          params: {
            rule: 'same-number',
            reason: `number ${number} is also that of "${references[sameNumber]?.id}"`,
          },
        });
      }
    }
  });

export type Reference = z.infer<typeof referenceSchema>;
