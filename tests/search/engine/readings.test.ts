import { describe, expect, test } from 'vitest';
import { asMeant } from '../../../src/search/engine/readings.ts';

const words = { en: ['states', 'state', 'emergency', 'Kremlin', 'nation'], uk: ['суверенітет', 'трагедії'] };
const mended = (query: string, ...lacking: readonly string[]): Promise<string | undefined> =>
  asMeant(query, lacking, async (lang) => words[lang]);

describe('a query without its slips', () => {
  test.each([
    ['State of emergancy!', ['emergancy'], 'State of emergency!'],
    ['the KREMLNI', ['KREMLNI'], 'the Kremlin'],
    ['суверинитет', ['суверинитет'], 'суверенітет'],
    ['трагедія', ['трагедія'], 'трагедії'],
    ['emergancy and emergancy', ['emergancy'], 'emergency and emergency'],
  ])('has the nearest words in their places: %s', async (query, lacking, expected) => {
    expect(await mended(query, ...lacking)).toBe(expected);
  });

  test('takes of two that are equally near the commoner', async () => {
    expect(await mended('statez', 'statez')).toBe('states');
  });

  test.each([['natio'], ['emergnacity'], ['mergency'], ['helicopter'], ['трагікомедія']])(
    'is none where a word is short, or near to none that begins so: %s',
    async (query) => {
      expect(await mended(query, query)).toBeUndefined();
    },
  );

  test('leaves a word as it is that is near to none', async () => {
    expect(await mended('emergancy helicopter', 'emergancy', 'helicopter')).toBe('emergency helicopter');
  });
});
