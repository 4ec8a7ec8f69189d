import type { BibliographyItem } from '../../../../src/downloads/bibliography/item.ts';
import { articleWork, referenceWork } from '../../../../src/downloads/bibliography/works.ts';
import type { Lang } from '../../../../src/edition/annotations.ts';
import { languages } from '../../../../src/i18n/languages.ts';
import { articles } from '../../../search/records/support/articles.ts';

const online = 'https://example.org/edition/';

/** Every article and every work that it cites, in one language. */
export const worksIn = (lang: Lang): readonly BibliographyItem[] =>
  articles.flatMap(({ meta, references }) => [
    articleWork(meta, lang, online),
    ...references.map((reference) => referenceWork([{ reference, article: meta }], lang)),
  ]);

/** The same in all languages, one by one. */
export const works: readonly (readonly [string, BibliographyItem])[] = languages.flatMap((lang) =>
  worksIn(lang).map((work) => [`${work.csl.id} in ${lang}`, work] as const),
);

/** A work with what a test needs of it. */
export const work = (
  csl: Readonly<Record<string, unknown>>,
  more: Partial<Omit<BibliographyItem, 'csl'>> = {},
): BibliographyItem => ({
  csl: { id: 'key', type: 'book', title: 'A title', ...csl },
  keywords: [],
  notes: [],
  ...more,
});
