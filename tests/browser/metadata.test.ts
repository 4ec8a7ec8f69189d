import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { madeExports } from '../../src/downloads/exports.ts';
import { claimsOf } from '../../src/edition/views.ts';
import { article } from '../downloads/support/articles.ts';
import { languages } from './support/edition.ts';
import { openPage } from './support/page.ts';
import { alternatesOf, attributes, documentAt, get, home, pages } from './support/published.ts';
import { readAsZotero } from './support/zotero.ts';

const other = { en: 'uk', uk: 'en' } as const;
const locale = { en: 'en_GB', uk: 'uk_UA' } as const;
const editionAt = (lang: string) => `${home}${lang}/${article.id}/`;
const fileAt = (lang: string, ending: string) => `${editionAt(lang)}${article.id}.${lang}.${ending}`;

/** The language of a page, as its address has it; the title page is in the first of both. */
const languageOf = (address: string) =>
  languages.find((lang) => address.startsWith(`${home}${lang}/`)) ?? 'en';

describe('every page', () => {
  test('is there: the title page, and the same in each language', () => {
    expect(pages).toContain(home);
    expect(pages.length).toBeGreaterThan(60);
    for (const lang of languages) expect(pages).toContain(editionAt(lang));
  });

  test('has one canonical address, its own', async () => {
    for (const address of pages) {
      const canonical = attributes(await documentAt(address), 'link[rel="canonical"]', 'href');
      expect(canonical).toEqual([address]);
    }
  });

  test('leads to itself in each language and back, and for others to the title page', async () => {
    for (const address of pages) {
      const alternates = alternatesOf(await documentAt(address));
      expect([...alternates.keys()], address).toEqual(['en', 'uk', 'x-default']);
      expect(alternates.get('x-default')).toBe(home);
      if (address !== home) expect(alternates.get(languageOf(address))).toBe(address);
      for (const lang of languages) {
        const there = await documentAt(alternates.get(lang) ?? '');
        expect(there.documentElement.lang).toBe(lang);
        expect([...alternatesOf(there).values()], `${address} from ${lang}`).toContain(address);
      }
    }
  });

  test('says what it is where it is shared, with the picture of the article in its language', async () => {
    for (const address of pages) {
      const document = await documentAt(address);
      const lang = languageOf(address);
      const property = (name: string) => attributes(document, `meta[property="og:${name}"]`, 'content');
      expect(property('title')).toEqual([document.title]);
      expect(property('description')).toEqual(attributes(document, 'meta[name="description"]', 'content'));
      expect(property('url')).toEqual([address]);
      expect(property('type'), address).toEqual([
        address.startsWith(editionAt(lang)) ? 'article' : 'website',
      ]);
      expect(property('locale')).toEqual([locale[lang]]);
      expect(property('site_name')[0]).toBe({ en: 'An annotated edition', uk: 'Коментоване видання' }[lang]);
      expect(property('image')).toEqual([fileAt(lang, 'png')]);
      expect([...property('image:width'), ...property('image:height')]).toEqual(['1200', '630']);
      expect(property('image:alt')).toEqual([article.meta.title[lang]]);
    }
  });

  test('leads to the feed of its language, unless it is full of the text', async () => {
    for (const address of pages) {
      const document = await documentAt(address);
      const feeds = attributes(document, 'link[rel="alternate"][type="application/rss+xml"]', 'href');
      const lang = languageOf(address);
      expect(feeds.map((href) => new URL(href, address).href)).toEqual(
        address.startsWith(editionAt(lang)) ? [] : [`${home}${lang}/rss.xml`],
      );
    }
  });

  test('of the search has the same canonical address whatever is searched', async () => {
    for (const lang of languages) {
      const page = await openPage(`/${lang}/search/?q=Gorbachev`);
      const canonical = page.locator('link[rel="canonical"]');
      expect(await canonical.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
        `${home}${lang}/search/`,
      ]);
    }
  });
});

test('the page for what is not there has no address of its own and wants not to be found', async () => {
  const page = await openPage('/nowhere/', { expectNotFound: true });
  expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
  expect(await page.locator('link[rel="canonical"], link[hreflang], meta[property^="og:"]').count()).toBe(0);
});

describe.each(languages)('the picture in %s', (lang) => {
  test('is a PNG of 1200 × 630 pixels', async () => {
    const response = await get(fileAt(lang, 'png'));
    expect(response.headers.get('content-type')).toBe('image/png');
    const picture = await sharp(await response.bytes()).metadata();
    expect([picture.format, picture.width, picture.height]).toEqual(['png', 1200, 630]);
  });
});

describe('the sitemap', () => {
  const xml = async (address: string) => {
    const page = await openPage('/en/about/');
    const text = await (await get(address)).text();
    return page.evaluate((source) => {
      const document = new DOMParser().parseFromString(source, 'application/xml');
      if (document.querySelector('parsererror')) throw new Error(document.documentElement.textContent);
      return [...document.getElementsByTagName('loc')].map((loc) => ({
        address: loc.textContent,
        alternates: [...(loc.parentElement?.getElementsByTagName('xhtml:link') ?? [])].map((link) => [
          link.getAttribute('hreflang'),
          link.getAttribute('href'),
        ]),
      }));
    }, text);
  };

  test('is named by robots.txt, and lists exactly the pages, each with its alternates', async () => {
    const robots = await (await get(`${home}robots.txt`)).text();
    const index = /^Sitemap: (.+)$/m.exec(robots)?.[1] ?? '';
    const [part, ...others] = await xml(index);
    expect(others).toEqual([]);
    const listed = await xml(part?.address ?? '');
    // It stands in for what is not kept, and nobody looks for it.
    const found = pages.filter((address) => !address.endsWith('/offline/'));
    expect(pages.length - found.length).toBe(languages.length);
    expect(listed.map(({ address }) => address).toSorted()).toEqual(found);
    for (const { address, alternates } of listed) {
      const rest = address.slice(`${home}en/`.length);
      expect(alternates).toEqual(
        address === home ? [] : languages.map((lang) => [lang, `${home}${lang}/${rest}`]),
      );
    }
  });
});

describe.each(languages)('the feed in %s', (lang) => {
  test('is well-formed, and leads to the article and to itself by absolute addresses', async () => {
    const text = await (await get(`${home}${lang}/rss.xml`)).text();
    const page = await openPage('/en/about/');
    const feed = await page.evaluate((source) => {
      const document = new DOMParser().parseFromString(source, 'application/xml');
      if (document.querySelector('parsererror')) throw new Error(document.documentElement.textContent);
      const texts = (name: string) => [...document.querySelectorAll(name)].map((one) => one.textContent);
      return {
        titles: texts('item > title'),
        links: texts('item > link, item > guid'),
        self: document.querySelector('link[rel="self"]')?.getAttribute('href'),
      };
    }, text);
    expect(feed).toEqual({
      titles: [article.meta.title[lang]],
      links: [editionAt(lang), editionAt(lang)],
      self: `${home}${lang}/rss.xml`,
    });
  });
});

describe.each(languages)('the reading view in %s', (lang) => {
  const { meta, editions } = article;

  test('is taken by a reference manager as the article, with all its fields', async () => {
    const { family, given, patronymic } = meta.author.name[lang];
    const pdf = madeExports(article.id, lang).some(({ ending }) => ending === 'pdf');
    expect(readAsZotero(await documentAt(editionAt(lang)))).toEqual({
      itemType: 'journalArticle',
      title: plain(meta.title[lang]),
      creators: [{ lastName: family, firstName: `${given} ${patronymic}` }],
      date: '2021',
      publicationTitle: { en: 'Litopys Volyni', uk: 'Літопис Волині' }[lang],
      issue: '25',
      ISSN: '2305-9389',
      DOI: '10.32782/2305-9389/2021.25.13',
      language: lang,
      abstractNote: plain(editions[lang].abstract),
      tags: meta.keywords[lang],
      url: editionAt(lang),
      attachments: pdf ? [{ title: 'Full Text PDF', url: fileAt(lang, 'pdf') }] : [],
    });
  });

  test('says as JSON-LD what it restates, and what it is a translation of', async () => {
    const page = await openPage(`/${lang}/${article.id}/`);
    const data = await page
      .locator('head > script[type="application/ld+json"]')
      .evaluateAll((scripts) => scripts.map((script) => JSON.parse(script.textContent)));
    const there = { '@id': editionAt(other[lang]) };
    expect(data).toMatchObject([
      {
        '@context': 'https://schema.org',
        '@type': 'ScholarlyArticle',
        '@id': editionAt(lang),
        name: meta.title[lang],
        isBasedOn: { '@id': `https://doi.org/${meta.doi}` },
        ...{ en: { workTranslation: [there] }, uk: { translationOfWork: there } }[lang],
      },
    ]);
  });

  test('leads to its claims as JSON-LD, each of which appears where it says', async () => {
    const document = await documentAt(editionAt(lang));
    const links = attributes(document, 'link[rel="alternate"][type="application/ld+json"]', 'href');
    expect(links.map((href) => new URL(href, editionAt(lang)).href)).toEqual([fileAt(lang, 'claims.jsonld')]);
    const response = await get(fileAt(lang, 'claims.jsonld'));
    expect(response.headers.get('content-type')).toBe('application/ld+json');
    const graph = ((await response.json()) as { '@graph': readonly Node[] })['@graph'];
    const claims = graph.filter((node) => node['@type'] === 'Claim');
    expect(claims).toHaveLength(claimsOf(editions[lang]).length);
    for (const { appearance } of claims) {
      const [page, id = ''] = (appearance?.['@id'] ?? '').split('#');
      expect(page).toBe(editionAt(lang));
      expect(document.getElementById(id)?.getAttribute('data-claim'), id).toBe(id.replace('claim-', ''));
    }
    const works = graph.filter((node) => node.mainEntityOfPage);
    expect(works).toHaveLength(article.references.length);
    for (const { mainEntityOfPage = '' } of works) expect(pages).toContain(mainEntityOfPage);
    const known = new Set(works.map((node) => node['@id']));
    for (const { isBasedOn = [] } of claims)
      expect(isBasedOn.filter((work) => !known.has(work['@id']))).toEqual([]);
  });
});

/** What this reads of a node of the graph. */
interface Node {
  readonly '@type': string;
  readonly '@id': string;
  readonly appearance?: { readonly '@id': string };
  readonly isBasedOn?: readonly { readonly '@id': string }[];
  readonly mainEntityOfPage?: string;
}

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ');
