import type { Lang } from '../edition/annotations.ts';
import type { Article } from '../edition/schemas/article.ts';

/** A CSL-JSON item: https://docs.citationstyles.org/en/stable/specification.html */
export interface ArticleItem {
  readonly id: string;
  readonly type: 'article-journal';
  readonly title: string;
  readonly author: readonly { readonly family: string; readonly given: string }[];
  readonly issued: { readonly 'date-parts': readonly [readonly [number]] };
  readonly DOI: string;
  readonly ISSN?: string;
  readonly issue?: string;
  readonly 'container-title'?: string;
  readonly language: Lang;
}

/**
 * The article itself as an item that can be cited, in the words of one language.
 *
 * @param id citation key to give it, such as `azizova2021`
 */
export const articleItem = (article: Article, lang: Lang, id = articleKey(article)): ArticleItem => {
  const { given, patronymic, family } = article.author.name[lang];
  const { journal } = article;
  return {
    id,
    type: 'article-journal',
    title: article.title[lang],
    // CSL has no part for a patronymic: it is one of the given names.
    author: [{ family, given: [given, patronymic].filter(Boolean).join(' ') }],
    issued: { 'date-parts': [[article.issued]] },
    ...(journal && { 'container-title': journal.title[lang], ISSN: journal.issn }),
    ...(journal?.issue && { issue: journal.issue }),
    DOI: article.doi,
    language: lang,
  };
};

/** Citation key of an article, by its author's English name and its year: `azizova2021`. */
const articleKey = ({ author, issued }: Article): string =>
  `${author.name.en.family.toLowerCase().replaceAll(/[^a-z]/g, '')}${issued}`;
