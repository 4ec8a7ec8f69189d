import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { byRevision } from '../edition/across.ts';
import type { Lang } from '../edition/annotations.ts';
import { fullName } from '../edition/names.ts';
import type { SiteArticle } from '../edition/site-article.ts';
import { messages } from '../i18n/messages.ts';
import { absolute, route } from '../i18n/routes.ts';

const mostItems = 50;

/**
 * The articles in one language as a feed, the last revised first, no more than a reader of feeds wants at once: RSS 2.0
 * (https://www.rssboard.org/rss-specification), its own address and the authors by the elements that the RSS Best Practices
 * Profile takes from Atom and Dublin Core.
 *
 * @param site where the site stands, for absolute addresses
 */
export const feedOf = (articles: readonly SiteArticle[], lang: Lang, site: string | URL): string => {
  const { title, description } = messages(lang).metadata.feed;
  const rss = x(
    'rss',
    {
      version: '2.0',
      'xmlns:atom': 'http://www.w3.org/2005/Atom',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    x(
      'channel',
      {},
      x('title', title),
      x('link', absolute(route.title(), site)),
      x('description', description),
      x('language', lang),
      x('atom:link', {
        href: absolute(route.feed(lang), site),
        rel: 'self',
        type: 'application/rss+xml',
      }),
      byRevision(articles)
        .slice(0, mostItems)
        .map((article) => item(article, lang, absolute(route.article(lang, article.id), site))),
    ),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(rss, { closeEmptyElements: true })}\n`;
};

const item = ({ meta, editions }: SiteArticle, lang: Lang, address: string) =>
  x(
    'item',
    {},
    x('title', meta.title[lang]),
    x('link', address),
    x('guid', address),
    // A day of ISO 8601 is midnight in UTC, and so is its day here.
    x('pubDate', new Date(meta.revised).toUTCString()),
    x('dc:creator', fullName(meta.author.name[lang])),
    x('description', editions[lang].abstract),
    ...meta.keywords[lang].map((keyword) => x('category', keyword)),
  );
