import { articleItem } from '../../citations/article-item.ts';
import type { Lang } from '../../edition/annotations.ts';
import type { Article } from '../../edition/schemas/article.ts';
import type { Reference } from '../../edition/schemas/reference.ts';
import { languageName, otherLanguage } from '../../i18n/languages.ts';
import { messages } from '../../i18n/messages.ts';
import type { BibliographyItem } from './item.ts';
import { oneLine } from './one-line.ts';

/**
 * The article as published, in one language. Not with the abstract, which is in the words of this edition.
 *
 * @param online address of the edition
 */
export const articleWork = (article: Article, lang: Lang, online: string): BibliographyItem => {
  const t = messages(lang);
  const other = otherLanguage(lang);
  return inPlainSpaces({
    csl: { ...articleItem(article, lang) },
    keywords: article.keywords[lang],
    notes: [
      `${languageName[other]}: ${article.title[other]}`,
      article.author.affiliation[lang],
      `${t.reading.orcid}: https://orcid.org/${article.author.orcid}`,
      `${t.reading.udc}: ${article.udc}`,
      `${t.exports.online}: ${online}`,
    ],
  });
};

/** A work as it stands in the list of an article. */
export interface ListedReference {
  readonly reference: Reference;
  readonly article: Article;
}

/**
 * A work that some articles cite. Its number is that of a list, not its own, and so stands in a note, with what else the
 * edition knows of it, in words of the reader's language.
 *
 * @param listed in each of the articles: a key is of one work on the whole site
 */
export const referenceWork = (
  listed: readonly [ListedReference, ...ListedReference[]],
  lang: Lang,
): BibliographyItem => {
  const { bibliography: t, source, downloads } = messages(lang);
  const { custom, number, ...csl } = listed[0].reference;
  return inPlainSpaces({
    csl,
    keywords: [],
    notes: [
      ...listed.map(({ reference, article }) =>
        downloads.listed(custom.short[lang], reference.number, article.title[lang]),
      ),
      ...(csl.language === lang ? [] : [`${t.translation}: ${custom.translation[lang]}`]),
      ...(custom.transliteration ? [`${t.transliteration}: ${custom.transliteration}`] : []),
      ...new Set(listed.map(({ reference }) => `${source.printed}: ${reference.custom.printed}`)),
      ...new Set(
        listed.flatMap(({ reference }) =>
          (reference.custom.corrections ?? []).map(
            ({ printed, corrected }) => `${t.correction}: ${t.corrected(printed, corrected)}`,
          ),
        ),
      ),
    ],
  });
};

const inPlainSpaces = (item: BibliographyItem): BibliographyItem =>
  JSON.parse(JSON.stringify(item), (_, value) => (typeof value === 'string' ? oneLine(value) : value));
