import { describe, expect, test } from 'vitest';
import { distinct, otherNames } from '../../../src/components/indexes/names.ts';
import { tagOf } from '../../../src/components/indexes/tag-of.ts';

describe('the names of a place in other languages', () => {
  const name = { en: 'Baku', uk: 'Баку', ru: 'Баку', az: 'Bakı', hy: undefined };
  const others = (lang: 'en' | 'uk') => otherNames(name, lang, (text) => text);

  test('are all but the page’s own', () => {
    expect(others('en').map(({ lang, text }) => `${lang} ${text}`)).toEqual([
      'uk Баку',
      'ru Баку',
      'az Bakı',
    ]);
    expect(others('uk').map(({ lang }) => lang)).toEqual(['en', 'ru', 'az']);
  });

  test('stand in a row once each, and not again as the page has it', () => {
    expect(distinct(others('en'), name.en).map(({ text }) => text)).toEqual(['Баку', 'Bakı']);
    expect(distinct(others('uk'), name.uk).map(({ text }) => text)).toEqual(['Baku', 'Bakı']);
  });
});

test.each([
  ['Gorbatschow', 'und-Latn'],
  ['Əliyev Heydər', 'az'],
  ['Горбачев', 'und-Cyrl'],
  ['Горбачёв', 'ru'],
  ['Гейдар Алієв', 'uk'],
  ['Լևոն', 'hy'],
])('the spelling %s is tagged %s', (spelling, tag) => {
  expect(tagOf(spelling)).toBe(tag);
});
