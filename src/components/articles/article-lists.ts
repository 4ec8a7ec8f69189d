/** The lists of articles that a site of several has, and what each says of an article. Pure. */
import type { Lang } from '../../edition/annotations.ts';
import type { SiteArticle } from '../../edition/site-article.ts';
import { basisCounts } from '../../edition/views.ts';
import { messages } from '../../i18n/messages.ts';
import { route } from '../../i18n/routes.ts';
import { correctionsOf } from '../notes/corrections.ts';

interface ArticleList {
  readonly address: (lang: Lang) => string;
  readonly heading: string;
  readonly description: string;
  readonly lead: string;
  /** To what the list is about, beside the article itself. */
  readonly link?: (article: SiteArticle) => { readonly href: string; readonly label: string };
}

const articles = (all: readonly SiteArticle[], lang: Lang): ArticleList => {
  const { heading, description, lead } = messages(lang).articles;
  return { address: route.articles, heading, description, lead: lead(all.length) };
};

const claims = (all: readonly SiteArticle[], lang: Lang): ArticleList => {
  const { claims: ledger, articles: t } = messages(lang);
  const countIn = ({ editions }: SiteArticle) => {
    const { cited, uncited } = basisCounts(editions[lang]);
    return { cited, all: cited + uncited };
  };
  return {
    address: (one) => route.claims(one),
    heading: ledger.heading,
    description: t.ledgers.description,
    lead: t.ledgers.lead(
      all.length,
      all.reduce((sum, article) => sum + countIn(article).all, 0),
    ),
    link: (article) => {
      const count = countIn(article);
      return { href: route.claims(lang, article), label: t.ledgers.count(count.all, count.cited) };
    },
  };
};

const notes = (_all: readonly SiteArticle[], lang: Lang): ArticleList => {
  const { parallel, articles: t } = messages(lang);
  return {
    address: (one) => route.notes(one),
    heading: parallel.notes.heading,
    description: t.noted.description,
    lead: t.noted.lead,
    link: (article) => ({
      href: route.notes(lang, article),
      label: t.noted.count(article.editions[lang].notes.length, correctionsOf(article).length),
    }),
  };
};

/** By their names in addresses. */
export const articleLists = { articles, claims, notes } as const;

export type ListName = keyof typeof articleLists;
