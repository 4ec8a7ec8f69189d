import type { Lang } from '../../edition/annotations.ts';
import { messages } from '../../i18n/messages.ts';
import { route } from '../../i18n/routes.ts';

export type MenuEntry = 'article' | 'sources' | 'about';

/** The pages that the menu offers, in its order. */
export const menu = (
  lang: Lang,
  article: string,
): readonly { name: MenuEntry; href: string; label: string }[] => {
  const t = messages(lang).site;
  return [
    { name: 'article', href: route.article(lang, article), label: t.article },
    { name: 'sources', href: route.sources(lang), label: t.sources },
    { name: 'about', href: route.about(lang), label: t.about },
  ];
};
