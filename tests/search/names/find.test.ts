import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../../../src/edition/views.ts';
import { findNames } from '../../../src/search/names/find.ts';
import { runs } from '../../support/runs.ts';
import { editions, nameForms, namesOf, people, places } from './support/article.ts';
import {
  asTyped,
  caseForms,
  commonWords,
  falseFriends,
  registered,
  search,
  slippedSurnames,
  transliterations,
} from './support/measure.ts';

const seed = 19900120;

describe.each(editions.map((edition) => [edition.lang, edition] as const))(
  'the names of the edition %s',
  (lang, edition) => {
    const names = namesOf(edition);

    test('are those of everyone and everything that its paragraphs mention, with the paragraphs that do', () => {
      const mentioned = paragraphsOf(edition).flatMap(({ number, mentions }) =>
        [...mentions.people, ...mentions.places].map((name) => `${name} ${number}`),
      );
      expect(
        names
          .flatMap(({ id, articles }) =>
            articles.flatMap(({ paragraphs }) => paragraphs.map((number) => `${id} ${number}`)),
          )
          .sort(),
      ).toEqual(mentioned.sort());
    });

    test('are plain JSON, in the order of the language', () => {
      expect(JSON.parse(JSON.stringify(names))).toEqual(names);
      const shown = names.map(({ name }) => name[lang]);
      expect(shown).toEqual(shown.toSorted(new Intl.Collator(lang).compare));
    });
  },
);

describe('the names of an article', () => {
  const [edition] = editions;
  const names = edition ? namesOf(edition) : [];
  const first = (query: string): string | undefined => findNames(names, query)[0]?.id;

  test('are found by every name in the registers, exactly, however it is typed', () => {
    const wanted = registered().flatMap(asTyped);
    expect(wanted.length).toBeGreaterThan(1000);
    expect(search(names, wanted, 3).missed).toEqual([]);
    const notExact = registered().filter(
      ({ query, id }) => !findNames(names, query).some((hit) => hit.id === id && hit.exact),
    );
    expect(notExact).toEqual([]);
  });

  test('are found in every case, Ukrainian and Russian, exactly', () => {
    const wanted = caseForms();
    expect(wanted.length).toBeGreaterThan(1000);
    const notExact = wanted.filter(
      ({ query, id }) =>
        !findNames(names, query)
          .slice(0, 3)
          .some((hit) => hit.id === id && hit.exact),
    );
    expect(notExact).toEqual([]);
  });

  test('are found in every usual transliteration of the Ukrainian and the Russian name', () => {
    expect(search(names, transliterations(), 3).missed).toEqual([]);
  });

  test.each([
    ['Gorbatschow', 'gorbachev'],
    ['Gorbachov', 'gorbachev'],
    ['Горбачев', 'gorbachev'],
    ['Горбачову', 'gorbachev'],
    ['М. Горбачов', 'gorbachev'],
    ['Gorbachev’s decree', 'gorbachev'],
    ['Gorbochev', 'gorbachev'],
    ['Jazov', 'yazov'],
    ['Язовим', 'yazov'],
    ['Petrosyan', 'ter-petrosyan'],
    ['Ter Petrosian', 'ter-petrosyan'],
    ['терпетросян', 'ter-petrosyan'],
    ['Starovoytova', 'starovoitova'],
    ['Eltsin', 'yeltsin'],
    ['Jelcyn', 'yeltsin'],
    ['Geidar Aliev', 'aliyev'],
    ['Гайдар Алиев', 'aliyev'],
    ['Heydər Əliyev', 'aliyev'],
    ['Huseinov', 'huseynov'],
    ['Mutallibov', 'mutalibov'],
    ['Борисом', 'yeltsin'],
    ['Галині', 'starovoitova'],
    ['Dzhalilabad', 'jalilabad'],
    ['Cəlilabad', 'jalilabad'],
    ['Sumqayit', 'sumgait'],
    ['Sumqayıt', 'sumgait'],
    ['Сумгаїті', 'sumgait'],
    ['Нагірному Карабаху', 'nagorno-karabakh'],
    ['Алмаата', 'alma-ata'],
    ['Радянському Союзі', 'ussr'],
    ['СССР', 'ussr'],
    ['U.S.S.R.', 'ussr'],
    ['С.Р.С.Р.', 'ussr'],
    ['Cemetery of Honor', 'cemetery-of-honour'],
    ['Алеї шахідів', 'cemetery-of-honour'],
  ])('%s finds %s first', (query, id) => {
    expect(first(query)).toBe(id);
  });

  test('are offered once their beginning is typed, as no exact hit', () => {
    expect(findNames(names, 'Gorb')).toMatchObject([{ id: 'gorbachev', exact: false }]);
    expect(findNames(names, 'Муталі')).toMatchObject([{ id: 'mutalibov', exact: false }]);
  });

  test('are all found where a query has several', () => {
    const ids = findNames(names, 'Алієв звинуватив Горбачова в Москві').map(({ id }) => id);
    expect(ids.toSorted()).toEqual(['aliyev', 'gorbachev', 'moscow']);
  });

  test('of a person rank the surname above the first name of another', () => {
    expect(findNames(names, 'Boris Gorbachev').map(({ id }) => id)).toEqual(['gorbachev', 'yeltsin']);
  });

  test.each([
    ['the decree of Gorbachev', 'gorbachev', ['Gorbachev']],
    ['Mikhail Gorbachev', 'gorbachev', ['Gorbachev', 'Mikhail']],
    ['М. Горбачов', 'gorbachev', ['Горбачов', 'М']],
    ['Ter Petrosyan', 'ter-petrosyan', ['Petrosyan', 'Ter Petrosyan']],
    ['in the Soviet Union', 'ussr', ['Soviet', 'Soviet Union', 'Union']],
    ['U.S.S.R. leaders', 'ussr', ['U.S.S.R.']],
    ['Баку й Москва', 'baku', ['Баку']],
    ['Михайло Горбочов', 'gorbachev', ['~Горбочов', 'Михайло']],
    ['Gorb', 'gorbachev', ['~Gorb']],
  ])('are told with the words of %j that name %s: %j', (query, id, words) => {
    const hit = findNames(names, query).find((one) => one.id === id);
    expect(
      hit?.words.map(({ start, end, exact }) => `${exact ? '' : '~'}${query.slice(start, end)}`).toSorted(),
    ).toEqual(words);
  });

  test.each([
    'army',
    'law',
    'січень',
    'republic',
    'republics',
    'права',
    'рік',
    'soviet',
    'union',
    'of',
    'бак',
    '1990',
    'SSR',
    'краю',
  ])('are not found by %s', (query) => {
    expect(findNames(names, query)).toEqual([]);
  });

  test('are found by less than 1 % of the common words of any edition', () => {
    for (const words of editions.map(commonWords)) {
      expect(words.length).toBeGreaterThan(1000);
      expect(falseFriends(names, words).length / words.length).toBeLessThan(0.01);
    }
  });

  test.each(['en', 'uk'] as const)(
    'are found in spite of random slips in surnames as the edition %s writes them, 95 of 100 among the first three',
    (of) => {
      const { queries, missed } = search(names, slippedSurnames(of, seed, 200), 3);
      expect(queries).toBeGreaterThan(2000);
      expect(1 - missed.length / queries).toBeGreaterThanOrEqual(0.95);
    },
  );
});

describe('the list of case forms', () => {
  test('has every person and place of the registers, in seven Ukrainian cases and six Russian ones', () => {
    expect(Object.keys(nameForms.people)).toEqual(Object.keys(people));
    expect(Object.keys(nameForms.places)).toEqual(Object.keys(places));
    const tables = [
      ...Object.values(nameForms.people).flatMap(({ uk, ru }) => [
        ...Object.values(uk).map((cases) => [cases, 7] as const),
        ...Object.values(ru).map((cases) => [cases, 6] as const),
      ]),
      ...Object.values(nameForms.places).flatMap(({ uk, ru }) => [[uk, 7] as const, [ru, 6] as const]),
    ];
    for (const [cases, number] of tables) expect(Object.keys(cases ?? {})).toHaveLength(number);
  });
});

describe('a hostile query', () => {
  const [edition] = editions;
  const names = edition ? namesOf(edition) : [];
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 50 })
      .map((units) => String.fromCharCode(...units)),
    fc
      .array(fc.constantFrom('j', 'ch', 'tsch', 'ь', 'Гор', 'бачов', '-', ' ', '’', '\u0301', 'ff', 'ii'), {
        maxLength: 80,
      })
      .map((pieces) => pieces.join('')),
    fc.constantFrom(
      '',
      ' ',
      '%00',
      '\0',
      '\ud800',
      '\udc00\ud800',
      '<img src=x onerror=alert(1)>',
      '(a+)+$',
      '.*',
      '[',
      '\\',
      '__proto__',
      'constructor',
      'a'.repeat(5000),
      'jch '.repeat(1250),
      '👩‍👩‍👧'.repeat(600),
      'i\u0307'.repeat(2500),
    ),
  );

  test('never throws, and gives hits of the index only, with marks above 0 and at most 1', () => {
    const ids = new Set(names.map(({ id }) => id));
    fc.assert(
      fc.property(anything, (query) => {
        for (const { id, score } of findNames(names, query)) {
          expect(ids).toContain(id);
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: runs(10_000), seed },
    );
  });

  test('is read no further than 200 characters, so that no length of it takes long', () => {
    expect(findNames(names, `${'x '.repeat(100)}Gorbachev`)).toEqual([]);
    expect(findNames(names, `${'x'.repeat(41)} Gorbachev`)).toMatchObject([{ id: 'gorbachev' }]);
  });
});
