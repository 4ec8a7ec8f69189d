import { z } from 'zod';
import { idPattern } from '../ids.ts';

/** Key of an entry in a register of people or places, as in `<Person id="ter-petrosyan">`. */
export const registerKey = z
  .string()
  .regex(idPattern, 'an id is lower-case words of a–z and 0–9, joined by hyphens');

/** Spellings of one name, each once. */
export const spellings = z
  .array(z.string().min(1))
  .refine((list) => new Set(list).size === list.length, 'give each spelling once');
