import { describe, expect, test } from 'vitest';
import { bibtex } from '../../../src/downloads/bibliography/bibtex.ts';
import { ris } from '../../../src/downloads/bibliography/ris.ts';
import { dateVariables, nameVariables, textVariables, types } from './support/csl.ts';
import { work } from './support/works.ts';

const formats = [
  ['BibTeX', bibtex],
  ['RIS', ris],
] as const;

/** Each variable with words that stand nowhere else. */
const texts = textVariables
  .filter((variable) => variable !== 'DOI')
  .map((variable, index) => [variable, `word${index}x`] as const);
const dates = dateVariables.map((variable, index) => [variable, 1801 + index] as const);
const names = nameVariables.map((variable, index) => [variable, `Name${index}x`] as const);
const whole = {
  ...Object.fromEntries(texts),
  ...Object.fromEntries(dates.map(([variable, year]) => [variable, { 'date-parts': [[year, 2, 3]] }])),
  ...Object.fromEntries(names.map(([variable, family]) => [variable, [{ family, given: `G${family}` }]])),
  DOI: '10.1234/abc',
};
/** Citation.js 0.7.21 fails, and says so, at the jurisdiction of a patent. */
const variablesOf = (type: string) =>
  Object.fromEntries(
    Object.entries(whole).filter(([variable]) => type !== 'patent' || variable !== 'jurisdiction'),
  );
const needles = [...texts, ...dates, ...names].map(([, words]) => String(words)).concat('10.1234/abc');

/** Words of a variable that a text lacks. */
const missing = (value: unknown, text: string) =>
  needles.filter((words) => JSON.stringify(value).includes(words) && !text.includes(words));

describe.each(formats)('%s', (_, write) => {
  test('loses nothing of a work, whatever its type and however many variables it has', () => {
    for (const type of types) {
      const variables = variablesOf(type);
      const text = write([work({ ...variables, type })]);
      expect(missing(variables, text), type).toEqual([]);
    }
  });

  test('loses nothing of a work, whatever its type and the one variable it has', () => {
    for (const type of types) {
      for (const [variable, value] of Object.entries(variablesOf(type))) {
        const text = write([work({ type, [variable]: value })]);
        expect(missing(value, text), `${type} with ${variable}`).toEqual([]);
      }
    }
  });

  test('says what type a work is of where it has none for it', () => {
    expect(write([work({ type: 'collection' })])).toContain('type: collection');
    expect(write([work({ type: 'of-no-style' })])).toContain('type: of-no-style');
    expect(write([work({ type: 'book' })])).not.toContain('type: ');
  });
});

describe('what a format has no field for', () => {
  test('stands in the note under the name that CSL has for it', () => {
    const page = work({
      type: 'webpage',
      editor: [{ family: 'Алексеев', given: 'Г. М.' }, { literal: 'Azərnəşr' }],
      'number-of-pages': '3',
    });
    expect(ris([page])).toContain('N1  - editor: Алексеев, Г. М.; Azərnəşr · number-of-pages: 3\r\n');
    expect(bibtex([page])).not.toContain('annote');
  });

  test('stands there too where another variable has taken the field', () => {
    const review = work({ author: [{ family: 'Əliyev' }], 'reviewed-author': [{ family: 'Помпеев' }] });
    expect(ris([review])).toContain('AU  - Помпеев\r\n');
    expect(ris([review])).toContain('N1  - author: Əliyev\r\n');
  });

  test('is a keyword with a comma in BibTeX, which parts keywords there', () => {
    const one = work({}, { keywords: ['Bakı', 'events of January 20, 1990', 'Qafqaz'] });
    expect(bibtex([one])).toContain('  keywords = {Bakı, Qafqaz},\n');
    expect(bibtex([one])).toContain('  annote = {keyword: events of January 20, 1990},\n');
  });
});
