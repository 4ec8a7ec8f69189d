import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { percentOf, shareInWords } from '../../../src/components/evidence/share-in-words.ts';

describe('a share in words', () => {
  test.each([
    [6, 18, 'a third', 'третина'],
    [9, 18, 'a half', 'половина'],
    [12, 18, 'two thirds', 'дві третини'],
    [3, 4, 'three quarters', 'три чверті'],
    [1, 18, '6%', '6\u00A0%'],
    [18, 18, '100%', '100\u00A0%'],
    [0, 18, '0%', '0\u00A0%'],
    [0, 0, '0%', '0\u00A0%'],
  ])('%i of %i is %s, %s', (part, whole, en, uk) => {
    expect(shareInWords(part, whole, 'en')).toBe(en);
    expect(shareInWords(part, whole, 'uk')).toBe(uk);
  });

  test('is the same of the same share', () => {
    const part = fc.integer({ min: 0, max: 50 });
    fc.assert(
      fc.property(part, part, fc.integer({ min: 1, max: 20 }), (one, more, times) => {
        const whole = one + more;
        expect(shareInWords(one * times, whole * times, 'en')).toBe(shareInWords(one, whole, 'en'));
        expect(percentOf(one, whole)).toBeGreaterThanOrEqual(0);
        expect(percentOf(one, whole)).toBeLessThanOrEqual(100);
      }),
    );
  });
});
