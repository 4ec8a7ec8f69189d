import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Answer } from '../../../src/search/engine/answer.ts';
import { asks, code, searchedIn, severalContent, smallContent } from './support/article.ts';
import { buildSearch } from './support/built-index.ts';

const content = await severalContent();
const built = await buildSearch(content);
beforeAll(() => void vi.stubGlobal('fetch', built.fetch));
afterAll(() => void vi.unstubAllGlobals());

/** `first-article 2.1`, the best first. */
const places = ({ editions }: Answer, lang = 'en'): readonly string[] =>
  editions
    .find((edition) => edition.lang === lang)
    ?.hits.map(({ article, number }) => `${article} ${number}`) ?? [];

const titles = {
  en: { 'first-article': 'The lighthouse at Far Point', 'second-article': 'A library on the quay' },
  uk: { 'first-article': 'Маяк на Дальньому мисі', 'second-article': 'Бібліотека на набережній' },
};

describe.each([
  ['in memory', searchedIn(content)],
  ['as it is built and loaded', built.load(code)],
])('the search in several articles, %s,', (_, searched) => {
  const ask = asks(searched);

  test('finds words in all of them, in both languages', async () => {
    const answer = await ask('light');
    expect(places(answer).toSorted()).toEqual(['second-article 2.1']);
    expect(places(await ask('Sandhaven')).toSorted()).toEqual(['first-article 1.1', 'second-article 1.1']);
    expect(places(await ask('Сандгейвен'), 'uk').toSorted()).toEqual([
      ...['first-article 1.1', 'second-article 1.1'],
    ]);
  });

  test('names the article of every paragraph in the language of its edition', async () => {
    for (const { lang, hits } of (await ask('Sandhaven')).editions) {
      expect(hits).toHaveLength(2);
      for (const { article, articleTitle } of hits)
        expect(articleTitle).toBe(Object.entries(titles[lang]).find(([id]) => id === article)?.[1]);
    }
  });

  test('finds everyone once, and tells the articles, that with most mentions first', async () => {
    expect((await ask('Lind', { lang: 'uk' })).people).toEqual([
      {
        id: 'lind',
        label: 'Мара Лінд',
        other: 'Mara Lind',
        articles: [
          {
            ...{ article: 'first-article', articleTitle: 'Маяк на Дальньому мисі' },
            ...{ times: 2, paragraphs: ['2.1', '2.2'] },
          },
          {
            ...{ article: 'second-article', articleTitle: 'Бібліотека на набережній' },
            ...{ times: 1, paragraphs: ['2.1'] },
          },
        ],
      },
    ]);
  });

  test('finds a place and a date in each article that names it', async () => {
    expect((await ask('Sandhaven')).places[0]?.articles.map(({ article }) => article)).toEqual([
      ...['first-article', 'second-article'],
    ]);
    const may = await ask('May 1868');
    expect(may.dates.map(({ id, articles }) => [id, articles.length])).toEqual([['1868-05', 2]]);
    expect(places(may).toSorted()).toEqual(['first-article 2.1', 'second-article 1.1']);
  });

  test('finds a source once, with the number that each article gives it', async () => {
    const { sources } = await ask('almanac');
    expect(
      sources.map(({ key, articles }) => [
        key,
        articles.map(({ article, number }) => `${article} ${number}`),
      ]),
    ).toEqual([['almanac1870', ['first-article 1', 'second-article 2']]]);
  });

  test('finds what rests on a source in all that cite it', async () => {
    expect(places(await ask('Sandhaven Almanac')).toSorted()).toEqual([
      ...['first-article 1.2', 'first-article 2.1', 'second-article 1.1'],
    ]);
  });

  test.each([
    [
      '[1]',
      ['first-article 1.2', 'first-article 2.1', 'second-article 2.1'],
      ['almanac1870', 'catalogue1872'],
    ],
    ['[2, p. 52]', ['second-article 1.1'], ['almanac1870', 'lights1868']],
    ['[1, p. 40]', ['first-article 2.1'], ['almanac1870', 'catalogue1872']],
    ['p. 3', ['second-article 2.1'], []],
    ['¶ 1.1', ['first-article 1.1', 'second-article 1.1'], []],
    ['§ 2', ['first-article 2.1', 'first-article 2.2', 'second-article 2.1', 'second-article 2.2'], []],
  ])('finds by a number of the text that place in each article: %s', async (query, found, sources) => {
    const answer = await ask(query);
    for (const lang of ['en', 'uk']) expect(places(answer, lang).toSorted()).toEqual(found);
    expect(answer.sources.map(({ key }) => key).toSorted()).toEqual(sources);
  });

  test('finds the sections of each article, and by a title what is in that one alone', async () => {
    expect((await ask('§ 2')).sections.map(({ title, articleTitle }) => [title, articleTitle])).toEqual([
      ['The keeper', 'The lighthouse at Far Point'],
      ['The librarian', 'A library on the quay'],
    ]);
    const answer = await ask('collection');
    expect(answer.sections.map(({ article, id }) => `${article} ${id}`)).toEqual(['second-article s-1']);
    expect(places(answer)).toEqual(['second-article 1.1']);
  });

  test('names the article of what stands beside the text', async () => {
    const { asides } = await ask('bindings');
    expect(asides).toMatchObject([
      { article: 'second-article', articleTitle: 'A library on the quay', id: 'note-1', lang: 'en' },
    ]);
  });

  test('offers to filter by the article, in the language of the page, and by section once one is chosen', async () => {
    const all = await ask('Lind', { lang: 'uk' });
    expect(all.facets.article).toEqual([
      { value: 'first-article', label: 'Маяк на Дальньому мисі', count: 2 },
      { value: 'second-article', label: 'Бібліотека на набережній', count: 1 },
    ]);
    expect(all.facets.section).toEqual([]);
    const { facets, editions } = await ask('Lind', { filters: { article: 'first-article' } });
    expect(editions.map(({ total }) => total)).toEqual([2, 2]);
    expect(facets.article.map(({ count }) => count)).toEqual([2, 1]);
    expect(facets.section).toEqual([{ value: 's-2', label: '§\u00A02 The keeper', count: 2 }]);
  });

  test('leaves of what is found what is of the article and the section', async () => {
    const filters = { article: 'second-article', section: 's-1' };
    expect(places(await ask('Sandhaven', { filters }))).toEqual(['second-article 1.1']);
    expect(places(await ask('', { filters }), 'uk')).toEqual(['second-article 1.1']);
    expect(places(await ask('Lind', { filters }))).toEqual([]);
  });
});

describe('where a query opens fewer articles than there are, the search', () => {
  const searched = built.load(code);
  const ask: typeof askAll = (query, more) => askAll(query, { articles: 1, ...more });
  const askAll = asks(searched);

  test('looks into that in which most of the query stands, in each language', async () => {
    expect(places(await ask('keeper'))).toEqual(['first-article 2.1']);
    expect(places(await ask('Лінд бібліотекаркою'), 'uk')).toEqual(['second-article 2.1']);
    expect(places(await ask('"from nine miles"'))).toEqual(['first-article 1.2']);
  });

  test.each([
    ['Lind', 'first-article 2.1'],
    ['Келлер', 'second-article 1.1'],
    ['12 November 1869', 'first-article 2.2'],
    ['Catalogue of the Harbour Library', 'second-article 2.1'],
    ['bookbinder', 'second-article 1.1'],
    ['Hale 1868', 'first-article 1.1'],
    ['librar', 'second-article 2.2'],
  ])('knows from the registers and the index where to look: %s', async (query, place) => {
    const all = await askAll(query);
    const answer = await ask(query);
    expect(places(answer)).toContain(place);
    const [article = ''] = place.split(' ');
    expect(places(answer)).toEqual(places(all).filter((one) => one.startsWith(article)));
    expect(answer.people).toEqual(all.people);
    expect(answer.sources).toEqual(all.sources);
  });

  test('says how many others have as much of it', async () => {
    expect((await ask('Sandhaven')).left).toBe(1);
    expect((await ask('§ 2')).left).toBe(1);
    expect((await ask('keeper')).left).toBe(0);
    expect((await ask('Lind librarian')).left).toBe(0);
    expect((await askAll('Sandhaven')).left).toBe(0);
  });

  test('looks where the filters say', async () => {
    const article = 'second-article';
    expect(places(await ask('Sandhaven', { filters: { article } }))).toEqual(['second-article 1.1']);
    expect(places(await ask('', { filters: { person: 'keller' } }))).toEqual(['second-article 1.1']);
    expect(places(await ask('', { filters: { source: 'catalogue1872' } }))).toEqual(['second-article 2.1']);
    expect(places(await ask('', { filters: { year: '1870' } }))).toEqual(['second-article 2.1']);
    expect((await ask('Sandhaven', { filters: { article } })).left).toBe(0);
  });

  test('opens no other', async () => {
    const opened: string[] = [];
    vi.stubGlobal('fetch', (address: unknown) => {
      if (String(address).includes('/fragment/')) opened.push(String(address));
      return built.fetch(String(address));
    });
    await asks(built.load(code))('Sandhaven', { articles: 1 });
    // Less than both articles in both languages.
    expect(opened).toHaveLength(2);
  });
});

test('in one article nothing is named, and nothing is offered to choose it by', async () => {
  const answer = await asks(searchedIn(await smallContent()))('Babbage');
  expect(JSON.stringify(answer)).not.toContain('articleTitle');
  expect(answer.facets.article).toEqual([]);
});
