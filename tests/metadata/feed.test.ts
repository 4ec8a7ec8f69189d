import { DOMParser } from 'linkedom';
import { expect, test } from 'vitest';
import type { SiteArticle } from '../../src/edition/site-article.ts';
import { feedOf } from '../../src/metadata/feed.ts';
import { article, smallArticle } from '../downloads/support/articles.ts';

const feed = (articles: readonly SiteArticle[]) => {
  const xml = new DOMParser().parseFromString(feedOf(articles, 'uk', 'https://example.org'), 'text/xml');
  return (name: string) => [...xml.getElementsByTagName(name)].map((one) => one.textContent);
};

test('the feed has every article, the last revised first, each by its absolute address', () => {
  const all = feed([smallArticle, article]);
  expect(all('guid')).toEqual([
    'https://example.org/uk/january-20-1990/',
    'https://example.org/uk/analytical-engine/',
  ]);
  expect(all('link').slice(1)).toEqual(all('guid'));
  expect(all('pubDate')).toEqual(['Tue, 24 Nov 2026 00:00:00 GMT', 'Tue, 20 Jan 2026 00:00:00 GMT']);
  expect(all('dc:creator')).toEqual(['Рубаба Ясін кизи Азізова', 'Джейн Доу']);
  expect(all('language')).toEqual(['uk']);
  expect(all('category')).toEqual([...article.meta.keywords.uk, ...smallArticle.meta.keywords.uk]);
  expect(all('description').slice(1)).toEqual([
    article.editions.uk.abstract,
    smallArticle.editions.uk.abstract,
  ]);
});

test('what XML would take for its own in a name or title is read as it was', () => {
  const { meta } = article;
  const family = 'Азізова & <сини>';
  const name = { ...meta.author.name, uk: { given: 'Рубаба', family } };
  const title = { ...meta.title, uk: '«A» < "B" & &amp; ]]>' };
  const all = feed([{ ...article, meta: { ...meta, title, author: { ...meta.author, name } } }]);
  expect(all('dc:creator')).toEqual(['Рубаба Азізова & <сини>']);
  expect(all('title').slice(1)).toEqual(['«A» < "B" & &amp; ]]>']);
});
