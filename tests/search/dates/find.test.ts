import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildDates } from '../../../src/search/dates/build.ts';
import { type DateEntry, findDates } from '../../../src/search/dates/find.ts';
import { type DateQuery, parseDateQuery } from '../../../src/search/dates/parse.ts';
import { edtfRange } from '../../../src/search/dates/range.ts';
import { editions } from '../names/support/article.ts';
import { dateForms } from './support/date-forms.ts';

const entry = (edtf: string): DateEntry => {
  const [from, to] = edtfRange(edtf) ?? [0, 0];
  return { edtf, from, to };
};

const meaningsIn = (query: string): readonly DateQuery[] =>
  parseDateQuery(query).dates.flatMap(({ meanings }) => meanings);

/** `exact 1990-01-20` and the like, for all that the query finds. */
const found = (dates: readonly DateEntry[], query: string): readonly string[] =>
  meaningsIn(query).flatMap((date) =>
    findDates(dates, date).map(({ date: { edtf }, relation }) => `${relation} ${edtf}`),
  );

describe('the dates of an article', () => {
  const dates = [
    '1918-21',
    '1989',
    '1989-23',
    '1989-11/1990-01-15',
    '1990-01',
    '1990-01-13',
    '1990-01-19/1990-01-20',
    '1990-01-20',
    '1991-10-18',
    '2000-12-31/2001-01-01',
  ].map(entry);

  test('are found by a day: the day itself, then the ranges that contain it, the narrowest first', () => {
    expect(found(dates, '20 January 1990')).toEqual([
      'exact 1990-01-20',
      'containing 1990-01-19/1990-01-20',
      'containing 1990-01',
    ]);
  });

  test('are found by a month: the month itself, all days and ranges in it, then what overlaps it', () => {
    expect(found(dates, 'січень 1990')).toEqual([
      'exact 1990-01',
      'inside 1990-01-13',
      'inside 1990-01-19/1990-01-20',
      'inside 1990-01-20',
      'overlapping 1989-11/1990-01-15',
    ]);
  });

  test('are found by a year and by a decade that they lie in', () => {
    expect(found(dates, '1989')).toEqual(['exact 1989', 'inside 1989-23', 'overlapping 1989-11/1990-01-15']);
    expect(found(dates, '1980s')).toEqual([
      'inside 1989',
      'inside 1989-23',
      'overlapping 1989-11/1990-01-15',
    ]);
  });

  test('are found by a season as it is in the calendar', () => {
    expect(found(dates, 'October 1989')).toEqual(['containing 1989-23', 'containing 1989']);
    expect(found(dates, 'навесні 1918')).toEqual(['exact 1918-21']);
  });

  test('are found without a year in every year, but not in a whole year', () => {
    expect(found(dates, '20 January')).toEqual([
      'exact 1990-01-20',
      'containing 1990-01-19/1990-01-20',
      'containing 1990-01',
    ]);
    expect(found(dates, 'в ніч із 19 на 20 січня')).toContain('exact 1990-01-19/1990-01-20');
    expect(found(dates, 'night of 31 December to 1 January')).toContain('exact 2000-12-31/2001-01-01');
    expect(found(dates, '18 жовтня')).toEqual(['exact 1991-10-18', 'containing 1989-23']);
  });

  test('have with each one found a day in common with the query, and with no other', () => {
    const day = fc.integer({ min: 0, max: 60 });
    const range = fc.tuple(day, day).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
    fc.assert(
      fc.property(fc.array(range), range, (ranges, [first, last]) => {
        const entries = ranges.map(([from, to], index) => ({
          edtf: String(index),
          from,
          to,
        }));
        const hits = findDates(entries, { edtf: 'asked', range: [first, last] });
        const days = Array.from({ length: last - first + 1 }, (_, index) => first + index);
        const wanted = entries.filter(({ from, to }) => days.some((asked) => asked >= from && asked <= to));
        expect(new Set(hits.map(({ date }) => date))).toEqual(new Set(wanted));
      }),
      { numRuns: 500, seed: 19900120 },
    );
  });
});

describe.each(editions.map((edition) => [edition.lang, edition] as const))(
  'the dates of the edition %s',
  (_lang, edition) => {
    const dates = buildDates([edition]);

    test('are all that its paragraphs name, each once, with the paragraphs that name it', () => {
      const named = edition.sections.flatMap(({ paragraphs }) =>
        paragraphs.flatMap(({ number, mentions }) => mentions.dates.map((date) => `${date} ${number}`)),
      );
      expect(
        dates
          .flatMap(({ edtf, articles }) =>
            articles.flatMap(({ paragraphs }) => paragraphs.map((number) => `${edtf} ${number}`)),
          )
          .sort(),
      ).toEqual(named.sort());
      expect(new Set(dates.map(({ edtf }) => edtf)).size).toBe(dates.length);
    });

    test('are plain JSON', () => {
      expect(JSON.parse(JSON.stringify(dates))).toEqual(dates);
    });

    test.each(['en', 'uk'] as const)('are all found exactly, in every form of the language %s', (lang) => {
      const forms = dates.flatMap((date) => dateForms(date.edtf, lang).map((form) => ({ date, form })));
      const missed = forms.filter(
        ({ date, form }) =>
          !meaningsIn(form).some((query) =>
            findDates(dates, query).some((hit) => hit.date === date && hit.relation === 'exact'),
          ),
      );
      expect(forms.length).toBeGreaterThan(500);
      expect(missed.map(({ date, form }) => `${date.edtf}: ${form}`)).toEqual([]);
    });
  },
);
