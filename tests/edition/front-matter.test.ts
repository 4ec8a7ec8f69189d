import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankFrontMatter, readFrontMatter } from '../../src/edition/front-matter.ts';

const places = (source: string): readonly string[] =>
  readFrontMatter('en.mdx', source, 'en').faults.map(
    ({ place, rule }) => `${place.line}:${place.column} ${rule}`,
  );

describe('the front matter', () => {
  test('is read, whatever ends its lines', () => {
    for (const newline of ['\n', '\r\n']) {
      const source = ['---', 'lang: en', 'abstract: What it is about.', '---', '', '## A', ''].join(newline);
      expect(readFrontMatter('en.mdx', source, 'en').value).toEqual({
        lang: 'en',
        abstract: 'What it is about.',
      });
      expect(blankFrontMatter(source).trim()).toBe('## A');
    }
  });

  test.each([
    ['## A', ['1:1 missing-field']],
    ['---\n---\n', ['1:1 missing-field']],
    ['\n---\nlang: en\nabstract: A\n---\n', ['1:1 missing-field']],
    ['---\nlang: uk\nabstract: A\n---\n', ['2:7 wrong-language']],
    ['---\nlang: de\nabstract: A\n---\n', ['2:7 invalid-field']],
    ['---\nlang: en\nabstract:\n---\n', ['3:10 invalid-field']],
    ['---\nlang: en\nabstract: "A\n---\n', ['4:1 malformed-yaml']],
  ])('%j is at fault', (source, expected) => {
    expect(places(source)).toEqual(expected);
  });

  test('is blanked out so that every line and column of the text stays where it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('-', '---', '\n', '\r\n', 'a', ' ', 'é') }), (source) => {
        const blank = blankFrontMatter(source);
        expect(blank.length).toBe(source.length);
        for (const [index, character] of [...blank].entries()) {
          if (character !== ' ') expect(character).toBe([...source][index]);
        }
      }),
    );
  });
});
