import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { isOfText, paragraphsOf, wordsIn } from '../../../src/search/engine/paragraphs.ts';
import { dateForms } from '../dates/support/date-forms.ts';
import {
  caseForms,
  registered,
  slippedSurnames,
  transliterations,
  type Wanted,
} from '../names/support/measure.ts';
import { asks, code, contentOf, numbers } from './support/article.ts';
import { buildSearch } from './support/built-index.ts';
import { hostileQuestions } from './support/hostile-questions.ts';

const content = await contentOf();
const built = await buildSearch(content);
const ask = asks(built.load(code));
const languages = ['en', 'uk'] as const;

beforeAll(() => void vi.stubGlobal('fetch', built.fetch));
afterAll(() => void vi.unstubAllGlobals());

/** Those of the names that don't find their person or place among the first three, or none of its paragraphs. */
const missed = async (all: readonly Wanted[]): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const { query, id } of all) {
    const { people, places, editions } = await ask(query);
    const isNamed = [people, places].some((hits) => hits.slice(0, 3).some((hit) => hit.id === id));
    if (!isNamed || editions.every(({ total }) => total === 0)) found.push(`${query} (${id})`);
  }
  return found;
};

describe('the search over the site', () => {
  test.each([
    ...['трагедією', 'Горбачову', 'січень', 'біженець', 'біженців', 'роки', 'ночі', 'Ujh,fxjd', 'refugee'],
    ...['Gorbatschow', 'Gorbachov', 'Горбачев', 'Jazov', 'Язовим', 'Petrosyan', 'Starovoytova', 'Eltsin'],
    ...['Geidar Aliev', 'Huseinov', 'Dzhalilabad', 'Sumqayit', 'Gorbochev', 'Mutallibov', 'Soviet Union'],
    ...['20 January 1990', 'January 20 1990', '20.01.1990', '20/01/1990', '1990-01-20', '20 січня 1990 р.'],
    ...['Jan 1990', 'січень 1990', 'autumn 1989', 'осінь 1989', '1918', 'в ніч із 19 на 20 січня'],
    ...['"Black January"', 'Чорний січень', 'національно-визвольний рух', 'Ter Petrosyan'],
  ])('finds whole what is asked: %s', async (query) => {
    for (const lang of languages) {
      const { editions, partial } = await ask(query, { lang });
      expect(editions.some(({ total }) => total > 0)).toBe(true);
      expect(partial).toBe(false);
    }
  });

  test('finds everyone and everything by every name, in every case and usual transliteration', async () => {
    expect(await missed([...registered(), ...caseForms(), ...transliterations()])).toEqual([]);
  });

  test.each(languages)('finds 95 of 100 in spite of slips in surnames, in the language %s', async (lang) => {
    const slipped = slippedSurnames(lang, 19900120, 20);
    expect(slipped.length).toBeGreaterThan(200);
    expect((await missed(slipped)).length / slipped.length).toBeLessThanOrEqual(0.05);
  });

  test('finds whom a slip is taken for that looks like a form of the name, in both editions', async () => {
    for (const query of ['горбачв', 'примаквй']) {
      const { people, editions } = await ask(query, { lang: 'uk' });
      expect(people).toHaveLength(1);
      expect(editions.every(({ total }) => total > 0)).toBe(true);
    }
  });

  test.each(languages)('finds every date in the forms of the language %s', async (lang) => {
    const lost: string[] = [];
    for (const [at, { edtf }] of content.registers[lang].dates.entries()) {
      // Each form of some date; that all are understood is asked elsewhere.
      for (const form of dateForms(edtf, lang).filter((_, number) => number % 5 === at % 5)) {
        const { dates, editions } = await ask(form, { lang });
        if (!dates.some(({ id }) => id === edtf) || editions.some(({ total }) => total === 0))
          lost.push(`${form} (${edtf})`);
      }
    }
    expect(lost).toEqual([]);
  });

  test('finds a word of either edition in every paragraph that has it, that form of it first', async () => {
    for (const { record } of content.editions) {
      for (const word of record.lang === 'en' ? ['people', 'army', 'killed'] : ['народу', 'армія', 'убито']) {
        const exact = paragraphsOf(record)
          .filter(isOfText)
          .filter((paragraph) => wordsIn(paragraph).some(({ normal }) => normal === word))
          .map(({ number }) => number);
        const found = numbers(await ask(word.toUpperCase()), record.lang);
        expect(found.slice(0, exact.length), word).toEqual(exact);
      }
    }
  });

  test('answers whatever is asked', async () => {
    await fc.assert(
      fc.asyncProperty(hostileQuestions, async (question) => {
        const { editions } = await ask(question.query, question);
        expect(editions).toHaveLength(2);
      }),
      { numRuns: 500, seed: 19900120 },
    );
  });
});
