import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtex } from '../../../src/downloads/bibliography/bibtex.ts';
import { dateParts, isDate, isNames } from '../../../src/downloads/bibliography/item.ts';
import { runs } from '../../support/runs.ts';
import { readBibtex } from './support/read-bibtex.ts';
import { work, works } from './support/works.ts';

const signs = fc.constantFrom(...`{}%&$#_~^<>-'\`,;?!"@=/|ə Ə İ ı Ж ґ ї ’ № « é`.replaceAll(' ', ''), ' ');
const anyText = fc
  .string({ unit: fc.oneof(signs, fc.constantFrom('\\'), fc.string({ unit: 'grapheme', maxLength: 2 })) })
  .map((text) => text.replaceAll(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

describe('a work in BibTeX', () => {
  test('has its letters as they are, and fields under the names that BibTeX and BibLaTeX both know', () => {
    const act = work(
      {
        id: 'mirze1990',
        author: [{ family: 'Mirzə', given: 'Rasim' }],
        title: 'Şərtlər: Документи й 100 % надій',
        issued: { 'date-parts': [[1990, 1, 20]] },
        publisher: 'Çarşıoğlu',
        'publisher-place': 'Bakı',
        'number-of-pages': '242',
        language: 'az',
      },
      { notes: ['In English: Conditions', 'As printed: Mirzə R.'] },
    );
    expect(bibtex([act])).toBe(`@book{mirze1990,
  author = {Mirzə, Rasim},
  title = {{Şərtlər: Документи й 100 \\% надій}},
  address = {Bakı},
  year = {1990},
  date = {1990-01-20},
  language = {az},
  pagetotal = {242},
  publisher = {Çarşıoğlu},
  annote = {In English: Conditions · As printed: Mirzə R.},
}
`);
  });

  test.each(works)('%s is read back whole by another parser', (_, item) => {
    const { id, type, author, editor, issued, accessed, ...csl } = item.csl;
    const [entry, ...others] = readBibtex(bibtex([item]));
    expect(others).toEqual([]);
    expect(entry?.key).toBe(id);
    expect(entry?.type).toBe({ webpage: 'online', 'article-journal': 'article' }[type] ?? type);
    const fields = entry?.fields;
    expect(fields).toMatchObject({
      title: csl.title,
      language: [csl['language']],
      ...(isNames(author) && { author }),
      ...(isNames(editor) && { editor }),
      ...(isDate(issued) && { date: dateParts(issued).join('-') }),
      ...(isDate(accessed) && { urldate: dateParts(accessed).join('-') }),
      ...(csl['publisher'] && { publisher: [csl['publisher']] }),
      ...(csl['publisher-place'] && { location: [csl['publisher-place']] }),
      ...(csl['number-of-pages'] && { pagetotal: csl['number-of-pages'] }),
      ...(csl['URL'] && { url: csl['URL'] }),
      ...(csl['DOI'] && { doi: csl['DOI'] }),
      ...(csl['ISSN'] && { issn: csl['ISSN'] }),
      ...(csl['issue'] && { number: csl['issue'] }),
      ...(csl['container-title'] && { journaltitle: csl['container-title'] }),
    });
    for (const words of [...item.notes, ...item.keywords]) {
      expect(`${fields?.['keywords']} ${fields?.['annotation']}`).toContain(words);
    }
  });

  test('is the same bytes each time', () => {
    const all = works.map(([, item]) => item);
    expect(bibtex(all)).toBe(bibtex(all));
  });
});

describe('a name in BibTeX', () => {
  test('of an organisation is in braces, which keep its commas and its “and”', () => {
    const author = [
      { literal: 'Міністерство культури' },
      { literal: 'Ministry of Culture and Tourism, Baku' },
      { family: 'Yunus and Sons', given: 'Leyla' },
      { family: 'Smith', given: 'J., Jr.' },
    ];
    const text = bibtex([work({ author })]);
    expect(text).toContain(
      'author = {{Міністерство культури} and {Ministry of Culture and Tourism, Baku} and {Yunus and Sons, Leyla} and {Smith, J., Jr.}}',
    );
    expect(readBibtex(text)[0]?.fields['author']).toEqual([
      { literal: 'Міністерство культури' },
      { literal: 'Ministry of Culture and Tourism, Baku' },
      { literal: 'Yunus and Sons, Leyla' },
      { literal: 'Smith, J., Jr.' },
    ]);
  });

  test('keeps its parts, a patronymic with the given name', () => {
    const author = [{ family: 'Азізова', given: 'Рубаба Ясін кизи' }];
    expect(readBibtex(bibtex([work({ author })]))[0]?.fields['author']).toEqual(author);
  });

  test('is read back, whatever letters it is of', () => {
    const letters = fc
      .string({
        unit: fc.oneof(fc.constantFrom(...'ƏəİıŞşĞğЇїҐґЖж.-&%$#_’'), fc.constantFrom(...'ABCabc')),
        minLength: 1,
      })
      .map((part) => `A${part}`);
    const name = fc.record({ family: letters, given: letters });
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), (author) => {
        expect(readBibtex(bibtex([work({ author })]))[0]?.fields['author']).toEqual(author);
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('a title in BibTeX', () => {
  /**
   * Without what this reader can't: it takes a command such as \textbackslash only once, has none for a single brace, and
   * keeps two letters for itself.
   */
  const readable = anyText.filter(
    (text) => !/\\.*\\|~.*~|[\u0870\u0871]/.test(text) && !/[{}]/.test(text.replaceAll('{}', '')),
  );

  test('is read back, whatever signs it is of', () => {
    fc.assert(
      fc.property(readable, (title) => {
        expect(readBibtex(bibtex([work({ title })]))[0]?.fields['title']).toBe(title);
      }),
      { numRuns: runs(500) },
    );
  });

  test.each([
    ['a { b', 'a \\textbraceleft{} b'],
    ['} and {', '\\textbraceright{} and \\textbraceleft{}'],
    ['{a} and {b}', '\\{a\\} and \\{b\\}'],
    ['C:\\a ~ b^2', 'C:\\textbackslash{}a \\textasciitilde{} b\\^{}2'],
    ['1--2 `` ?`', '1-{}-2 `{}` ?{}`'],
    ['a <b>', 'a {<}b>'],
    ['two\nlines', 'two lines'],
  ])('%j stands as %s', (title, written) => {
    expect(bibtex([work({ title })])).toContain(`title = {{${written}}},`);
  });

  test('ends where BibTeX, which counts escaped braces too, finds its end', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (title, publisher, note) => {
        const fields = bibtex([work({ title, publisher }, { notes: [note] })])
          .split('\n')
          .filter((line) => line.startsWith('  '));
        expect(fields).toHaveLength(3);
        for (const field of fields) expect(endOfBraces(field)).toBe(field.length - 2);
      }),
      { numRuns: runs(2000) },
    );
  });
});

/** Where the braces that are opened first are closed. */
const endOfBraces = (line: string): number => {
  let open = 0;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '{') open += 1;
    if (line[at] === '}') {
      open -= 1;
      if (open <= 0) return at;
    }
  }
  return -1;
};
