import { describe, expect, test } from 'vitest';
import { otherSpellings } from '../../../src/search/words/english-spelling.ts';

describe('The other spelling of an English word', () => {
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
  ])('is found either way: %s, %s', (british, american) => {
    expect(otherSpellings(british)).toContain(american);
    expect(otherSpellings(american)).toContain(british);
  });

  test('is sought of nothing else', () => {
    for (const word of ['baku', 'tank', '1990', 'трагедія', '', 'army'])
      expect(otherSpellings(word)).toEqual([]);
  });
});
