import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pitch } from '../../../src/components/indexes/panel.ts';
import { plateOf } from '../../../src/components/indexes/plate.ts';
import { spread } from '../../../src/components/indexes/spread.ts';
import type { Edtf } from '../../../src/edition/ids.ts';
import { datesInOrder } from '../../../src/edition/mentions.ts';
import { editionIn } from '../../edition/support/editions.ts';

const dates = (...all: string[]) => all as Edtf[];
const isoYear = (time: Date) => time.getUTCFullYear();

describe('the picture of the article’s dates', () => {
  const all = datesInOrder(editionIn('en').annotations).map(({ id }) => id);
  const plate = plateOf(all);
  if (!plate?.month) throw new Error('There is no picture');
  const { years, month } = plate;

  test('has every date once: on an axis, or before or after it', () => {
    const drawn = [...years.before, ...years.marks, ...years.after, ...month.marks].map(({ date }) => date);
    expect(drawn.toSorted()).toEqual(all.toSorted());
  });

  test('has the years in which events fall one by one, and enlarges January 1990', () => {
    expect([isoYear(years.from), isoYear(years.until)]).toEqual([1988, 1992]);
    expect(years.before.map(({ date }) => date)).toEqual(['1918-21', '1979']);
    expect(years.after.map(({ date }) => date)).toEqual(['1992/1993']);
    expect(month.from.toISOString()).toBe('1990-01-01T00:00:00.000Z');
    expect(month.marks).toHaveLength(13);
    expect(month.ticks).toHaveLength(32);
  });

  test('shows where the month stands among the years', () => {
    const perYear = (years.bottom - years.top) / 4;
    expect(month.enlarged.top).toBeCloseTo(years.top + 2 * perYear, 0);
    expect(month.enlarged.bottom).toBeCloseTo(month.enlarged.top + (perYear * 31) / 365.25, 0);
  });

  test('draws to its end what reaches beyond the axis, and says so', () => {
    const decade = years.marks.find(({ date }) => date === '1985/1989');
    expect(decade?.top).toBe(years.top);
    expect([decade?.comesIn, decade?.goesOn]).toEqual([true, false]);
  });

  test.each([
    ['years', years],
    ['month', month],
  ])('keeps the labels of the %s apart and inside', (_, panel) => {
    const labels = panel.marks.map(({ label }) => label);
    for (const [index, label] of labels.slice(1).entries()) {
      expect(label - (labels[index] ?? 0)).toBeGreaterThanOrEqual(pitch - 1e-6);
    }
    expect(Math.min(...labels)).toBeGreaterThanOrEqual(panel.top);
    expect(Math.max(...labels)).toBeLessThanOrEqual(panel.bottom);
  });

  test('puts no two bars of one lane on each other', () => {
    for (const { marks, lanes } of [years, month]) {
      const bars = marks.filter(({ lane }) => lane !== undefined);
      for (const a of bars) {
        expect(a.lane).toBeLessThan(lanes);
        for (const b of bars) {
          if (a !== b && a.lane === b.lane) expect(a.bottom <= b.top || b.bottom <= a.top).toBe(true);
        }
      }
    }
  });
});

describe('a picture', () => {
  test('of no dates is none', () => {
    expect(plateOf([])).toBeUndefined();
  });

  test('of few dates in a month has no enlargement', () => {
    const plate = plateOf(dates('1840', '1843-08', '1843-08-02'));
    expect(plate?.month).toBeUndefined();
    expect(plate?.years.before.map(({ date }) => date)).toEqual(['1840']);
    expect(plate?.years.marks).toHaveLength(2);
  });

  test('of years alone has them on its axis', () => {
    expect(plateOf(dates('1840', '1841'))?.years.marks).toHaveLength(2);
  });

  test('grows with its dates', () => {
    const days = Array.from({ length: 28 }, (_, day) => `1990-02-${String(day + 1).padStart(2, '0')}`);
    const { month } = plateOf(dates(...days)) ?? {};
    expect((month?.bottom ?? 0) - (month?.top ?? 0)).toBeGreaterThanOrEqual(days.length * pitch);
  });

  test('takes dates with an open end', () => {
    const marks = plateOf(dates('../1990-01', '1990-02', '1990-03/..'))?.years.marks ?? [];
    expect(marks.map(({ comesIn, goesOn }) => [comesIn, goesOn])).toEqual([
      [true, false],
      [false, false],
      [false, true],
    ]);
  });
});

describe('spreading labels', () => {
  test('moves nothing that has room', () => {
    expect(spread([10, 40, 90], 24, 0, 100)).toEqual([10, 40, 90]);
  });

  test('moves two that collide by the same distance', () => {
    expect(spread([50, 50], 20, 0, 100)).toEqual([40, 60]);
  });

  test('keeps any labels in order, apart and, where there is room, inside', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 500, noNaN: true }), { maxLength: 20 }), (positions) => {
        const spreadOut = spread(
          positions.toSorted((a, b) => a - b),
          25,
          0,
          500,
        );
        expect(spreadOut).toHaveLength(positions.length);
        for (const [index, position] of spreadOut.entries()) {
          expect(position).toBeGreaterThanOrEqual(-1e-6);
          expect(position).toBeLessThanOrEqual(500 + 1e-6);
          if (index > 0) expect(position - (spreadOut[index - 1] ?? 0)).toBeGreaterThanOrEqual(25 - 1e-6);
        }
      }),
    );
  });
});
