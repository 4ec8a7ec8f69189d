import { type LedgerRow, ledgerOf } from '../../claims/ledger.ts';
import type { Annotations, Lang } from '../../edition/annotations.ts';
import { sourcePlace } from '../../edition/place.ts';
import type { Listed, SiteArticle } from '../../edition/site-article.ts';
import { messages } from '../../i18n/messages.ts';
import { absolute, pageAnchor, route } from '../../i18n/routes.ts';
import { type PrintedEdition, printedEdition } from './page-text.ts';
import { quoteSelector, type TextQuoteSelector } from './quote-selector.ts';
import type {
  Body,
  FragmentSelector,
  TextualBody,
  WebAnnotation,
  WebAnnotations,
} from './web-annotation-model.ts';

/**
 * The claims of an edition as W3C Web Annotations of its reading view, linked to what they rest on.
 *
 * @param site where the site stands: `https://example.org`
 * @throws with `file:line:column` where a claim's words can't be found in the page, or not told from others
 * @see https://www.w3.org/TR/annotation-model/
 */
export const webAnnotations = (article: SiteArticle, lang: Lang, site: string | URL): WebAnnotations => {
  const { id: name, meta } = article;
  const edition = article.editions[lang];
  const printed = printedEdition(article, edition);
  const id = absolute(route.download(lang, name, 'web-annotations.jsonld'), site);
  const items = ledgerOf(article, lang)
    .flatMap(({ rows }) => rows)
    .map((row): WebAnnotation => {
      const anchor = `claim-${row.claim.id}`;
      return {
        id: `${id}#${anchor}`,
        type: 'Annotation',
        motivation: row.claim.basis === 'cited' ? 'linking' : 'classifying',
        body: bodyOf(row, article, lang, site),
        target: {
          type: 'SpecificResource',
          source: absolute(route.article(lang, name), site),
          selector: [quoteOf(row, edition, printed), fragment(anchor)],
        },
      };
    });
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: messages(lang).annotations.collection(meta.title[lang]),
    // The day is all that is known.
    modified: `${meta.revised}T00:00:00Z`,
    total: items.length,
    ...(items.length > 0 && {
      first: { id: `${id}#page-1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
      last: `${id}#page-1`,
    }),
  };
};

const quoteOf = (
  { claim, paragraph }: LedgerRow,
  edition: Annotations,
  { page, paragraphs }: PrintedEdition,
): TextQuoteSelector => {
  const printed = paragraphs.get(paragraph.id);
  const span = printed?.claims.get(claim.id);
  const selector = printed && span && quoteSelector(printed.text, span, page);
  if (selector) return selector;
  const why = span
    ? 'stands on the page more than once, with the same words around it; word one of the two otherwise'
    : `is not marked in ¶ ${paragraph.number}, so that no quotation can select it`;
  throw new Error(`${sourcePlace(edition, claim.at)} the claim ${claim.id} ${why}`);
};

const bodyOf = (
  { claim, sources }: LedgerRow,
  article: Listed,
  lang: Lang,
  site: string | URL,
): readonly Body[] => [
  text('tagging', claim.basis),
  ...(sources.length === 0
    ? [text('classifying', messages(lang, !article.alone).claims.basis.own, lang)]
    : []),
  ...sources.flatMap(({ citation, reference }): readonly Body[] => [
    text('describing', `${citation.label} ${reference.custom.short[lang]}`, lang),
    {
      ...linking,
      source: absolute(route.source(lang, reference.id), site),
      selector: fragment(pageAnchor(citation.locator, article)),
    },
    ...(reference.URL
      ? [{ ...linking, source: { id: reference.URL, type: 'Text', language: reference.language } } as const]
      : []),
  ]),
];

const linking = { type: 'SpecificResource', purpose: 'linking' } as const;

const text = (purpose: TextualBody['purpose'], value: string, language?: Lang): TextualBody => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
  ...(language && { language }),
});

const fragment = (value: string): FragmentSelector => ({
  type: 'FragmentSelector',
  conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
  value,
});
