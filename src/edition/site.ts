/** What the pages are made from: each article with its references and the annotations of its editions. */
import { getCollection, render } from 'astro:content';
import { languages } from '../i18n/languages.ts';
import type { Annotations, Lang } from './annotations.ts';
import type { ArticleId, PersonId, PlaceId } from './ids.ts';
import { loadContent } from './load.ts';
import type { Article } from './schemas/article.ts';
import type { Person } from './schemas/people.ts';
import type { PlaceEntry } from './schemas/places.ts';
import type { Reference } from './schemas/reference.ts';

export interface SiteArticle {
  readonly id: ArticleId;
  readonly meta: Article;
  /** In published order. */
  readonly references: readonly Reference[];
  readonly editions: Readonly<Record<Lang, Annotations>>;
  /** The registers of the site, of which an article names some. */
  readonly people: Readonly<Record<PersonId, Person>>;
  readonly places: Readonly<Record<PlaceId, PlaceEntry>>;
}

/**
 * All articles of the site.
 *
 * @throws where content is at fault; the check, which comes first, has then already said what and where
 */
export const allArticles = async (): Promise<readonly SiteArticle[]> => {
  // A page is made from what is on disk now while somebody edits; a build reads everything once.
  if (import.meta.env.DEV) return readArticles();
  articles ??= readArticles();
  return articles;
};

let articles: Promise<readonly SiteArticle[]> | undefined;

/** The article of a site that holds one. */
export const theArticle = async (): Promise<SiteArticle> => {
  const [article] = await allArticles();
  if (!article) throw new Error('The content folder holds no article');
  return article;
};

const readArticles = async (): Promise<readonly SiteArticle[]> => {
  const editions = new Map((await getCollection('editions')).map((entry) => [entry.id, entry]));
  const content = loadContent();
  return Promise.all(
    content.articles.map(async ({ id, article, references }) => ({
      id,
      meta: whole(article.value, article.path),
      references: whole(references.value, references.path).toSorted(
        (a, b) => Number(a.number) - Number(b.number),
      ),
      editions: Object.fromEntries(
        await Promise.all(
          languages.map(async (lang) => {
            const entry = whole(editions.get(`${id}/${lang}`), `${id}/${lang}.mdx`);
            const { remarkPluginFrontmatter } = await render(entry);
            // Put there by `collect-annotations.ts`, the last of our plugins.
            return [lang, remarkPluginFrontmatter['annotations'] as Annotations];
          }),
        ),
      ) as Record<Lang, Annotations>,
      people: whole(content.people.value, content.people.path),
      places: whole(content.places.value, content.places.path),
    })),
  );
};

const whole = <T>(value: T | undefined, path: string): T => {
  if (value === undefined) throw new Error(`${path} is missing or at fault`);
  return value;
};
