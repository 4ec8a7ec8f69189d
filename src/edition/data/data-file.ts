import { statSync } from 'node:fs';
import type { z } from 'zod';
import type { Fault } from '../faults.ts';
import { fileStart } from '../place.ts';
import { readSource } from '../source/read-source.ts';
import { parseJson } from './parse-json.ts';
import { parseYaml } from './parse-yaml.ts';
import type { PlaceOf } from './place-of.ts';
import { untilChanged } from './until-changed.ts';

/** What was read from a file: its value, unless there are faults. */
export interface DataFile<Value> {
  readonly path: string;
  readonly value?: Value;
  /** Where in the file a part of the value stands; absent without a value. */
  readonly placeOf?: PlaceOf;
  readonly faults: readonly Fault[];
}

/**
 * Reads a `.yaml` or `.json` file and holds it against its schema. A file that has not changed since is not read again.
 *
 * @returns its value, or every fault with the line and column where it stands; never throws for what the file holds
 */
export const readDataFile = <Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): DataFile<z.infer<Schema>> => {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return { path, faults: [missing(path)] };
  return keep(path, schema, () => {
    const { text, faults } = readSource(path);
    const parse = path.endsWith('.json') ? parseJson : parseYaml;
    const parsed = parse(path, text.replace(/^\uFEFF/, ''), schema);
    return { ...parsed, faults: [...faults, ...parsed.faults] };
  }) as DataFile<z.infer<Schema>>;
};

const keep = untilChanged<DataFile<unknown>>();

const missing = (path: string): Fault => ({
  file: path,
  place: fileStart,
  rule: 'missing-file',
  reason: 'the file is not there',
  mend: 'add it',
});
