import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasPage, readPointers } from '../../../src/search/engine/pointers.ts';

describe('what points at a place is read from a query', () => {
  test.each([
    ['[9, p. 63]', [{ source: '9', locator: '63' }]],
    ['[9, с. 63]', [{ source: '9', locator: '63' }]],
    ['9, p. 63', [{ source: '9', locator: '63' }]],
    ['[10]', [{ source: '10' }]],
    ['source 9', [{ source: '9' }]],
    ['джерело №\u00A09, с. 65', [{ source: '9', locator: '65' }]],
    ['p. 63', [{ locator: '63' }]],
    ['pp. 63–65', [{ locator: '63–65' }]],
    ['page 63', [{ locator: '63' }]],
    ['с. 63', [{ locator: '63' }]],
    ['на стор. 63', [{ locator: '63' }]],
    ['сторінка 63', [{ locator: '63' }]],
    ['¶ 2.5', [{ paragraph: '2.5' }]],
    ['¶2.5', [{ paragraph: '2.5' }]],
    ['Paragraph 2.5', [{ paragraph: '2.5' }]],
    ['абзац 2.5', [{ paragraph: '2.5' }]],
    ['§ 3', [{ section: '3' }]],
    ['section 3', [{ section: '3' }]],
    ['у розділі 3', [{ section: '3' }]],
    ['[9] and [6, p. 76]', [{ source: '9' }, { source: '6', locator: '76' }]],
  ])('%s', (query, pointers) => {
    expect(readPointers(query).pointers).toEqual(pointers);
  });

  test.each([
    '20.01.1990',
    '21.2',
    '2.5',
    '77 %',
    'step 5',
    'pages',
    '¶ 2',
    '§ 3.2',
    'р. 1990',
    '[9',
    '1990 р.',
  ])('and nothing else is: %s', (query) => {
    expect(readPointers(query)).toEqual({ pointers: [], rest: query });
  });

  test('and leaves the rest, with a mark in its place', () => {
    expect(readPointers('Pompeev, p. 63 Yeltsin').rest.replace(/\s+/g, ' ')).toBe('Pompeev, " Yeltsin');
    expect(readPointers('9, p. 63 and p. 65').rest.replace(/\s+/g, ' ').trim()).toBe('" and "');
  });

  test('whatever the query is', () => {
    const signs = fc.constantFrom(
      '[',
      ']',
      '9',
      '63',
      ', ',
      'p.',
      ' ',
      'с.',
      '¶',
      '§',
      '.',
      'source',
      'x',
      '–',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 12 }), (parts) => {
        const { pointers, rest } = readPointers(parts.join(''));
        for (const pointer of pointers)
          for (const value of Object.values(pointer)) expect(value).toMatch(/^\d+(?:[.–]\d+)?$/);
        expect(readPointers(rest).pointers.length).toBeLessThanOrEqual(parts.length);
      }),
    );
  });
});

describe('a page that is asked for', () => {
  test.each([
    ['63', '63', true],
    ['63', '65', false],
    ['63–65', '64', true],
    ['64', '63-65', true],
    ['60–63', '63–70', true],
    ['60–62', '63–70', false],
    ['163', '63', false],
    [undefined, '63', false],
  ])('is on those cited (%s): %s', (cited, asked, expected) => {
    expect(hasPage(cited, asked)).toBe(expected);
  });
});
