import { z } from 'zod';
import { isIssn, isOrcid } from './check-digits.ts';
import { inBothLanguages } from './language.ts';

const wrongLastDigit =
  'its last digit is not that of the others: one is mistaken, or two have changed places';

/** `article.yaml`: what is true of the article in every edition. */
export const articleSchema = z.strictObject({
  /** Title as published in each language. */
  title: inBothLanguages(z.string().min(1)),
  author: z.strictObject({
    /** CSL name parts; `patronymic` is printed after the given name where a language does so. */
    name: inBothLanguages(
      z.strictObject({
        family: z.string().min(1),
        given: z.string().min(1),
        patronymic: z.string().min(1).optional(),
      }),
    ),
    affiliation: inBothLanguages(z.string().min(1)),
    /** ORCID iD, 16 digits in groups of four. */
    orcid: z
      .string()
      .regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, {
        error: 'an ORCID iD looks like 0000-0002-8438-9564',
        abort: true,
      })
      .refine(isOrcid, wrongLastDigit),
  }),
  /** Year of publication. */
  issued: z.number().int(),
  /** BCP 47 tag of the language in which it was published, as far as known: editions in others are translations. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/, 'a language is given by its tag, such as en')
    .optional(),
  /** Where it was published, as far as known; its name in each language. */
  journal: z
    .strictObject({
      title: inBothLanguages(z.string().min(1)),
      issn: z
        .string()
        .regex(/^\d{4}-\d{3}[\dX]$/, { error: 'an ISSN looks like 2305-9389', abort: true })
        .refine(isIssn, wrongLastDigit),
      issue: z.string().min(1).optional(),
    })
    .optional(),
  /** The day on which this edition was last revised: what feeds and downloads give as theirs. */
  revised: z.iso.date('a day looks like 2026-11-24'),
  /** DOI without its resolver: `10.…/…`. */
  doi: z.string().regex(/^10\.\d{4,}\/\S+$/, 'a DOI looks like 10.32782/2305-9389/2021.25.13'),
  /** Universal Decimal Classification. */
  udc: z.string().min(1),
  keywords: inBothLanguages(z.array(z.string().min(1)).min(1)),
});

export type Article = z.infer<typeof articleSchema>;
