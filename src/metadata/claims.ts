import type {
  ClaimLeaf,
  CreativeWorkLeaf,
  Graph,
  PublicationIssueLeaf,
  ScholarlyArticleLeaf,
} from 'schema-dts';
import { type LedgerRow, ledgerOf } from '../claims/ledger.ts';
import type { Citation, Lang } from '../edition/annotations.ts';
import type { Article } from '../edition/schemas/article.ts';
import type { SiteArticle } from '../edition/site-article.ts';
import { messages } from '../i18n/messages.ts';
import { absolute, route } from '../i18n/routes.ts';
import { authorId, publishedId, scholarlyArticle, translations } from './scholarly-article.ts';
import { work, workId } from './works.ts';

/**
 * An edition with all its claims, each with where it appears and what it rests on: JSON-LD (https://www.w3.org/TR/json-ld11/)
 * in the words of https://schema.org.
 *
 * @param site where the site stands, for absolute addresses
 * @throws with `file:line:column` where a claim rests on what is in no list
 */
export const claimsGraph = (article: SiteArticle, lang: Lang, site: string | URL): Graph => ({
  '@context': 'https://schema.org',
  '@graph': [
    wholeEdition(article, lang, site),
    publishedArticle(article, lang),
    ...article.references.map((reference) => work(reference, lang, site)),
    ...ledgerOf(article, lang).flatMap(({ rows }) => rows.map((row) => claimOf(row, article, lang, site))),
  ],
});

/** With what the page has no room for. */
const wholeEdition = (article: SiteArticle, lang: Lang, site: string | URL): ScholarlyArticleLeaf => ({
  ...scholarlyArticle(article, lang, site),
  dateModified: article.meta.revised,
  abstract: article.editions[lang].abstract,
  keywords: article.meta.keywords[lang],
  citation: article.references.map(({ id }) => ({ '@id': workId(id, lang, site) })),
});

/** What the edition does not yet say of it. */
const publishedArticle = ({ meta }: SiteArticle, lang: Lang): ScholarlyArticleLeaf => ({
  '@type': 'ScholarlyArticle',
  '@id': publishedId(meta),
  name: meta.title[lang],
  author: { '@id': authorId(meta) },
  ...(meta.language && { inLanguage: meta.language }),
  ...(meta.journal && { isPartOf: publicationIssue(meta.journal, lang) }),
});

const publicationIssue = (
  { title, issn, issue }: NonNullable<Article['journal']>,
  lang: Lang,
): PublicationIssueLeaf => ({
  '@type': 'PublicationIssue',
  ...(issue && { issueNumber: issue }),
  isPartOf: { '@type': 'Periodical', name: title[lang], issn },
});

const claimOf = (
  { number, claim, paragraph, sources }: LedgerRow,
  { id, meta }: SiteArticle,
  lang: Lang,
  site: string | URL,
): ClaimLeaf => {
  const idIn = (one: Lang) => ({
    '@id': `${absolute(route.download(one, id, 'claims.jsonld'), site)}#${claim.id}`,
  });
  const edition = { '@id': absolute(route.article(lang, id), site) };
  return {
    '@type': 'Claim',
    ...idIn(lang),
    position: number,
    text: claim.text,
    inLanguage: lang,
    author: { '@id': authorId(meta) },
    appearance: {
      '@type': 'WebPageElement',
      '@id': absolute(route.article(lang, id, `claim-${claim.id}`), site),
      name: messages(lang).naming.paragraph(paragraph.number),
      isPartOf: edition,
    },
    ...(sources.length > 0 && {
      isBasedOn: [...new Set(sources.map(({ reference }) => workId(reference.id, lang, site)))].map(
        (one) => ({ '@id': one }),
      ),
      citation: sources.map(({ citation }) => placeCited(citation, lang, site)),
    }),
    ...translations(meta, lang, idIn),
  };
};

/** The page of a work, or the work where no page is given. */
const placeCited = (
  { key, locator }: Citation,
  lang: Lang,
  site: string | URL,
): CreativeWorkLeaf | { readonly '@id': string } => {
  const cited = { '@id': workId(key, lang, site) };
  return locator
    ? {
        '@type': 'CreativeWork',
        name: messages(lang).citation.page(locator),
        position: locator,
        isPartOf: cited,
      }
    : cited;
};
