import { describe, expect, it } from 'vitest';
import { counting } from '../../src/i18n/plural.ts';
import { uk } from '../../src/i18n/uk.ts';

describe('a counting phrase', () => {
  const pages = counting('uk', { one: 'сторінка', few: 'сторінки', many: 'сторінок', other: 'сторінки' });

  it.each([
    [1, '1 сторінка'],
    [3, '3 сторінки'],
    [5, '5 сторінок'],
    [11, '11 сторінок'],
    [21, '21 сторінка'],
    [112, '112 сторінок'],
    [1288, '1 288 сторінок'],
  ])('takes the Ukrainian form for %i', (count, phrase) => {
    expect(pages(count).replaceAll('\u00A0', ' ')).toBe(phrase);
  });

  it('never breaks between the figure and the word', () => {
    expect(pages(5)).toBe('5\u00A0сторінок');
  });

  it('agrees with its verb in the lead of the sources', () => {
    expect(uk.sources.lead(1, 2).replaceAll('\u00A0', ' ')).toContain(
      'називає 1 працю і посилається на них 2 рази.',
    );
    expect(uk.sources.lead(10, 18).replaceAll('\u00A0', ' ')).toContain(
      'називає 10 праць і посилається на них 18 разів.',
    );
  });
});
