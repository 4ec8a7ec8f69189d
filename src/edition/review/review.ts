import type { DataFile } from '../data/data-file.ts';
import type { Fault } from '../faults.ts';
import type { Reference } from '../schemas/reference.ts';
import type { Registers } from './review-edition.ts';
import type { Reviewed } from './reviewed.ts';
import { unusedInRegister, unusedReferences } from './unused-entries.ts';

interface ReviewedArticle {
  readonly references: DataFile<readonly Reference[]>;
  /** Those that could be read. */
  readonly editions: readonly Reviewed[];
}

/**
 * Holds the registers and the lists of references against all that names and cites; each edition by itself is read over by
 * `review-edition.ts`.
 *
 * @returns warnings, in no order
 */
export const review = (
  { people, places }: Registers,
  articles: readonly ReviewedArticle[],
): readonly Fault[] => {
  const editions = articles.flatMap((article) => article.editions);
  return [
    ...articles.flatMap((article) => unusedReferences(article.references, article.editions)),
    ...unusedInRegister(people, 'person', editions),
    ...unusedInRegister(places, 'place', editions),
  ];
};
