import { describe, expect, test } from 'vitest';
import type { Filters } from '../../../src/search/engine/answer.ts';
import { asks, numbers, searchedIn, smallContent } from './support/article.ts';

const ask = asks(searchedIn(await smallContent()));

const found = async (query: string, filters: Filters): Promise<readonly string[]> =>
  numbers(await ask(query, { filters }), 'en');

describe('a filter', () => {
  test.each([
    [{ section: 's-1' }, ['1.2']],
    [{ person: 'lovelace' }, ['2.1']],
    [{ source: 'menabrea1842' }, ['1.2', '2.1']],
    [{ source: 'balayev2000' }, []],
    [{ year: '1843' }, ['2.1', '2.2']],
    [{ year: '1842' }, []],
    [{ section: 's-2', year: '1843', person: 'babbage' }, ['2.1', '2.2']],
  ] as const)('leaves of what is found what fits all of them: %j', async (filters, expected) => {
    expect(await found('Babbage', filters)).toEqual(expected);
  });

  test('holds in both editions', async () => {
    const { editions } = await ask('Babbage', { filters: { section: 's-1' } });
    expect(editions.map(({ total }) => total)).toEqual([1, 1]);
  });

  test('without a query leaves of all paragraphs those that fit, with nothing marked', async () => {
    const answer = await ask('', { filters: { source: 'babbage1864' } });
    expect(numbers(answer, 'en')).toEqual(['1.1', '2.4']);
    expect(numbers(answer, 'uk')).toEqual(['1.1', '2.4']);
    expect(answer.editions[0]?.hits[1]).toMatchObject({
      marks: '',
      excerpt: [{ text: 'The machine was never built, and Lovelace never saw it.', marked: false }],
    });
    expect(answer.partial).toBe(false);
  });

  test('of years has all years of a date', async () => {
    expect(await found('', { year: '1842' })).toEqual(['2.3']);
    expect(await found('', { year: '1843' })).toEqual(['2.1', '2.2', '2.3']);
  });

  test('of the basis asks the claim in which the words stand', async () => {
    // ¶ 2.1 has a claim with a source, and one without in which Babbage is named.
    expect(await found('Babbage', { basis: 'cited' })).toEqual([]);
    expect(await found('Babbage', { basis: 'uncited' })).toEqual(['1.2', '2.1', '2.2']);
    expect(await found('London', { basis: 'cited' })).toEqual(['2.1']);
    expect(await found('London', { basis: 'uncited' })).toEqual([]);
  });

  test('of the basis asks any claim where the words stand in none', async () => {
    expect(await found('told below', { basis: 'cited' })).toEqual(['1.1']);
    expect(await found('saw', { basis: 'cited' })).toEqual(['2.4']);
    expect(await found('saw', { basis: 'uncited' })).toEqual([]);
    expect(await found('', { basis: 'cited' })).toEqual(['1.1', '1.2', '2.1', '2.4']);
  });

  test('that leaves nothing makes no suggestions: something was found', async () => {
    const answer = await ask('Babbage', { filters: { year: '1990' } });
    expect(answer.editions.map(({ total }) => total)).toEqual([0, 0]);
    expect(answer.suggestions).toEqual([]);
    expect(answer.facets.year).toEqual([{ value: '1843', label: '1843', count: 2 }]);
  });
});

describe('facets', () => {
  test('are the values that what is found has, in the language of the page', async () => {
    const { facets } = await ask('Babbage', { lang: 'uk' });
    expect(facets).toEqual({
      article: [],
      section: [
        { value: 's-1', label: '§\u00A01 Лекції', count: 1 },
        { value: 's-2', label: '§\u00A02 Примітки', count: 2 },
      ],
      person: [
        { value: 'lovelace', label: 'Ада Лавлейс', count: 1 },
        { value: 'menabrea', label: 'Луїджі Менабреа', count: 1 },
        { value: 'babbage', label: 'Чарлз Беббідж', count: 3 },
      ],
      source: [{ value: 'menabrea1842', label: 'Менабреа, 1843', count: 2 }],
      year: [{ value: '1843', label: '1843', count: 2 }],
      basis: [{ value: 'uncited', label: 'uncited', count: 3 }],
    });
  });

  test('are in the language of the page where only the other has what is found', async () => {
    const { facets } = await ask('машина');
    expect(facets.section.map(({ label }) => label)).toEqual(['§\u00A01 The lectures', '§\u00A02 The notes']);
  });

  test('count what is found with the other filters', async () => {
    const { facets } = await ask('Babbage', { filters: { section: 's-2', year: '1843' } });
    expect(facets.section.map(({ value, count }) => [value, count])).toEqual([['s-2', 2]]);
    expect(facets.person.map(({ value, count }) => [value, count])).toEqual([
      ['lovelace', 1],
      ['babbage', 2],
    ]);
    const other = await ask('Babbage', { filters: { section: 's-1' } });
    expect(other.facets.section.map(({ count }) => count)).toEqual([1, 2]);
    expect(other.facets.year).toEqual([]);
  });

  test('count as many paragraphs as the filter then leaves', async () => {
    for (const query of ['Babbage', 'machine', '', '1843', 'машини']) {
      const filters = query === '' ? { person: 'babbage' } : {};
      const { facets } = await ask(query, { filters });
      for (const name of ['article', 'section', 'person', 'source', 'year', 'basis'] as const) {
        for (const { value, count } of facets[name]) {
          const answer = await ask(query, { filters: { ...filters, [name]: value } });
          const both = new Set([...numbers(answer, 'en'), ...numbers(answer, 'uk')]);
          expect(both.size, `${query} ${name} ${value}`).toBe(count);
        }
      }
    }
  });

  test('are none for what is not asked', async () => {
    expect((await ask('')).facets.section).toEqual([]);
    expect((await ask('zzzz')).facets.section).toEqual([]);
  });
});
