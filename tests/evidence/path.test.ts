import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rounded, shortened } from '../../src/evidence/path.ts';

/** The places that path data goes through, whichever letters it is written in (SVG 2, 9.3). */
const placesOf = (data: string): readonly string[] => {
  let [x, y] = [0, 0];
  return [...data.matchAll(/([MLmlhv])([^MLmlhv]*)/g)].map(([, command = '', text = '']) => {
    const figures = (text.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const [first = 0, second = 0] = figures;
    if (command === 'M' || command === 'L') [x, y] = [first, second];
    else if (command === 'h') x += first;
    else if (command === 'v') y += first;
    else [x, y] = [x + first, y + second];
    return `${command.toUpperCase() === 'M' ? 'to' : 'draw to'} ${rounded(x)} ${rounded(y)}`;
  });
};

describe('a path written short', () => {
  test('has the letters that say it shortest', () => {
    expect(shortened('M10,0L10,4M11,0L11,5')).toBe('m10 0v4m1-4v5');
    expect(shortened('M0,2L7,2')).toBe('m0 2h7');
    expect(shortened('M1.04,2L3,5.26')).toBe('m1 2l2 3.3');
    expect(shortened('')).toBe('');
  });

  test('goes through the same places', () => {
    const figure = fc.integer({ min: -9999, max: 9999 }).map((tenths) => tenths / 10);
    const line = fc.tuple(fc.constantFrom('M', 'L'), figure, figure);
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const data = ['M0,0', ...lines.map(([command, x, y]) => `${command}${x},${y}`)].join('');
        expect(placesOf(shortened(data))).toEqual(placesOf(data));
      }),
    );
  });

  test.each(['M0,0C1,1,2,2,3,3', 'M0,0Z', 'M1', 'M0,0LNaN,1'])('is not made of %s', (data) => {
    expect(() => shortened(data)).toThrow('Not a straight line');
  });
});
