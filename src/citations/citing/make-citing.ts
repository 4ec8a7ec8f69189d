import type { Lang } from '../../edition/annotations.ts';
import type { Article } from '../../edition/schemas/article.ts';
import type { SiteArticle } from '../../edition/site-article.ts';
import { paragraphsOf } from '../../edition/views.ts';
import { route } from '../../i18n/routes.ts';
import { type ArticleItem, articleItem } from '../article-item.ts';
import { type ArticleInStyle, type Citing, numberSign } from './citing.ts';
import { formatInStyle } from './format.ts';
import { type CitingStyle, citingStyles } from './styles.ts';

/** Styles that print an author's given names as initials. */
const abbreviating: ReadonlySet<CitingStyle> = new Set(['apa', 'dstu']);

/** All that citing an edition takes, made by CSL at build. */
export const makeCiting = async (article: SiteArticle, lang: Lang): Promise<Citing> => {
  const styles: [CitingStyle, ArticleInStyle][] = [];
  for (const style of citingStyles) {
    const item = citedItem(article.meta, lang, style);
    const { entries, citations } = await formatInStyle(style, lang, [item], [numberSign]);
    const [reference] = entries.values();
    const [inText] = citations;
    if (!reference || !inText) throw new Error(`${article.id} could not be formatted as ${style}, ${lang}`);
    styles.push([style, { reference, inText }]);
  }
  return {
    address: route.article(lang, article.id),
    styles: Object.fromEntries(styles) as Citing['styles'],
    paragraphs: paragraphsOf(article.editions[lang]).map(({ id, number, claims }) => ({
      id,
      number,
      claims: claims.map((claim) => ({ id: `claim-${claim.id}`, text: claim.text })),
    })),
  };
};

/**
 * The article as an item that a style prints well: a word such as «кизи» (daughter of), which is no name, has no initial.
 */
export const citedItem = (article: Article, lang: Lang, style: CitingStyle): ArticleItem => {
  const item = articleItem(article, lang);
  return {
    ...item,
    author: item.author.map(({ family, given }) => ({
      family,
      given: abbreviating.has(style) ? given.replaceAll(/(?<=^|\s)\p{Ll}\S*\s?/gu, '').trim() : given,
    })),
  };
};
