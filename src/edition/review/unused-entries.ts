import type { Place } from '../annotations.ts';
import type { DataFile } from '../data/data-file.ts';
import type { Fault, WarningId } from '../faults.ts';
import { fileStart } from '../place.ts';
import type { Reference } from '../schemas/reference.ts';
import { citationsOf, paragraphsOf } from '../views.ts';
import type { Reviewed } from './reviewed.ts';

/** Persons or places of a register whom no edition of any article names. Pure. */
export const unusedInRegister = (
  register: DataFile<Readonly<Record<string, unknown>>>,
  kind: 'person' | 'place',
  editions: readonly Reviewed[],
): readonly Fault[] => {
  const of = { person: 'people', place: 'places' } as const;
  const used = new Set<string>(
    editions.flatMap(({ annotations }) =>
      paragraphsOf(annotations).flatMap(({ mentions }) => [...mentions[of[kind]]]),
    ),
  );
  return Object.keys(register.value ?? {})
    .filter((id) => !used.has(id))
    .map((id) =>
      unused(
        register,
        register.placeOf?.([id], 'key'),
        `unused-${kind}`,
        `no article names the ${kind} "${id}"`,
      ),
    );
};

/** References of an article that no citation of it is of. Pure. */
export const unusedReferences = (
  references: DataFile<readonly Reference[]>,
  editions: readonly Reviewed[],
): readonly Fault[] => {
  const used = new Set<string>(
    editions.flatMap(({ annotations }) => citationsOf(annotations).map(({ citation }) => citation.key)),
  );
  return (references.value ?? []).flatMap(({ id }, index) =>
    used.has(id)
      ? []
      : unused(
          references,
          references.placeOf?.([index, 'id']),
          'unused-reference',
          `the article never cites "${id}"`,
        ),
  );
};

const unused = (
  { path }: DataFile<unknown>,
  place: Place = fileStart,
  rule: WarningId,
  reason: string,
): Fault => ({
  file: path,
  place,
  rule,
  reason,
  mend: `${rule === 'unused-reference' ? 'cite' : 'mark'} it where it belongs, or leave the entry for another time`,
});
