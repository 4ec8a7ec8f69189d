import { z } from 'zod';

/** A value that every language of the site has its own of. */
export const inBothLanguages = <T extends z.ZodType>(value: T) => z.strictObject({ en: value, uk: value });
