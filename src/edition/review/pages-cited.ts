import type { Fault } from '../faults.ts';
import type { Reference } from '../schemas/reference.ts';
import { citationsOf } from '../views.ts';
import type { Reviewed } from './reviewed.ts';

/** Citations of a page that the work, by its number of pages, does not have. Pure. */
export const pagesBeyondBook = (
  { path, annotations }: Reviewed,
  references: readonly Reference[],
): readonly Fault[] =>
  citationsOf(annotations).flatMap(({ citation: { key, locator, at } }): readonly Fault[] => {
    const pages = Number(references.find(({ id }) => id === key)?.['number-of-pages']);
    const last = Math.max(...(locator?.match(/\d+/g) ?? []).map(Number));
    if (!(last > pages)) return [];
    return [
      {
        file: path,
        place: at,
        rule: 'page-beyond-book',
        reason: `page ${last} is cited of a work that has ${pages}`,
        mend: `mend the page, or "number-of-pages" of "${key}" in references.json`,
      },
    ];
  });
