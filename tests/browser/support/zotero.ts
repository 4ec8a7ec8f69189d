/**
 * A page as Zotero’s translator “Embedded Metadata” reads it, in small: which tag becomes which field, which one is preferred,
 * and how names and key words are taken apart.
 *
 * @see https://github.com/zotero/translators/blob/master/Embedded%20Metadata.js
 */
export interface ZoteroItem {
  readonly itemType: string;
  readonly creators: readonly { readonly lastName: string; readonly firstName: string }[];
  readonly tags: readonly string[];
  readonly attachments: readonly { readonly title: string; readonly url: string }[];
  readonly [field: string]: unknown;
}

const fields: Readonly<Record<string, string>> = {
  citation_title: 'title',
  citation_publication_date: 'date',
  citation_journal_title: 'publicationTitle',
  citation_volume: 'volume',
  citation_issue: 'issue',
  citation_abstract: 'abstractNote',
  citation_doi: 'DOI',
  citation_language: 'language',
  citation_issn: 'ISSN',
};

export const readAsZotero = (document: Document): ZoteroItem => {
  const all = (selector: string) =>
    [...document.querySelectorAll(`html > head > ${selector}`)].map(
      (tag) => tag.getAttribute('content') ?? '',
    );
  // Any prefix may stand before the name; of several, the first counts.
  const meta = (name: string) => all(`meta[name$="${name}"]`);
  const [pdf] = meta('citation_pdf_url');
  return {
    itemType: meta('citation_journal_title').length > 0 ? 'journalArticle' : 'webpage',
    ...Object.fromEntries(
      Object.entries(fields).flatMap(([tag, field]) => {
        const [value] = meta(tag);
        return value?.trim() ? [[field, value.replaceAll(/\s+/g, ' ').trim()]] : [];
      }),
    ),
    // The description of Open Graph gives way to the abstract, its address does not to that of the full text.
    url: all('meta[property="og:url"]')[0] ?? meta('citation_fulltext_html_url')[0],
    creators: creators(meta('citation_author')),
    tags: meta('citation_keywords').flatMap((words) => words.split(';').map((word) => word.trim())),
    attachments: pdf ? [{ title: 'Full Text PDF', url: pdf }] : [],
  };
};

/** Of a single tag without semicolons, commas part several authors if there is a space on either side of the first. */
const creators = (tags: readonly string[]): ZoteroItem['creators'] =>
  tags
    .flatMap((tag) => {
      const names = tag.split(/\s*;\s*/);
      const byComma = tag.split(/\s*,\s*/);
      const several =
        tags.length === 1 && names.length === 1 && byComma[0]?.includes(' ') && byComma[1]?.includes(' ');
      return several ? byComma : names;
    })
    .map((name) => {
      const [lastName = '', firstName = ''] = name.includes(',')
        ? name.split(/\s*,\s*/)
        : [name.split(' ').at(-1), name.split(' ').slice(0, -1).join(' ')];
      return { lastName, firstName };
    });
