import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { otherLayout } from '../../../src/search/words/keyboard.ts';

describe('A query typed in the wrong keyboard layout', () => {
  test.each([
    ['Ujh,fxjd', 'Горбачов'],
    ['nhfutlsz', 'трагедія'],
    ["'kmwby", 'єльцин'],
    [']dutybq', 'ївгений'],
    ['20 csxyz 1990', '20 січня 1990'],
    ['\\heyn', 'ґрунт'],
    ['<frs', 'Бакі'],
    ['Фяшящмф', 'Azizova'],
    ['Пщкифсрум', 'Gorbachev'],
    ['ЛПИ', 'KGB'],
    ['сгккутсн', 'currency'],
    ['Ифлг 1990', 'Baku 1990'],
    ['ыэъё', "s']`"],
  ])('%s is %s', (typed, meant) => {
    expect(otherLayout(typed)).toBe(meant);
  });

  test.each(['', '1990', '«…»', '🕯️', 'Баку Baku'])('has no other reading: %s', (text) => {
    expect(otherLayout(text)).toBeUndefined();
  });

  test('comes back when read twice', () => {
    const small = 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя';
    const rest = fc.string({ unit: fc.constantFrom(...small, ...small.toUpperCase()) });
    // First a letter on whose key the other layout has a letter too, or the other reading would have none.
    const word = fc
      .tuple(fc.constantFrom(...'авгдезийіклмнопрстуфцчшщья'), rest)
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(word, (text) => {
        expect(otherLayout(otherLayout(text) ?? '')).toBe(text);
      }),
    );
  });

  test('is never too strange to read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(['string', 'undefined']).toContain(typeof otherLayout(text));
      }),
    );
  });
});
