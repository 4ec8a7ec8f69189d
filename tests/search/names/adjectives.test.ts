import { describe, expect, test } from 'vitest';
import { placeOfAdjective } from '../../../src/search/names/adjectives.ts';
import { normaliseWord } from '../../../src/search/words/normalise.ts';
import { contentOf } from '../engine/support/article.ts';

const { names } = (await contentOf()).registers.uk;
const placeOf = (word: string): string | undefined => placeOfAdjective(normaliseWord(word), names)?.id;

describe('the adjective of a place', () => {
  test.each([
    ['сумгаїтська', 'sumgait'],
    ['бакинські', 'baku'],
    ['московського', 'moscow'],
    ['кремлівських', 'kremlin'],
    ['карабаський', 'nagorno-karabakh'],
    ['карабахською', 'nagorno-karabakh'],
    ['турецький', 'turkey'],
    ['тбіліські', 'tbilisi'],
    ['ростовська', 'rostov'],
    ['turkish', 'turkey'],
    ['Japanese', 'japan'],
    ['Armenians', 'armenia'],
  ])('tells the place: %s', (word, place) => {
    expect(placeOf(word)).toBe(place);
  });

  test.each([
    'людський',
    'армійський',
    'київський',
    'іспанського',
    'spanish',
    'vanish',
    'турбота',
    'баку',
    '',
  ])('is not what only looks so: %s', (word) => {
    expect(placeOf(word)).toBeUndefined();
  });
});
