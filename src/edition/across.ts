/** The articles of a site taken together. Pure views of the annotations. */
import type { Lang } from './annotations.ts';
import type { ReferenceKey } from './ids.ts';
import { type IdOf, type Kind, type Named, namedIn } from './mentions.ts';
import type { Reference } from './schemas/reference.ts';
import type { SiteArticle } from './site-article.ts';
import { type CitationInContext, citationsOf } from './views.ts';

/** As the language sorts. */
export const byTitle = (articles: readonly SiteArticle[], lang: Lang): readonly SiteArticle[] => {
  const { compare } = new Intl.Collator(lang);
  return articles.toSorted((a, b) => compare(a.meta.title[lang], b.meta.title[lang]));
};

/** The last revised first. */
export const byRevision = (articles: readonly SiteArticle[]): readonly SiteArticle[] =>
  articles.toSorted((a, b) => b.meta.revised.localeCompare(a.meta.revised));

/** Something named, where one article does. */
export interface NamedInArticle<Id> extends Named<Id> {
  readonly article: SiteArticle;
}

/** Someone or something named, with every article that does, in the order in which the articles are given. */
export interface NamedOnSite<Id> {
  readonly id: Id;
  /** How often it is named in all of them. */
  readonly times: number;
  readonly articles: readonly NamedInArticle<Id>[];
}

/** All that some articles name of one kind, in no order. */
export const namedOnSite = <K extends Kind>(
  articles: readonly SiteArticle[],
  lang: Lang,
  kind: K,
): readonly NamedOnSite<IdOf<K>>[] => {
  const all = articles.flatMap((article) =>
    namedIn(article.editions[lang], kind).map((named) => ({ ...named, article })),
  );
  return [...Map.groupBy(all, ({ id }) => id)].map(([id, naming]) => ({
    id,
    times: naming.reduce((sum, { times }) => sum + times, 0),
    articles: naming,
  }));
};

/** A work in the list of one article: its entry there, and where the text cites it. */
export interface WorkInArticle {
  readonly article: SiteArticle;
  readonly reference: Reference;
  readonly cited: readonly CitationInContext[];
}

/** A work with every article that lists it, at least one, in the order in which the articles are given. */
export interface WorkOnSite {
  readonly key: ReferenceKey;
  readonly articles: readonly [WorkInArticle, ...WorkInArticle[]];
}

/** All works that some articles list, as each first does. */
export const worksOf = (articles: readonly SiteArticle[], lang: Lang): readonly WorkOnSite[] => {
  const works = new Map<ReferenceKey, [WorkInArticle, ...WorkInArticle[]]>();
  for (const article of articles) {
    const citations = Map.groupBy(citationsOf(article.editions[lang]), ({ citation }) => citation.key);
    for (const reference of article.references) {
      const listed = { article, reference, cited: citations.get(reference.id) ?? [] };
      const known = works.get(reference.id);
      if (known) known.push(listed);
      else works.set(reference.id, [listed]);
    }
  }
  return [...works].map(([key, listing]) => ({ key, articles: listing }));
};

/** All articles that name something, or list it. */
export const articlesOf = ({
  articles,
}: {
  readonly articles: readonly { readonly article: SiteArticle }[];
}): readonly SiteArticle[] => articles.map(({ article }) => article);

/** The work as all of them describe it, with what any of them corrects of its print. */
export const described = (listed: WorkOnSite['articles']): Reference => {
  const [{ reference }] = listed;
  const corrections = listed.flatMap(({ reference: { custom } }) => custom.corrections ?? []);
  const distinct = new Map(corrections.map((one) => [JSON.stringify(one), one]));
  return distinct.size === 0
    ? reference
    : { ...reference, custom: { ...reference.custom, corrections: [...distinct.values()] } };
};

/** Of an index with more entries, each says only in how many articles it is named, not in which. */
const longIndex = 500;

export const isLong = (entries: readonly unknown[]): boolean => entries.length > longIndex;

/** How many passages of all articles a page gives in their words, before it only says where they are. */
const mostInFull = 100;

/**
 * What of a long list there is room for in full: the first article always, and others while they fit.
 *
 * @param count how many passages an article has
 */
export const inFull = <T>(
  articles: readonly T[],
  count: (article: T) => number,
  most = mostInFull,
): ReadonlySet<T> => {
  let sum = 0;
  return new Set(
    articles.filter((article, index) => {
      if (index > 0 && sum + count(article) > most) return false;
      sum += count(article);
      return true;
    }),
  );
};
