import { describe, expect, test } from 'vitest';
import { mentionQueries } from '../../../bench/search/peers-queries.ts';
import { article } from '../../evidence/support/article.ts';

const queries = mentionQueries(article.editions);

const textOf = (lang: 'en' | 'uk', id: string): string =>
  article.editions[lang].sections.flatMap(({ paragraphs }) => paragraphs).find((one) => one.id === id)
    ?.text ?? '';

describe('what readers may type', () => {
  const right = (query: string): readonly string[] => [
    ...(queries.find((one) => one.query === query)?.right ?? []),
  ];

  test('is asked once each, in the edition of its letters', () => {
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
    expect(queries.find(({ query }) => query === 'Jazov')?.lang).toBe('en');
    expect(queries.find(({ query }) => query === 'Язовим')?.lang).toBe('uk');
  });

  test('is right where whoever is meant is named', () => {
    expect(right('Jazov')).toContain('p-1-2');
    for (const id of right('Язовим')) expect(textOf('uk', id)).toMatch(/Язов|міністр/);
  });

  test('is right for every date that it may stand for', () => {
    const one = right('20.01.1990');
    const both = right('20 January 1990');
    expect(both.length).toBeGreaterThan(one.length);
    expect(both).toEqual(expect.arrayContaining([...one]));
  });
});
