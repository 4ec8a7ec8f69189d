import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitWords } from '../../../src/search/words/split.ts';

const words = (text: string): string[] => splitWords(text).map((word) => word.text);

describe('Words of a text', () => {
  test.each(['’', 'ʼ', "'", '‘', '`', '´'])('keep the apostrophe %s between letters', (sign) => {
    expect(words(`кар${sign}єра, з${sign}явилася`)).toEqual([`кар${sign}єра`, `з${sign}явилася`]);
  });

  test.each(['’', 'ʼ', "'", '‘', '`', '´'])('leave out %s where it quotes', (sign) => {
    expect(words(`${sign}слово${sign} ${sign} слово`)).toEqual(['слово', 'слово']);
  });

  test('are two where a hyphen joins them, so that the whole and its parts are found alike', () => {
    expect(words('національно-визвольний рух, Алма-Ата')).toEqual([
      'національно',
      'визвольний',
      'рух',
      'Алма',
      'Ата',
    ]);
    expect(words('44-денна, 1980-х')).toEqual(['44', 'денна', '1980', 'х']);
  });

  test.each([
    ['21,2 і 21.2 тисячі', ['21,2', 'і', '21.2', 'тисячі']],
    ['77% із 1 900', ['77', 'із', '1', '900']],
    ['20.01.1990', ['20', '01', '1990']],
    ['1990-01-20', ['1990', '01', '20']],
    ['13–14 січня', ['13', '14', 'січня']],
    ['у 1990, 1991', ['у', '1990', '1991']],
    ['СУ-27 і МіГ29', ['СУ', '27', 'і', 'МіГ29']],
  ])('count the numbers of %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('are whole across soft hyphens, stress marks and letters written in two signs', () => {
    expect(words('тра\u00ADге\u00ADдія, за\u0301мок, край'.normalize('NFD'))).toHaveLength(3);
  });

  test('are those of English, Azerbaijani and Russian as well', () => {
    expect(words("Gorbachev's “Şəhidlər xiyabanı”, съезд")).toEqual([
      "Gorbachev's",
      'Şəhidlər',
      'xiyabanı',
      'съезд',
    ]);
  });

  test('are none in signs, emoji and half a surrogate pair', () => {
    expect(words('«…» – %00 <b></b> 🕯️ \uD83D')).toEqual(['00', 'b', 'b']);
  });

  test('stand where they say, in order, without touching', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = splitWords(text);
        for (const [at, { text: word, start, end }] of found.entries()) {
          expect(text.slice(start, end)).toBe(word);
          expect(start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0);
        }
      }),
    );
  });

  test('are one word each when they are split again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const word of words(text)) expect(words(word)).toEqual([word]);
      }),
    );
  });
});
