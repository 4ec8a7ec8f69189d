import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDate } from '../../../src/edition/dates.ts';
import { type DateQuery, parseDateQuery } from '../../../src/search/dates/parse.ts';
import { edtfRange } from '../../../src/search/dates/range.ts';
import { runs } from '../../support/runs.ts';
import { dateForms } from './support/date-forms.ts';

const meaningsIn = (query: string): readonly DateQuery[] =>
  parseDateQuery(query).dates.flatMap(({ meanings }) => meanings);
const edtfsIn = (query: string): readonly string[] => meaningsIn(query).map(({ edtf }) => edtf);

describe('a date in a query', () => {
  test.each([
    // The forms that the issue names.
    ['20 January 1990', '1990-01-20'],
    ['January 20 1990', '1990-01-20'],
    ['January 20, 1990', '1990-01-20'],
    ['20.01.1990', '1990-01-20'],
    ['20.1.90', '1990-01-20'],
    ['20/01/1990', '1990-01-20'],
    ['1990-01-20', '1990-01-20'],
    ['1990/01/20', '1990-01-20'],
    ['20.I.1990', '1990-01-20'],
    ['20.І.1990', '1990-01-20'],
    ['20 січня 1990 р.', '1990-01-20'],
    ['20 січня 1990 року', '1990-01-20'],
    ['20 января 1990 г.', '1990-01-20'],
    ['20 Yanvar 1990', '1990-01-20'],
    ['Jan 1990', '1990-01'],
    ['січень 1990', '1990-01'],
    ['у січні 1990-го', '1990-01'],
    ['autumn 1989', '1989-23'],
    ['fall 1989', '1989-23'],
    ['осінь 1989', '1989-23'],
    ['восени 1989', '1989-23'],
    ['spring of 1918', '1918-21'],
    ['1918', '1918'],
    ['2000', '2000'],
    ['1980s', '198X'],
    ['1980-ті', '198X'],
    ['80-х', '198X'],
    ['1992–1993', '1992/1993'],
    ['1989–90', '1989/1990'],
    ['19-20 січня 1990', '1990-01-19/1990-01-20'],
    ['листопад 1989–15 січня 1990', '1989-11/1990-01-15'],
    ['31 December – 2 January 1990', '1989-12-31/1990-01-02'],
    ['autumn 1989 – spring 1990', '1989-09/1990-05'],
    ['взимку 1989/90', '1989-24'],
    // Without a year, every year's.
    ['20th January', 'XXXX-01-20'],
    ['20-го січня', 'XXXX-01-20'],
    ['20 January', 'XXXX-01-20'],
    ['29 February', 'XXXX-02-29'],
    ['січень', 'XXXX-01'],
    ['night of 19–20 January', 'XXXX-01-19/XXXX-01-20'],
    ['в ніч із 19 на 20 січня', 'XXXX-01-19/XXXX-01-20'],
    ['у ніч на 20 січня', 'XXXX-01-19/XXXX-01-20'],
    ['у ніч на 1 січня 1990', '1989-12-31/1990-01-01'],
    // EDTF itself.
    ['1989-23', '1989-23'],
    ['198X', '198X'],
    ['1990-01-01/1990-01-10', '1990-01-01/1990-01-10'],
  ])('%s is %s', (query, edtf) => {
    expect(edtfsIn(query)).toEqual([edtf]);
  });

  test.each([
    ['01/02/1990', ['1990-02-01', '1990-01-02']],
    ['01/20/1990', ['1990-01-20']],
    ['20.1.18', ['1918-01-20', '2018-01-20']],
    ['winter 1990', ['1990-24', '1990-01/1990-02']],
    ['20 Jan 90', ['1990-01-20']],
    ['Jan. 20, 90', ['1990-01-20']],
    ['січень 90', ['1990-01']],
    ['late 1980s', ['1987/1989']],
    ['mid-1980s', ['1983/1986']],
    ['the second half of the 1980s', ['1985/1989']],
    ['на початку 1990 року', ['1990-01/1990-04']],
    ['наприкінці 1989', ['1989-09/1989-12']],
    ['середина січня 1990', ['1990-01-11/1990-01-21']],
    ['перша половина лютого', ['XXXX-02-01/XXXX-02-15']],
    ['19-20 january night', ['XXXX-01-19/XXXX-01-20']],
    ['19 January 1990 and 23 September 1989', ['1990-01-19', '1989-09-23']],
  ])('%s can be %j', (query, edtfs) => {
    expect(edtfsIn(query)).toEqual(edtfs);
  });

  test('has a range of days, unless it is of every year', () => {
    expect(meaningsIn('20 January 1990')).toEqual([{ edtf: '1990-01-20', range: [7324, 7324] }]);
    expect(meaningsIn('20 January')).toEqual([{ edtf: 'XXXX-01-20' }]);
  });

  test.each([
    ['decree of 19 January 1990 in Baku', ['19 January 1990']],
    ['1/2/90 or autumn 1989', ['1/2/90', 'autumn 1989']],
    ['1989, 1989', ['1989']],
    ['в ніч із 19 на 20 січня 1990 р.', ['ніч із 19 на 20 січня 1990 р.']],
  ])('is in %j told with its words, once', (query, texts) => {
    expect(parseDateQuery(query).dates.map(({ text }) => text)).toEqual(texts);
  });

  test.each([
    '31 February',
    '31 лютого 1990',
    '29 February 1990',
    '30.02.1990',
    '32 січня 1990',
    '1990-13-01',
    '0 January 1990',
    '12',
    '350',
    '0',
    '3000',
    '75.9',
    '21,2 %',
    '19 на 20',
    'march on Baku',
    'may be',
    'лист',
    'spring',
    'night',
    'в ніч із Баку',
    '',
  ])('is not to be found in %j', (query) => {
    expect(parseDateQuery(query)).toEqual({ dates: [], rest: query });
  });

  test.each([
    ['decree of 19 January 1990 in Baku', 'decree in Baku'],
    ['указ від 19 січня 1990 року про стан', 'указ про стан'],
    ['what happened on the night of 19–20 January?', 'what happened'],
    ['Горбачов, 1990', 'Горбачов,'],
    ['20.01.1990', ''],
    ['друга половина 1980-х років', ''],
    ['мітинги 20 січня, уночі', 'мітинги'],
    ['the end of the war', 'the end of the war'],
    ['20 January 44-day war', '44-day war'],
  ])('leaves of %j the rest %j', (query, rest) => {
    expect(parseDateQuery(query).rest).toBe(rest);
  });
});

describe('every form of every date', () => {
  const number = (min: number, max: number) => fc.integer({ min, max });
  const padded = (value: number): string => String(value).padStart(2, '0');
  // The forms with a year of two figures are of the last century.
  const year = number(1930, 1999);
  const day = fc
    .tuple(year, number(1, 12), number(1, 31))
    .map(([y, m, d]) => `${y}-${padded(m)}-${padded(d)}`);
  const month = fc.tuple(year, number(1, 12)).map(([y, m]) => `${y}-${padded(m)}`);
  const season = fc.tuple(year, number(21, 24)).map(([y, s]) => `${y}-${s}`);
  const decade = number(193, 199).map((y) => `${y}X`);
  const interval = fc
    .oneof(fc.tuple(day, day), fc.tuple(month, month), fc.tuple(year, year))
    .map(([from, to]) => `${from}/${to}`);
  const date = fc.oneof(day, month, season, decade, year.map(String), interval);

  test.each(['en', 'uk'] as const)('is understood, whatever the date, in the language %s', (lang) => {
    fc.assert(
      fc.property(date, (edtf) => {
        fc.pre(typeof checkDate(edtf) === 'string');
        const wanted = [edtf, edtf.replace(/\d{4}(?=-\d\d-)/g, 'XXXX')];
        const missed = dateForms(edtf, lang).filter(
          (form) => !edtfsIn(form).some((found) => wanted.includes(found)),
        );
        expect(missed, edtf).toEqual([]);
      }),
      { numRuns: runs(1000), seed: 19900120 },
    );
  });

  test('of an impossible day is understood as no date', () => {
    const impossible = fc.constantFrom('02-30', '02-31', '04-31', '06-31', '09-31', '11-31');
    fc.assert(
      fc.property(number(1930, 1999), impossible, fc.constantFrom('en', 'uk'), (y, rest, lang) => {
        expect(dateForms(`${y}-${rest}`, lang).flatMap(edtfsIn)).toEqual([]);
      }),
      { numRuns: runs(200), seed: 19900120 },
    );
  });
});

describe('a hostile query', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 50 })
      .map((units) => String.fromCharCode(...units)),
    fc
      .array(
        fc.constantFrom(
          '20',
          '1990',
          '.',
          '/',
          '-',
          '–',
          ' ',
          'January',
          'січня',
          'night of',
          'на',
          'X',
          'i',
          '’',
          '?',
          '90',
        ),
        {
          maxLength: 60,
        },
      )
      .map((pieces) => pieces.join('')),
    fc.constantFrom(
      '',
      '%00',
      '\ud800',
      '<script>alert(1)</script>',
      '(.*)+$',
      '1'.repeat(5000),
      '19-'.repeat(2000),
      '👩‍👩‍👧'.repeat(900),
    ),
  );

  test('never throws, and gives only dates that are EDTF', () => {
    fc.assert(
      fc.property(anything, (query) => {
        for (const { edtf, range } of meaningsIn(query)) {
          const inSomeYear = edtf
            .replace(/^XXXX/, '2000')
            .replace('/XXXX', edtf.startsWith('XXXX-12') ? '/2001' : '/2000');
          expect(checkDate(inSomeYear), `${query}: ${edtf}`).toBe(inSomeYear);
          if (range) expect(range, edtf).toEqual(edtfRange(edtf));
        }
      }),
      { numRuns: runs(10_000), seed: 19900120 },
    );
  });
});
