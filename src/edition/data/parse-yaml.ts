import { type Document, parseDocument, visit, type YAMLError } from 'yaml';
import type { z } from 'zod';
import type { Fault, RuleId } from '../faults.ts';
import { placeAt } from '../place.ts';
import type { DataFile } from './data-file.ts';
import { placesIn } from './place-of.ts';
import { validate } from './validate.ts';

/**
 * Reads YAML 1.2 (https://yaml.org/spec/1.2.2/), without aliases: a text that begins with `*` is a slip for one.
 *
 * @param path of the file, for its faults
 * @param source what the file holds
 * @param part where in `source` the YAML stands, if it is only a part: a front matter
 */
export const parseYaml = <Schema extends z.ZodType>(
  path: string,
  source: string,
  schema: Schema,
  part: { readonly yaml: string; readonly offset: number } = { yaml: source, offset: 0 },
): DataFile<z.infer<Schema>> => {
  const document = parseDocument(part.yaml, { prettyErrors: false, logLevel: 'error' });
  const slips = [
    ...duplicateKeys(document),
    ...aliases(document),
    ...document.errors.filter(isSyntax).slice(0, 1).map(syntaxError),
  ];
  if (slips.length === 0) {
    return validate(path, schema, {
      data: document.toJS(),
      placeOf: placesIn(document, source, part.offset),
    });
  }
  const faults = slips.map(
    ({ offset, ...slip }): Fault => ({ ...slip, file: path, place: placeAt(source, part.offset + offset) }),
  );
  return { path, faults };
};

/** A fault whose place is still an offset in the YAML. */
export interface Slip {
  readonly rule: RuleId;
  readonly offset: number;
  readonly reason: string;
  readonly mend: string;
}

export const duplicateKeys = (document: Document.Parsed): readonly Slip[] =>
  document.errors
    .filter((error) => !isSyntax(error))
    .map(({ pos: [offset] }) => ({
      rule: 'duplicate-key',
      offset,
      reason: 'the key is given a second time',
      mend: 'keep one of the two',
    }));

const isSyntax = ({ code }: YAMLError): boolean => code !== 'DUPLICATE_KEY';

/** The first syntax error only: the others mostly follow from it. */
const syntaxError = ({ pos: [offset], message }: YAMLError): Slip => ({
  rule: 'malformed-yaml',
  offset,
  reason: message.charAt(0).toLowerCase() + message.slice(1).replace(/\s+/g, ' '),
  mend: quote,
});

const aliases = (document: Document.Parsed): readonly Slip[] => {
  const found: Slip[] = [];
  visit(document, {
    Alias: (_key, { source, range }) => {
      found.push({
        rule: 'malformed-yaml',
        offset: range?.[0] ?? 0,
        reason: `*${source} is read as an alias`,
        mend: quote,
      });
    },
  });
  return found;
};

const quote =
  'mend the line; a text that holds a colon, or begins with a quotation mark or other sign, goes in quotes';
