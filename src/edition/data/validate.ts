import type { z } from 'zod';
import { type Fault, isRule, type RuleId } from '../faults.ts';
import { mendOf } from '../schemas/error-map.ts';
import type { DataFile } from './data-file.ts';
import type { PlaceOf } from './place-of.ts';

/** What a file says, and where in it each value stands. */
interface Parsed {
  readonly data: unknown;
  readonly placeOf: PlaceOf;
}

/** Holds a value against its schema, and gives each issue its rule and its place in the file. */
export const validate = <Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  { data, placeOf }: Parsed,
): DataFile<z.infer<Schema>> => {
  const result = schema.safeParse(data, { error: mendOf });
  if (result.success) return { path, value: result.data, placeOf, faults: [] };
  const faults = result.error.issues.map(
    (issue): Fault => ({
      file: path,
      mend: issue.message,
      ...explain(issue, data, placeOf),
    }),
  );
  return { path, faults };
};

const explain = (
  issue: z.core.$ZodIssue,
  data: unknown,
  placeOf: PlaceOf,
): { rule: RuleId; place: Fault['place']; reason: string; mend?: string } => {
  const place = placeOf(issue.path);
  const value = valueAt(data, issue.path);
  if (issue.code === 'custom' && isRule(issue.params?.['rule'])) {
    return { rule: issue.params['rule'], place, reason: String(issue.params['reason']) };
  }
  if (issue.code === 'unrecognized_keys') {
    const field = [...issue.path, ...issue.keys.slice(0, 1)];
    return { rule: 'unknown-field', place: placeOf(field, 'key'), reason: `${name(field)} is no field` };
  }
  if (issue.code === 'invalid_key') {
    const mend = issue.issues[0]?.message ?? issue.message;
    return {
      rule: 'invalid-field',
      place: placeOf(issue.path, 'key'),
      reason: `${name(issue.path)} is no id`,
      mend,
    };
  }
  if (issue.path.length === 0)
    return { rule: 'invalid-field', place, reason: 'the file does not hold what it should' };
  return value === undefined
    ? { rule: 'missing-field', place, reason: `${name(issue.path)} is missing` }
    : { rule: 'invalid-field', place, reason: `${name(issue.path)} cannot be ${JSON.stringify(value)}` };
};

/** `"author.family"` for the family name of any author; the place says which. */
const name = (path: readonly PropertyKey[]): string =>
  `"${path.filter((step) => typeof step === 'string').join('.')}"`;

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );
