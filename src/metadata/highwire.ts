import type { Lang } from '../edition/annotations.ts';
import type { SiteArticle } from '../edition/site-article.ts';

/**
 * The article as reference managers and Google Scholar read it: the `citation_` tags that HighWire Press introduced
 * (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing; Zotero's translator “Embedded Metadata”). They
 * describe the article as it was published; that the page restates it is said by `scholarly-article.ts` and by the page.
 * Neither reads `citation_reference`, nor needs `citation_fulltext_html_url`; a page with little room has neither.
 *
 * @param pdf absolute address of the edition as PDF, where there is one
 */
export const highwireTags = (
  { meta, editions }: SiteArticle,
  lang: Lang,
  pdf: string | undefined,
): readonly (readonly [name: string, content: string])[] => {
  const { author, journal } = meta;
  const { family, given, patronymic } = author.name[lang];
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['title', meta.title[lang]],
    // With the comma nobody has to guess which part is the family name.
    ['author', `${family}, ${[given, patronymic].filter(Boolean).join(' ')}`],
    ['author_institution', author.affiliation[lang]],
    ['author_orcid', `https://orcid.org/${author.orcid}`],
    ['publication_date', String(meta.issued)],
    ['journal_title', journal?.title[lang]],
    ['issn', journal?.issn],
    ['issue', journal?.issue],
    ['doi', meta.doi],
    ['language', lang],
    // One tag: Zotero takes its keywords apart at semicolons.
    ['keywords', meta.keywords[lang].join('; ')],
    ['abstract', editions[lang].abstract],
    ['pdf_url', pdf],
  ];
  return tags.flatMap(([name, content]) => (content ? [[`citation_${name}`, content] as const] : []));
};
