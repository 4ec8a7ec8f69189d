/** Whether a key is of the same work in every article that cites it. Pure. */
import { dirname, relative } from 'node:path';
import type { DataFile } from '../data/data-file.ts';
import type { Fault } from '../faults.ts';
import { fileStart } from '../place.ts';
import type { Reference } from '../schemas/reference.ts';

/**
 * A key names a work on the whole site, which has one page there. Articles may print and number it each in its own way;
 * what describes it must be the same.
 *
 * @param lists the references of each article; what could not be read is passed over
 */
export const compareWorks = (lists: readonly DataFile<readonly Reference[]>[]): readonly Fault[] => {
  const known = new Map<string, { readonly reference: Reference; readonly file: string }>();
  return lists.flatMap(({ path: file, value = [], placeOf }) =>
    value.flatMap((reference, index) => {
      const first = known.get(reference.id);
      if (!first) {
        known.set(reference.id, { reference, file });
        return [];
      }
      const path = differing(first.reference, reference);
      if (!path) return [];
      return {
        file,
        place: placeOf?.([index, ...path]) ?? placeOf?.([index, 'id']) ?? fileStart,
        rule: 'key-of-another-work',
        reason: `"${reference.id}" has another ${path.at(-1)} in ${relative(dirname(file), first.file)}`,
        mend: 'describe the work in both alike, or give it a key of its own',
      } as const;
    }),
  );
};

/** The first field that tells two works apart, by its path in the entry. */
const differing = (a: Reference, b: Reference): readonly string[] | undefined =>
  [...new Set([...fieldsOf(a), ...fieldsOf(b)])]
    .filter((path) => !ofOneList.has(path))
    .map((path) => path.split('.'))
    .find((path) => JSON.stringify(valueAt(a, path)) !== JSON.stringify(valueAt(b, path)));

/** What is said of the entry in the list of one article, not of the work. */
const ofOneList: ReadonlySet<string> = new Set([
  'number',
  'accessed',
  'custom.printed',
  'custom.corrections',
]);

const fieldsOf = ({ custom, ...fields }: Reference): readonly string[] => [
  ...Object.keys(fields),
  ...Object.keys(custom).map((field) => `custom.${field}`),
];

const valueAt = (reference: Reference, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, field) => (value as Record<string, unknown>)[field], reference);
