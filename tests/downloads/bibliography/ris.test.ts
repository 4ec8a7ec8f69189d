import type { RisName } from '@customcommander/ris';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CslDate,
  type CslName,
  dateParts,
  isDate,
  isNames,
} from '../../../src/downloads/bibliography/item.ts';
import { ris } from '../../../src/downloads/bibliography/ris.ts';
import { runs } from '../../support/runs.ts';
import { readRis } from './support/read-ris.ts';
import { work, works } from './support/works.ts';

/** The parts of a name that the reader tells apart, put together again. */
const nameOf = ({ last_name, first_name, initials }: RisName) =>
  [last_name, [first_name, initials].filter(Boolean).join(' ')].filter(Boolean).join(', ');

const written = (name: CslName) =>
  'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', ');

const dateOf = (date: CslDate) => {
  const [year, month = '', day = ''] = dateParts(date);
  return { year, month, day, info: '' };
};

describe('a work in RIS', () => {
  test('is a field a line, each ended by CR and LF, from its type to its end', () => {
    const act = work(
      {
        id: 'a-key-of-more-than-twenty-letters',
        author: [{ family: 'Mirzə', given: 'Rasim' }],
        title: 'Şərtlər: a title that is so long that Citation.js would break it within one of its words',
        issued: { 'date-parts': [[1990, 1, 5]] },
        accessed: { 'date-parts': [[2018, 12]] },
        publisher: 'Çarşıoğlu',
        'publisher-place': 'Bakı',
        'number-of-pages': '242',
        URL: 'https://example.org/?a=1',
        language: 'az',
      },
      { keywords: ['20 січня 1990 р.', 'Bakı'], notes: ['In English: Conditions', 'As printed: Mirzə R.'] },
    );
    expect(ris([act, work({ issued: { 'date-parts': [[2006]] } })]).split('\r\n')).toEqual([
      'TY  - BOOK',
      'ID  - a-key-of-more-than-twenty-letters',
      'AU  - Mirzə, Rasim',
      'CY  - Bakı',
      'LA  - az',
      'PB  - Çarşıoğlu',
      'SP  - 242',
      'TI  - Şərtlər: a title that is so long that Citation.js would break it within one of its words',
      'UR  - https://example.org/?a=1',
      'PY  - 1990',
      'DA  - 1990/01/05/',
      'Y2  - 2018/12//',
      'KW  - 20 січня 1990 р.',
      'KW  - Bakı',
      'N1  - In English: Conditions · As printed: Mirzə R.',
      'ER  - ',
      '',
      'TY  - BOOK',
      'ID  - key',
      'TI  - A title',
      'PY  - 2006',
      'DA  - 2006///',
      'ER  - ',
      '',
    ]);
  });

  test.each(works)('%s is read back whole by another parser', (_, item) => {
    const { id, type, author, editor, issued, accessed, ...csl } = item.csl;
    const [record, ...others] = readRis(ris([item]));
    expect(others).toEqual([]);
    expect(record).toMatchObject({
      TY: [{ book: 'BOOK', webpage: 'ELEC', legislation: 'STAT', 'article-journal': 'JOUR' }[type]],
      ID: [id],
      TI: [csl.title],
      LA: [csl['language']],
      ...(isDate(issued) && { PY: [dateParts(issued)[0]], DA: [dateOf(issued)] }),
      ...(isDate(accessed) && { Y2: [`${dateParts(accessed).join('/')}/`] }),
      ...(csl['publisher'] && { PB: [csl['publisher']] }),
      ...(csl['publisher-place'] && { CY: [csl['publisher-place']] }),
      ...(csl['number-of-pages'] && { SP: [csl['number-of-pages']] }),
      ...(csl['URL'] && { UR: [csl['URL']] }),
      ...(csl['DOI'] && { DO: [csl['DOI']] }),
      ...(csl['ISSN'] && { SN: [csl['ISSN']] }),
      ...(csl['issue'] && { IS: [csl['issue']] }),
      ...(csl['container-title'] && { T2: [csl['container-title']] }),
      ...(item.keywords.length > 0 && { KW: item.keywords }),
      N1: [item.notes.join(' · ')],
    });
    const names = (tag: string) => (record?.[tag] ?? []).map((name) => nameOf(name as RisName));
    expect(names('AU')).toEqual(isNames(author) ? author.map(written) : []);
    expect(names('A3')).toEqual(isNames(editor) ? editor.map(written) : []);
  });

  test('is the same bytes each time', () => {
    const all = works.map(([, item]) => item);
    expect(ris(all)).toBe(ris(all));
  });

  test('has whatever words on one line, unchanged', () => {
    const text = fc
      .string({
        unit: fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom('\n', '\r\n', '\u2028', '  - ', '{', 'ə'),
        ),
      })
      .map((words) => `T${words}.`);
    fc.assert(
      fc.property(text, text, (title, note) => {
        const lines = ris([work({ title }, { notes: [note] })]).split('\r\n');
        const oneLine = (words: string) => words.replaceAll(/\s+/g, ' ');
        expect(lines).toEqual([
          'TY  - BOOK',
          'ID  - key',
          `TI  - ${oneLine(title)}`,
          `N1  - ${oneLine(note)}`,
          'ER  - ',
          '',
        ]);
        expect(readRis(lines.join('\n'))).toHaveLength(1);
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe('a name in RIS', () => {
  test('that has a comma in it, which would part it, stands in the note as well', () => {
    const author = [{ literal: 'Ministry of Culture, Baku' }];
    expect(ris([work({ author })])).toContain('N1  - author: Ministry of Culture, Baku\r\n');
    expect(ris([work({ author: [{ literal: 'Міністерство культури' }] })])).not.toContain('N1');
  });
});
