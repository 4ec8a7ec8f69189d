import type { Lang } from '../edition/annotations.ts';
import type { SiteArticle } from '../edition/site-article.ts';

/** Where the edition can be had whole; absolute addresses. */
export interface FullTexts {
  readonly html: string;
  /** Where it is made. */
  readonly pdf: string | undefined;
}

/**
 * The article as reference managers and Google Scholar read it: the `citation_` tags that HighWire Press introduced
 * (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing; Zotero's translator “Embedded Metadata”). They
 * describe the article as it was published; that the page restates it is said by `scholarly-article.ts` and by the page.
 */
export const highwireTags = (
  { meta, editions }: SiteArticle,
  lang: Lang,
  { html, pdf }: FullTexts,
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
    ['fulltext_html_url', html],
    ['pdf_url', pdf],
  ];
  return tags.flatMap(([name, content]) => (content ? [[`citation_${name}`, content] as const] : []));
};
