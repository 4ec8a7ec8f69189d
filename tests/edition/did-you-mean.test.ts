import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closest, didYouMean } from '../../src/edition/did-you-mean.ts';

const letter = fc.constantFrom(...'abcdefgh');
const word = fc.string({ unit: letter, minLength: 4, maxLength: 12 });

describe('a suggestion', () => {
  test.each([
    ['gorbachov', 'gorbachev'],
    ['Yazov', 'yazov'],
    ['agaev2006', 'agayev2006'],
    ['yeltsin', undefined],
    ['', undefined],
  ])('for %j is %j', (slip, expected) => {
    expect(closest(slip, ['gorbachev', 'yazov', 'agayev2006'])).toBe(expected);
  });

  test('for a word that is known is that word', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.nat(), (known, nth) => {
        const one = known[nth % known.length] ?? '';
        expect(closest(one, known)).toBe(one);
      }),
    );
  });

  test('makes good a letter too many, too few or wrong', () => {
    fc.assert(
      fc.property(
        word,
        fc.nat(),
        fc.constantFrom(0, 1),
        fc.oneof(fc.constant(''), letter),
        (known, nth, cut, put) => {
          const at = nth % known.length;
          expect(closest(known.slice(0, at) + put + known.slice(at + cut), [known])).toBe(known);
        },
      ),
    );
  });

  test('stands before what else would do', () => {
    expect(didYouMean('yasov', ['yazov'], 'add it')).toBe('did you mean "yazov"? Otherwise add it');
    expect(didYouMean('x', ['yazov'], 'add it')).toBe('add it');
  });
});
