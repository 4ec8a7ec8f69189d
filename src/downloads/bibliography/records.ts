import type { WorkInArticle, WorkOnSite } from '../../edition/across.ts';
import type { Lang } from '../../edition/annotations.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import type { Format } from './formats.ts';
import type { BibliographyItem } from './item.ts';
import { ris } from './ris.ts';
import { type ListedReference, referenceWork } from './works.ts';

export const write: Readonly<Record<Format, (items: readonly BibliographyItem[]) => string>> = {
  bib: bibtex,
  ris,
  'csl.json': cslJson,
};

/** A work with what all articles that list it say of it. */
export const itemOf = ({ articles: [first, ...others] }: WorkOnSite, lang: Lang): BibliographyItem =>
  referenceWork([listedIn(first), ...others.map(listedIn)], lang);

const listedIn = ({ article, reference }: WorkInArticle): ListedReference => ({
  reference,
  article: article.meta,
});
