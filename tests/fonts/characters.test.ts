import { expect, test } from 'vitest';
import { charactersOf } from '../../src/fonts/characters.ts';

test('whatever is written, a page can have ASCII, both alphabets and the marks of print', () => {
  const characters = charactersOf([]);
  for (const character of 'AZaz09 ~@АЯаяҐґЇїЁё«»“”„’–—…\u00a0') expect(characters).toContain(character);
  expect(characters).not.toContain('ə');
});

test('what is written anywhere in the content counts, in either case, each character once', () => {
  const characters = charactersOf([{ title: { az: 'Əli' } }, ['straße', 3, null, undefined, 'ğ']]);
  for (const character of 'ƏəĞğß') expect(characters.split(character)).toHaveLength(2);
});

test('a letter that is written as two characters is also there as the one that print has for it', () => {
  expect(charactersOf(['и\u0306 o\u0308'])).toContain('ö');
});
