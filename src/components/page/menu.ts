import type { Lang } from '../../edition/annotations.ts';
import type { Listed } from '../../edition/site-article.ts';
import { messages } from '../../i18n/messages.ts';
import { route } from '../../i18n/routes.ts';

type MenuEntry = 'articles' | 'article' | 'claims' | 'sources' | 'people' | 'places' | 'timeline' | 'about';
/** What a page is, in the header; the search has a button of its own, and some pages belong to another. */
export type HeaderEntry = MenuEntry | 'search' | 'notes' | 'parallel' | 'offline';

/** Whether the text of an article is on a page. */
export const isText = (entry: HeaderEntry): boolean => entry === 'article' || entry === 'parallel';

/**
 * The pages that the menu offers, in its order.
 *
 * @param article the one that the page is of or, on a site of one, that; without it, the menu offers those of all
 */
export const menu = (
  lang: Lang,
  article: Listed | undefined,
): readonly { name: MenuEntry; href: string; label: string }[] => {
  const t = messages(lang);
  return [
    ...(article?.alone
      ? []
      : [{ name: 'articles', href: route.articles(lang), label: t.articles.heading } as const]),
    ...(article
      ? [{ name: 'article', href: route.article(lang, article.id), label: t.site.article } as const]
      : []),
    { name: 'claims', href: route.claims(lang, article), label: t.claims.heading },
    { name: 'sources', href: route.sources(lang), label: t.site.sources },
    { name: 'people', href: route.people(lang), label: t.people.heading },
    { name: 'places', href: route.places(lang), label: t.places.heading },
    { name: 'timeline', href: route.timeline(lang), label: t.timeline.heading },
    { name: 'about', href: route.about(lang), label: t.site.about },
  ];
};
