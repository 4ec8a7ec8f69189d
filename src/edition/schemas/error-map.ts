import { z } from 'zod';
import { didYouMean } from '../did-you-mean.ts';

/**
 * How to mend what a schema refuses, where the schema does not say so itself.
 *
 * Handed to `safeParse` as `error`; the message of an issue is then its mend.
 *
 * @see https://zod.dev/error-customization
 */
export const mendOf: z.core.$ZodErrorMap = (issue) => {
  const give = issue.input === undefined ? 'add it:' : 'give';
  switch (issue.code) {
    case 'unrecognized_keys': {
      const fields = issue.inst instanceof z.ZodObject ? Object.keys(issue.inst.shape) : [];
      return didYouMean(issue.keys[0] ?? '', fields, `remove it; the fields here are ${fields.join(', ')}`);
    }
    case 'invalid_type':
      return `${give} ${nouns[issue.expected] ?? `a ${issue.expected}`}`;
    case 'invalid_value':
      return `${give} one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'too_small':
      return issue.origin === 'array' ? 'list at least one' : 'fill it in, or leave the field out';
    case 'invalid_format':
      return issue.format === 'url' ? 'give a whole address, from https:// on' : undefined;
    default:
      return undefined;
  }
};

const nouns: Readonly<Partial<Record<string, string>>> = {
  array: 'a list',
  int: 'a whole number',
  object: 'fields of its own',
  record: 'entries of its own',
  string: 'a text',
  tuple: 'a list',
};
