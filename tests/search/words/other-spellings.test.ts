import { describe, expect, test } from 'vitest';
import { otherSpellings } from '../../../src/search/words/other-spellings.ts';

describe('The other spelling of a word', () => {
  test.each([
    ['armoured', 'armored'],
    ['honour', 'honor'],
    ['neighbouring', 'neighboring'],
    ['organised', 'organized'],
    ['organisation', 'organization'],
    ['analyse', 'analyze'],
    ['defence', 'defense'],
    ['centre', 'center'],
    ['centres', 'centers'],
    ['travelled', 'traveled'],
    ['programme', 'program'],
    ['dialogues', 'dialogs'],
    ['вбивство', 'убивство'],
    ['втікачі', 'утікачі'],
    ['проєкт', 'проект'],
  ])('is found either way: %s, %s', (one, other) => {
    expect(otherSpellings(one)).toContain(other);
    expect(otherSpellings(other)).toContain(one);
  });

  test('is sought of nothing else', () => {
    for (const word of ['baku', 'tank', '1990', 'трагедія', '', 'army', 'уявити', 'воля', 'в', 'у'])
      expect(otherSpellings(word)).toEqual([]);
  });
});
