import type { Reference } from '../../edition/schemas/reference.ts';
import type { SiteArticle } from '../../edition/site-article.ts';

/** What the print of a reference has wrong, and how it should read. */
interface Correction {
  readonly reference: Reference;
  readonly correction: { readonly printed: string; readonly corrected: string };
}

/** Every correction of the list of references, in its order. */
export const correctionsOf = ({ references }: Pick<SiteArticle, 'references'>): readonly Correction[] =>
  references.flatMap((reference) =>
    (reference.custom.corrections ?? []).map((correction) => ({ reference, correction })),
  );
