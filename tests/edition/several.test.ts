import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { type BuiltFolder, buildContent } from '../support/built-content.ts';
import { htmlFaults } from '../support/html-faults.ts';
import { severalContent } from '../support/several.ts';
import { type BuiltSite, brokenLinks, openSite } from '../support/site-links.ts';

let built: BuiltFolder;
let site: BuiltSite;
beforeAll(async () => {
  built = await buildContent(severalContent, { SITE_URL: 'https://example.org' });
  site = await openSite(built.folder);
}, 120_000);
afterAll(() => built.remove());

const plain = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();
const page = (address: string): Promise<Document> => site.document(`${address.slice(1)}index.html`);
const texts = async (address: string, selector: string): Promise<readonly string[]> =>
  [...(await page(address)).querySelectorAll(selector)].map((element) => plain(element.textContent));
const links = async (address: string, selector: string): Promise<readonly (string | null)[]> =>
  [...(await page(address)).querySelectorAll(selector)].map((element) => element.getAttribute('href'));
const fileOf = (path: string): Promise<string> => readFile(join(built.folder, path), 'utf8');

describe('a site of two articles', () => {
  test('has in each language a page of everything, under addresses that never collide', () => {
    const article = (id: string) => ['', 'claims/', 'notes/', 'parallel/'].map((own) => `${id}/${own}`);
    const expected = [
      ...article('first-article'),
      ...article('second-article'),
      ...['about', 'articles', 'claims', 'notes', 'offline', 'search', 'timeline'].map((name) => `${name}/`),
      ...['', 'hale/', 'keller/', 'lind/'].map((person) => `people/${person}`),
      ...['', 'customs-house/', 'far-point/', 'sandhaven/'].map((place) => `places/${place}`),
      ...['', 'almanac1870/', 'catalogue1872/', 'lights1868/'].map((key) => `sources/${key}`),
    ];
    expect(site.pages).toEqual(
      [
        '404.html',
        'index.html',
        ...languages.flatMap((lang) => expected.map((address) => `${lang}/${address}index.html`)),
      ].toSorted(),
    );
  });

  test('has links only to pages, files and places that are there', async () => {
    const { broken, followed } = await brokenLinks(site);
    expect(broken).toEqual([]);
    expect(followed).toBeGreaterThan(site.pages.length * 20);
  });

  test('is valid HTML, and gives no id twice on a page', async () => {
    expect(await htmlFaults(built.folder, site.pages)).toEqual([]);
    for (const one of site.pages) {
      const ids = [...(await site.document(one)).querySelectorAll('[id]')].map(({ id }) => id);
      expect(
        ids.filter((id, index) => ids.indexOf(id) < index),
        one,
      ).toEqual([]);
    }
  });

  test('says of each page by which address it is known, and which is the same in the other language', async () => {
    const canonical: string[] = [];
    for (const one of site.pages.filter((file) => file !== '404.html')) {
      const { head } = await site.document(one);
      const own = `https://example.org/${one.replace(/index\.html$/, '')}`;
      const addresses = [...head.querySelectorAll('link[rel="canonical"]')].map((link) =>
        link.getAttribute('href'),
      );
      expect(addresses, one).toEqual([own]);
      canonical.push(own);
      if (one === 'index.html') continue;
      const others = [...head.querySelectorAll('link[hreflang]:not([hreflang="x-default"])')];
      const path = one.replace(/^\w+\//, '').replace(/index\.html$/, '');
      expect(
        others.map((link) => link.getAttribute('href')),
        one,
      ).toEqual(languages.map((lang) => `https://example.org/${lang}/${path}`));
    }
    expect(new Set(canonical).size).toBe(canonical.length);
    const sitemap = await fileOf('sitemap-0.xml');
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
    expect(listed.toSorted()).toEqual(
      canonical.filter((address) => !address.endsWith('/offline/')).toSorted(),
    );
  });

  test('shares no picture of one article where a page is of all', async () => {
    const pictures = async (address: string) =>
      [...(await page(address)).querySelectorAll('meta[property="og:image"]')].map((one) =>
        one.getAttribute('content'),
      );
    expect(await pictures('/en/people/')).toEqual([]);
    const own = ['https://example.org/uk/second-article/second-article.uk.png'];
    expect(await pictures('/uk/second-article/')).toEqual(own);
    expect(await pictures('/uk/second-article/claims/')).toEqual(own);
  });

  test('tells feed readers of both, the last revised first', async () => {
    const titles = [...(await fileOf('uk/rss.xml')).matchAll(/<item><title>([^<]+)/g)].map(
      ([, title]) => title,
    );
    expect(titles).toEqual(['Маяк на Дальньому мисі', 'Бібліотека на набережній']);
  });
});

describe('where several articles are', () => {
  test('the title page has the name of the site, the articles in each language, and the way to all', async () => {
    expect(await texts('/', 'h1, h2')).toEqual(['An annotated edition', 'Коментоване видання']);
    expect(await links('/', 'section[lang="en"] a')).toEqual([
      '/en/first-article/',
      '/en/second-article/',
      '/en/articles/',
      '/en/sources/',
      '/en/about/',
    ]);
    expect(await texts('/', 'section[lang="uk"] li p')).toEqual([
      'Маяк на Дальньому мисі',
      'Джейн Доу, 2019',
      'Бібліотека на набережній',
      'Джон Роу, 2021',
    ]);
  });

  test('all of them are listed by title', async () => {
    expect(await texts('/en/articles/', 'main li p')).toEqual([
      'A library on the quay',
      'John Roe, 2021',
      'The lighthouse at Far Point',
      'Jane Doe, 2019',
    ]);
  });

  test('each has a ledger and notes, and the claim of the same name is another one in each', async () => {
    expect(await links('/uk/claims/', 'main li a')).toEqual([
      '/uk/second-article/',
      '/uk/second-article/claims/',
      '/uk/first-article/',
      '/uk/first-article/claims/',
    ]);
    expect(await texts('/en/first-article/claims/', '#claim-lind-appointed .claim-words')).toEqual([
      'Mara Lind was appointed keeper in May 1868',
    ]);
    expect(await texts('/en/second-article/claims/', '#claim-lind-appointed .claim-words')).toEqual([
      'Mara Lind left the light and became librarian in 1870',
    ]);
    expect(await texts('/en/first-article/notes/', '#note-1')).toEqual([
      'The quarry is also called the North Pit. on ¶ 1.1',
    ]);
    expect(await texts('/en/first-article/claims/', 'head title')).toEqual([
      'Claims: The lighthouse at Far Point',
    ]);
  });

  test('a person is told of article by article', async () => {
    expect(await texts('/en/people/', '#lind .text-small')).toEqual([
      '3 mentions in 2 articles: The lighthouse at Far Point (2) · A library on the quay (1)',
    ]);
    expect(await texts('/en/people/lind/', 'main h2')).toEqual([
      'In the articles',
      'A library on the quay',
      'The lighthouse at Far Point',
    ]);
    expect(await links('/en/people/lind/', '.passages .place')).toEqual([
      '/en/second-article/#p-2-1',
      '/en/first-article/#p-2-1',
      '/en/first-article/#p-2-2',
    ]);
    expect(await texts('/en/people/lind/', '.passages .sources a')).toEqual([
      '[1] Lind, 1872, p. 3',
      '[1] Almanac, 1870, p. 40',
    ]);
  });

  test('a place has a page as well', async () => {
    expect(await links('/uk/places/', '#sandhaven .name a')).toEqual(['/uk/places/sandhaven/']);
    expect(await links('/uk/places/sandhaven/', '.passages .place')).toEqual([
      '/uk/second-article/#p-1-1',
      '/uk/first-article/#p-1-1',
    ]);
  });

  test('a date is given once, under it each article', async () => {
    expect(await texts('/en/timeline/', '#d-1868-05 p, #d-1868-05 .place')).toEqual([
      'A library on the quay',
      '¶ 1.1',
      'The first books stood in crates in the Customs House of Sandhaven in May 1868.',
      'The lighthouse at Far Point',
      '¶ 2.1',
      'Mara Lind was appointed keeper in May 1868.',
    ]);
  });

  test('a work has one page, with its number and wording in each list, and its claims by article', async () => {
    expect(await texts('/en/sources/', 'main li .text-small:last-child')).toEqual([
      '3 citations in 2 articles: The lighthouse at Far Point (2) · A library on the quay (1)',
      '2 citations in 1 article: The lighthouse at Far Point (2)',
      '2 citations in 1 article: A library on the quay (2)',
    ]);
    const address = '/en/sources/almanac1870/';
    expect(await texts(address, 'h2, h2 + .text-muted')).toEqual([
      'How to check this',
      'Claims that rest on it',
      'A library on the quay',
      'Reference 2',
      'The lighthouse at Far Point',
      'Reference 1',
    ]);
    expect(await texts(address, '.details div:first-child dd span')).toEqual([
      'The Sandhaven Almanac, Sandhaven, 1870, 96 p.',
      '(A library on the quay)',
      'Sandhaven Almanac. Sandhaven : Harbour Press, 1870. 96 p.',
      '(The lighthouse at Far Point)',
    ]);
    expect(await links(address, '.steps a[href^="#"]')).toEqual(['#page-31', '#page-40', '#page-52']);
    expect(await links(address, '.claims-on-page .place')).toEqual([
      '/en/second-article/#cite-1',
      '/en/first-article/#cite-2',
      '/en/first-article/#cite-3',
    ]);
    expect(await links('/en/first-article/claims/', '#claim-lind-appointed dd a')).toContain(
      '/en/sources/almanac1870/#first-article-page-40',
    );
  });

  test('the record of a work names both lists', async () => {
    const [item] = JSON.parse(await fileOf('en/sources/almanac1870/almanac1870.csl.json')) as [
      { note: string },
    ];
    expect(item.note.split('\n')).toEqual([
      'Almanac, 1870: no. 1 in the references of “The lighthouse at Far Point”',
      'Almanac, 1870: no. 2 in the references of “A library on the quay”',
      'As printed: Sandhaven Almanac. Sandhaven : Harbour Press, 1870. 96 p.',
      'As printed: The Sandhaven Almanac, Sandhaven, 1870, 96 p.',
    ]);
  });

  test('the header of an article leads to its own ledger, and any other to those of all', async () => {
    const menu = (address: string) => links(address, '.site-header nav:not(.languages) a');
    expect((await menu('/en/first-article/')).slice(0, 3)).toEqual([
      '/en/articles/',
      '/en/first-article/',
      '/en/first-article/claims/',
    ]);
    expect((await menu('/en/second-article/notes/'))[2]).toBe('/en/second-article/claims/');
    expect((await menu('/en/people/lind/')).slice(0, 2)).toEqual(['/en/articles/', '/en/claims/']);
  });

  test('no page speaks of one article where it means all, or of its author as a woman', async () => {
    for (const name of ['people/', 'places/', 'timeline/', 'sources/', 'about/', 'offline/', 'articles/']) {
      const words = (await texts(`/uk/${name}`, 'main, footer, title')).join(' ');
      expect(words.match(/авторк\S*|історикин\S*|Азізов\S*/g), name).toBeNull();
    }
    expect((await texts('/en/about/', 'main')).join(' ')).not.toMatch(
      /Azizova|\bshe\b|\bhers\b|ten references/,
    );
  });
});
