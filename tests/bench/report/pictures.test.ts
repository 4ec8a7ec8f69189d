import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { bars, ranges } from '../../../bench/report/pictures.ts';

const read = (svg: string) => parseHTML(`<!doctype html><body>${svg}`).document;
const boxes = (svg: string, tone: string) =>
  [...read(svg).querySelectorAll(`.${tone} rect`)].map((rect) => ({
    x: Number(rect.getAttribute('x')),
    width: Number(rect.getAttribute('width')),
  }));
const words = (svg: string) => [...read(svg).querySelectorAll('text')].map((text) => text.textContent);

describe('a picture of bars', () => {
  const svg = bars(
    'Bytes',
    ['HTML', 'CSS'],
    [
      { label: 'one', says: '30', values: [10, 20] },
      { label: 'two', says: '60', values: [60, 0] },
    ],
  );

  test('has parts as wide as their values, one behind the other', () => {
    // The first of each tone is that of the legend.
    const [, first, long] = boxes(svg, 'tone-0');
    const [, second] = boxes(svg, 'tone-1');
    expect(first?.width).toBeCloseTo((long?.width ?? 0) / 6, 0);
    expect(second?.width).toBeCloseTo((long?.width ?? 0) / 3, 0);
    expect(second?.x).toBeCloseTo((first?.x ?? 0) + (first?.width ?? 0), 0);
  });

  test('says what it shows', () => {
    expect(words(svg)).toEqual(['HTML', 'CSS', 'one', 'two', '30', '60']);
    expect(read(svg).querySelector('svg')?.getAttribute('aria-label')).toBe('Bytes');
  });
});

test('a picture of ranges reaches from the least to the most', () => {
  const svg = ranges('Paint', [
    { label: 'one', says: '20 ms', values: [10, 20, 40] },
    { label: 'two', says: '80 ms', values: [80] },
  ]);
  const [range, point] = boxes(svg, 'range');
  const from = (point?.x ?? 0) - (range?.x ?? 0);
  // 10 to 40, as from 10 to 80 is 70 wide.
  expect((range?.width ?? 0) / from).toBeCloseTo(30 / 70, 1);
  expect(words(svg)).toEqual(['one', 'two', '20 ms', '80 ms']);
});
