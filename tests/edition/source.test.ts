import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFault } from '../../src/edition/faults.ts';
import { sourceOf } from '../../src/edition/source/read-source.ts';
import '../support/runs.ts';

const faultsIn = (text: string) => sourceOf('x.mdx', new TextEncoder().encode(text)).faults;
const brief = (text: string): readonly string[] =>
  faultsIn(text).map(({ place, rule }) => `${place.line}:${place.column} ${rule}`);

describe('the letters of a file', () => {
  test.each([
    ['a Latin letter in a Cyrillic word', 'про Горбaчова', ['1:5 mixed-scripts']],
    ['a Cyrillic letter in a Latin word', 'Yаzov', ['1:1 mixed-scripts']],
    ['an apostrophe that is a letter', 'об\u02BCєкт', ['1:3 lookalike-letter']],
    ['an apostrophe of the typewriter', "п'ять\nп`ять", ['1:2 lookalike-letter', '2:2 lookalike-letter']],
    ['a Latin letter that stands for a Ukrainian word', 'Київ i Баку', ['1:6 lookalike-letter']],
    ['й in two characters', 'чаи\u0306', ['1:3 lookalike-letter']],
    ['a soft hyphen', 'сло\u00ADво', ['1:4 invisible-character']],
    ['a byte-order mark amid the text', 'один\uFEFF два', ['1:5 invisible-character']],
    ['an override of direction', 'a\u202Eb', ['1:2 bidirectional-control']],
    ['a bell', 'a\nb\u0007', ['2:2 control-character']],
    ['a separator of lines', 'a\u2028b', ['1:2 control-character']],
    ['a letter that was lost', 'л\uFFFDтера', ['1:2 control-character']],
    ['an override of direction by its number', 'a &#x202E;b', ['1:3 bidirectional-control']],
    [
      'a soft hyphen by its name, and what follows',
      'a&shy;b\u0007',
      ['1:2 invisible-character', '1:8 control-character'],
    ],
    ['a Latin letter by its number', 'про Горб&#97;чова', ['1:5 mixed-scripts']],
    [
      'several slips, in the order of the text',
      'a\u200Bb\u0000',
      ['1:2 invisible-character', '1:4 control-character'],
    ],
  ])('are told of: %s', (_, text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  test.each([
    [
      'words of either script, and both in one sentence',
      'Горбачов (Gorbachev), Bakı, Şəhidlər xiyabanı, п’ять, COVID-щеплення',
    ],
    ['a Latin letter that is a letter: a formula, a footnote', 'вітамін C і клас B'],
    ['a stress mark, for which there is no letter', 'за́мок'],
    ['what the text could not hold otherwise', 'a &lt; b &amp; c &#123; &nbsp;&copy;; &#99999999; &nothing;'],
    ['a byte-order mark at the start', '\uFEFFтекст'],
    ['line ends of Windows and tabs', 'один\r\n\tдва'],
    ['apostrophes of other languages', "d’Arc, Mel\u02B9nik, it's"],
  ])('are left alone: %s', (_, text) => {
    expect(brief(text)).toEqual([]);
  });

  test.each([
    ['x.json', '{ "a": "Горб\\u0061чов" }', ['1:9 mixed-scripts']],
    ['x.json', '{ "a": "b\\u202e" }', ['1:10 bidirectional-control']],
    ['x.json', '{ "a": "b\\b" }', ['1:10 control-character']],
    ['x.json', '{ "a": "\\\\u202e \\nГорбачов \\u0430" }', []],
    ['x.yaml', 'a: "\\xAD\\U0000202Eb"', ['1:5 invisible-character', '1:9 bidirectional-control']],
    ['x.yaml', 'a: C:\\books\\Горбачов', []],
  ])('of data, in %s, are looked at as what they are: %s', (path, text, expected) => {
    const { faults } = sourceOf(path, new TextEncoder().encode(text));
    expect(faults.map(({ place, rule }) => `${place.line}:${place.column} ${rule}`)).toEqual(expected);
  });

  test('tell how to write a word of two scripts', () => {
    expect(faultsIn('Горбaчов').map(formatFault)).toEqual([
      'x.mdx:1:1 mixed-scripts: "Горбaчов" has Latin "a" (U+0061) among its Cyrillic letters; write it "Горбачов", wholly in Cyrillic',
    ]);
    expect(faultsIn('Горбаwов')[0]?.mend).toBe(
      'write it wholly in one script, or part the scripts by a hyphen or a space',
    );
  });
});

describe('the bytes of a file', () => {
  test.each([
    ['Windows-1251', [0x61, 0x0a, 0x62, 0xc3, 0xee, 0xf0], '2:2'],
    ['UTF-16 with its mark', [0xff, 0xfe, 0x61, 0x00], '1:1'],
    ['a letter cut in two', [0xd0, 0xb0, 0xd0], '1:2'],
  ])('that are no UTF-8 are told of once, where they begin: %s', (_, bytes, at) => {
    const { faults } = sourceOf('x.yaml', Uint8Array.from(bytes));
    expect(faults.map(({ place, rule }) => `${place.line}:${place.column} ${rule}`)).toEqual([
      `${at} not-utf8`,
    ]);
  });

  test('may be any: nothing is thrown, and every fault stands within the text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { text, faults } = sourceOf('x.json', bytes);
        const lines = text.split('\n');
        for (const { place } of faults) {
          expect(place.column).toBeGreaterThan(0);
          expect(place.column).toBeLessThanOrEqual((lines[place.line - 1]?.length ?? -1) + 1);
        }
        expect(lines.join('\n')).toBe(text);
      }),
    );
  });

  test('that are UTF-8 come back as the text they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(sourceOf('x.json', new TextEncoder().encode(text)).text).toBe(text);
      }),
    );
  });
});

const ukrainian = fc
  .array(fc.stringMatching(/^[абвгґдеєжзиіїйклмнопрстуфхцчшщьюя]{3,9}$/), { minLength: 2, maxLength: 9 })
  .map((words) => words.join(' '));

describe('a sound text', () => {
  test('has no fault', () => {
    fc.assert(
      fc.property(ukrainian, (text) => {
        expect(brief(text)).toEqual([]);
      }),
    );
  });

  test('has one fault where one character is put in, at the place of its word or its own', () => {
    const slips = ['\u202E', '\u00AD', '\u0000', '\uFFFD', '\u02BC', 'x', 'i'];
    fc.assert(
      fc.property(ukrainian, fc.constantFrom(...slips), fc.nat(), (text, slip, where) => {
        const [first = ''] = text.split(' ');
        const at = 1 + (where % (first.length - 1));
        const faults = brief(text.slice(0, at) + slip + text.slice(at));
        expect(faults).toHaveLength(1);
        expect(faults[0]).toMatch(/^[xi]$/.test(slip) ? /^1:1 mixed/ : `1:${at + 1} `);
      }),
    );
  });
});
