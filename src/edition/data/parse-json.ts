import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import { parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Fault } from '../faults.ts';
import { placeAt } from '../place.ts';
import type { DataFile } from './data-file.ts';
import { duplicateKeys } from './parse-yaml.ts';
import { placesIn } from './place-of.ts';
import { validate } from './validate.ts';

/**
 * Reads JSON as RFC 8259 has it: no comments, no comma before a closing bracket; and no key twice.
 *
 * @param path of the file, for its faults
 * @param source what the file holds
 */
export const parseJson = <Schema extends z.ZodType>(
  path: string,
  source: string,
  schema: Schema,
): DataFile<z.infer<Schema>> => {
  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch (error) {
    return { path, faults: [syntaxFault(path, source, String(error))] };
  }
  // JSON is YAML, whose parser knows where every value stands and which key comes twice.
  const document = parseDocument(source, { prettyErrors: false, logLevel: 'error' });
  const duplicates = duplicateKeys(document).map(
    ({ offset, ...slip }): Fault => ({ ...slip, file: path, place: placeAt(source, offset) }),
  );
  if (duplicates.length > 0) return { path, faults: duplicates };
  return validate(path, schema, { data, placeOf: placesIn(document, source) });
};

/** JSON.parse tells not always where it stopped; a parser made for editors does. */
const syntaxFault = (path: string, source: string, reason: string): Fault => {
  const errors: ParseError[] = [];
  parse(source, errors, { disallowComments: true });
  const [error] = errors;
  return {
    file: path,
    place: placeAt(source, error?.offset ?? 0),
    rule: 'malformed-json',
    reason: error ? inWords(printParseErrorCode(error.error)) : reason,
    mend: 'mend it; JSON has no comments, no comma before ] or }, and every text in double quotes',
  };
};

/** `CommaExpected` → `comma expected` */
const inWords = (code: string): string => code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
