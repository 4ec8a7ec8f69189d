import type { Lang } from '../../edition/annotations.ts';
import { messages } from '../../i18n/messages.ts';
import { route } from '../../i18n/routes.ts';

type MenuEntry = 'article' | 'claims' | 'sources' | 'people' | 'places' | 'timeline' | 'about';
/** What a page is, in the header; the search has a button of its own, and some pages belong to another. */
export type HeaderEntry = MenuEntry | 'search' | 'notes' | 'parallel' | 'offline';

/** The pages that the menu offers, in its order. */
export const menu = (
  lang: Lang,
  article: string,
): readonly { name: MenuEntry; href: string; label: string }[] => {
  const t = messages(lang);
  return [
    { name: 'article', href: route.article(lang, article), label: t.site.article },
    { name: 'claims', href: route.claims(lang), label: t.claims.heading },
    { name: 'sources', href: route.sources(lang), label: t.site.sources },
    { name: 'people', href: route.people(lang), label: t.people.heading },
    { name: 'places', href: route.places(lang), label: t.places.heading },
    { name: 'timeline', href: route.timeline(lang), label: t.timeline.heading },
    { name: 'about', href: route.about(lang), label: t.site.about },
  ];
};
