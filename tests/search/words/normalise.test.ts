import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseWord } from '../../../src/search/words/normalise.ts';
import { splitWords } from '../../../src/search/words/split.ts';

describe('A word as it is compared', () => {
  test.each(['п’ять', 'пʼять', "п'ять", 'п‘ять', 'п`ять', 'п´ять', 'пять', 'П’ЯТЬ'])(
    'is пять for %s',
    (word) => {
      expect(normaliseWord(word)).toBe('пять');
    },
  );

  test.each([
    ['ґрунт', 'грунт'],
    ['за\u0301мок', 'замок'],
    ['тра\u00ADгедія', 'трагедія'],
    ['йі\u0308жа\u0301к'.normalize('NFD'), 'йїжак'],
    ['ﬁnal', 'final'],
    ['STRASSE', 'strasse'],
    ['straße', 'strasse'],
    ['Şəhidlər', 'səhidlər'],
    ['xiyabanı', 'xiyabani'],
    ['21,2', '21x2'],
    ['21.2', '21x2'],
    ['1980', '1980'],
  ])('of %s is %s', (word, expected) => {
    expect(normaliseWord(word)).toBe(expected);
  });

  test('keeps є and е, й and и, ї and і apart', () => {
    expect(new Set(['є', 'е', 'й', 'и', 'ї', 'і'].map(normaliseWord)).size).toBe(6);
  });

  test('takes Latin letters in a Cyrillic word for those that they look like, and leaves Latin words alone', () => {
    // The first letters of both, and the і of the second, are Latin.
    expect(normaliseWord('Gорбачов')).toBe('gорбачов');
    expect(normaliseWord('CРСР')).toBe(normaliseWord('СРСР'));
    expect(normaliseWord('Mосквi')).toBe(normaliseWord('Москві'));
    expect(normaliseWord('CCCP')).toBe('cccp');
  });

  test('is letters and digits, and something, for every word of a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const word of splitWords(text)) expect(normaliseWord(word.text)).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
    );
  });
});
