import { z } from 'zod';
import { inBothLanguages } from './language.ts';
import { registerKey, spellings } from './register.ts';

/** One entry of `places.yaml`: a place that an article names. */
const placeSchema = z.strictObject({
  /** The name as the site prints it in each of its languages, and as it is written at home where that differs. */
  name: inBothLanguages(z.string().min(1)).extend({
    ru: z.string().min(1).optional(),
    az: z.string().min(1).optional(),
    hy: z.string().min(1).optional(),
  }),
  kind: z.enum(['country', 'region', 'city', 'town', 'building']),
  /** The name exactly as the published article prints it. */
  printed: spellings,
  /** Other spellings, so that search finds them. */
  variants: spellings,
});

/** `places.yaml`: places by id. */
export const placesSchema = z.record(registerKey, placeSchema);

export type PlaceEntry = z.infer<typeof placeSchema>;
