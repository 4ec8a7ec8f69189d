import { z } from 'zod';
import { inBothLanguages } from './language.ts';
import { registerKey, spellings } from './register.ts';

const personName = z.strictObject({
  given: z.string().min(1).optional(),
  family: z.string().min(1),
});

/** One entry of `people.yaml`: a person whom an article names. */
const personSchema = z.strictObject({
  /** The name as the site prints it in each of its languages, and as it is written at home where that differs. */
  name: inBothLanguages(personName).extend({
    ru: personName.optional(),
    az: personName.optional(),
    hy: personName.optional(),
  }),
  /** Who the person was at the time of the events, in a few words. */
  role: inBothLanguages(z.string().min(1)),
  /** The name exactly as the published article prints it. */
  printed: spellings,
  /** Other spellings, so that search finds them. */
  variants: spellings,
});

/** `people.yaml`: persons by id. */
export const peopleSchema = z.record(registerKey, personSchema);

export type Person = z.infer<typeof personSchema>;
