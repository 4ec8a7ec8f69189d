import { languages } from '../i18n/languages.ts';
import type { Annotations, Lang } from './annotations.ts';
import type { CheckedContent } from './check.ts';
import type { ArticleId, PersonId, PlaceId } from './ids.ts';
import type { Content } from './load.ts';
import type { Article } from './schemas/article.ts';
import type { Person } from './schemas/people.ts';
import type { PlaceEntry } from './schemas/places.ts';
import type { Reference } from './schemas/reference.ts';

/** An article with its references and the annotations of its editions: what the pages and the search are made from. */
export interface SiteArticle {
  readonly id: ArticleId;
  /** Whether the site holds no other: what is the article's then is the site's. */
  readonly alone: boolean;
  readonly meta: Article;
  /** In published order. */
  readonly references: readonly Reference[];
  readonly editions: Readonly<Record<Lang, Annotations>>;
  /** The registers of the site, of which an article names some. */
  readonly people: Readonly<Record<PersonId, Person>>;
  readonly places: Readonly<Record<PlaceId, PlaceEntry>>;
}

/** Of which article something is, as far as addresses tell it. */
export type Listed = Pick<SiteArticle, 'id' | 'alone'>;

/**
 * The articles of a content folder, whole.
 *
 * @param annotationsOf those of an edition, by whoever has read it
 * @throws where content is at fault; the check, which comes first, has then already said what and where
 */
export const siteArticles = (
  content: Content,
  annotationsOf: (article: ArticleId, lang: Lang) => Annotations | undefined,
): readonly SiteArticle[] =>
  content.articles.map(({ id, article, references }) => ({
    id,
    alone: content.articles.length === 1,
    meta: whole(article.value, article.path),
    references: whole(references.value, references.path).toSorted(
      (a, b) => Number(a.number) - Number(b.number),
    ),
    editions: Object.fromEntries(
      languages.map((lang) => [lang, whole(annotationsOf(id, lang), `${id}/${lang}.mdx`)]),
    ) as Record<Lang, Annotations>,
    people: whole(content.people.value, content.people.path),
    places: whole(content.places.value, content.places.path),
  }));

/** The same of what has been checked and is without fault. */
export const checkedArticles = ({ content, articles }: CheckedContent): readonly SiteArticle[] => {
  const editions = new Map(articles.map((article) => [article.id, article.editions]));
  return siteArticles(
    content,
    (id, lang) => editions.get(id)?.find((edition) => edition.lang === lang)?.annotations,
  );
};

const whole = <T>(value: T | undefined, path: string): T => {
  if (value === undefined) throw new Error(`${path} is missing or at fault`);
  return value;
};
