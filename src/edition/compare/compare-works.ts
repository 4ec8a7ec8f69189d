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
  const known = new Map<string, { readonly reference: Reference; readonly path: string }>();
  return lists.flatMap(({ path, value = [], placeOf }) =>
    value.flatMap((reference, index) => {
      const first = known.get(reference.id);
      if (!first) {
        known.set(reference.id, { reference, path });
        return [];
      }
      const field = differingField(first.reference, reference);
      if (field === undefined) return [];
      return {
        file: path,
        place: placeOf?.([index, field]) ?? placeOf?.([index, 'id']) ?? fileStart,
        rule: 'key-of-another-work',
        reason: `"${reference.id}" has another ${field} in ${relative(dirname(path), first.path)}`,
        mend: 'describe the work in both alike, or give it a key of its own',
      } as const;
    }),
  );
};

const differingField = (a: Reference, b: Reference): string | undefined => {
  const [one, other] = [descriptionOf(a), descriptionOf(b)];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].find(
    (field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]),
  );
};

/** What is said of a work, without what is said of its entry in the list of one article. */
const descriptionOf = ({
  number,
  accessed,
  custom,
  ...work
}: Reference): Readonly<Record<string, unknown>> => {
  const { printed, corrections, ...described } = custom;
  return { ...work, custom: described };
};
