import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codePointOffsets } from '../../../src/downloads/annotations/code-points.ts';

describe('offsets in code points', () => {
  test('count a letter outside the basic plane once', () => {
    const offset = codePointOffsets('𝑥 = 𝑦!');
    expect([0, 2, 5, 7, 8].map(offset)).toEqual([0, 1, 4, 5, 6]);
  });

  test('cut out of any text what the offsets in code units do', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, one, other) => {
        const points = [...text];
        const [from = 0, to = 0] = [one, other]
          .map((index) => index % (points.length + 1))
          .sort((a, b) => a - b);
        const units = [from, to].map((index) => points.slice(0, index).join('').length);
        const offset = codePointOffsets(text);
        expect(points.slice(...units.map(offset)).join('')).toBe(text.slice(...units));
      }),
      { numRuns: 2000 },
    );
  });
});
