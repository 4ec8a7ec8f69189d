import type { Lang } from './annotations.ts';
import type { ArticleId, PersonId, PlaceId, ReferenceKey } from './ids.ts';

/**
 * What the plugins know about the edition they read, apart from its text.
 *
 * References, people or places are absent where their own file is at fault; the plugins then say nothing about what
 * refers to them.
 */
export interface EditionContext {
  readonly article: ArticleId;
  readonly lang: Lang;
  /** The published number of each of the article's references, by its key. */
  readonly references?: ReadonlyMap<ReferenceKey, string> | undefined;
  /** The references as CSL-JSON, for the citation processor. */
  readonly referencesPath: string;
  readonly people?: ReadonlySet<PersonId> | undefined;
  readonly places?: ReadonlySet<PlaceId> | undefined;
}

declare module 'vfile' {
  interface DataMap {
    /** Filled by `remark-context.ts`, the first plugin. */
    edition: EditionContext;
  }
}
