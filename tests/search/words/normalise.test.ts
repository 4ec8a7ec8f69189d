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

  test('of plain letters, in whatever case, is what it is on the longer way, which a soft hyphen forces', () => {
    const letters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((letter) =>
      /^[a-zа-яєії]$/.test(letter.toLowerCase()),
    );
    // Both cases of both alphabets, and the sign for kelvins.
    expect(letters).toHaveLength(2 * (26 + 32 + 3) + 1);
    for (const letter of letters) expect(normaliseWord(letter)).toBe(normaliseWord(`${letter}\u00AD`));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...letters), { minLength: 2, maxLength: 12 }), (word) => {
        expect(normaliseWord(word.join(''))).toBe(normaliseWord(word.join('\u00AD')));
      }),
    );
  });

  test('is letters and digits, and something, for every word of a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const word of splitWords(text)) expect(normaliseWord(word.text)).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
    );
  });
});
