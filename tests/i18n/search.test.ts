import { describe, expect, it } from 'vitest';
import { panel as en } from '../../src/i18n/search.en.ts';
import { panel as uk } from '../../src/i18n/search.uk.ts';

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');
const none = {
  ...{ people: 0, places: 0, dates: 0, sources: 0, sections: 0 },
  ...{ paragraphs: 0, others: 0, asides: 0 },
};

describe('how much was found', () => {
  it.each([
    [{ ...none, paragraphs: 12, people: 1 }, '12 paragraphs, 1 person', '12 абзаців, 1 особа'],
    [
      { ...none, paragraphs: 1, people: 2, others: 3 },
      '1 paragraph, 2 people, 3 paragraphs in Ukrainian',
      '1 абзац, 2 особи, 3 абзаци англійською',
    ],
    [
      { ...none, places: 5, dates: 2, sources: 1 },
      '5 places, 2 dates, 1 source',
      '5 місць, 2 дати, 1 джерело',
    ],
    [
      { ...none, places: 1, dates: 11, sources: 22 },
      '1 place, 11 dates, 22 sources',
      '1 місце, 11 дат, 22 джерела',
    ],
    [
      { ...none, people: 5, others: 21 },
      '5 people, 21 paragraphs in Ukrainian',
      '5 осіб, 21 абзац англійською',
    ],
    [
      { ...none, sections: 1, others: 1, asides: 2 },
      '1 section, 1 paragraph in Ukrainian, 2 passages in the abstract and notes',
      '1 розділ, 1 абзац англійською, 2 уривки в анотації та примітках',
    ],
    [none, '', ''],
  ])('%o is told in both languages', (found, english, ukrainian) => {
    expect(plain(en.found(found))).toBe(english);
    expect(plain(uk.found(found))).toBe(ukrainian);
  });
});

/** The names of all phrases, and how many arguments each takes. */
const shape = (phrases: object): readonly string[] =>
  Object.entries(phrases).flatMap(([name, phrase]: [string, unknown]) => {
    if (typeof phrase === 'function') return [`${name}/${phrase.length}`];
    return typeof phrase === 'object' && phrase ? shape(phrase).map((inner) => `${name}.${inner}`) : [name];
  });

it('has the same phrases in both languages', () => {
  expect(shape(uk)).toEqual(shape(en));
});
