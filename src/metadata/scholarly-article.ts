import type { ScholarlyArticleLeaf } from 'schema-dts';
import type { Lang } from '../edition/annotations.ts';
import { fullName } from '../edition/names.ts';
import type { Article } from '../edition/schemas/article.ts';
import type { SiteArticle } from '../edition/site-article.ts';
import { languages } from '../i18n/languages.ts';
import { absolute, route } from '../i18n/routes.ts';

/**
 * An edition in the words of https://schema.org, as few of them as say what it is, for a page has little room: a restatement
 * of the article that was published, its translations linked to each other.
 *
 * @param site where the site stands, for absolute addresses
 */
export const scholarlyArticle = (
  { id, meta }: Pick<SiteArticle, 'id' | 'meta'>,
  lang: Lang,
  site: string | URL,
): ScholarlyArticleLeaf => ({
  '@type': 'ScholarlyArticle',
  '@id': absolute(route.article(lang, id), site),
  name: meta.title[lang],
  inLanguage: lang,
  author: { '@type': 'Person', '@id': authorId(meta), name: fullName(meta.author.name[lang]) },
  isBasedOn: {
    '@type': 'ScholarlyArticle',
    '@id': publishedId(meta),
    datePublished: String(meta.issued),
  },
  ...translations(meta, lang, (other) => ({ '@id': absolute(route.article(other, id), site) })),
});

/** The author, wherever something is hers. */
export const authorId = ({ author }: Article): string => `https://orcid.org/${author.orcid}`;

/** The article as it was published. */
export const publishedId = ({ doi }: Article): string => `https://doi.org/${doi}`;

interface Id {
  readonly '@id': string;
}

/**
 * What links the same in several languages. The one in the language of the article as published is what the others are
 * translated from; where none is, the first.
 */
export const translations = (
  { language }: Article,
  lang: Lang,
  idIn: (lang: Lang) => Id,
): { readonly translationOfWork: Id } | { readonly workTranslation: readonly Id[] } => {
  const original = languages.find((one) => one === language) ?? languages[0];
  return original === lang || original === undefined
    ? { workTranslation: languages.filter((other) => other !== lang).map(idIn) }
    : { translationOfWork: idIn(original) };
};
