import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unescaped } from '../../src/edition/source/unescape.ts';
import '../support/runs.ts';

const code = (character: string): number => character.codePointAt(0) ?? 0;
const hex = (character: string, digits: number): string => code(character).toString(16).padStart(digits, '0');

/** Ways to write a character in a file, by the name of the file. */
const ways = {
  'x.mdx': [(one: string) => `&#x${hex(one, 1)};`, (one: string) => `&#${code(one)};`],
  'x.yaml': [(one: string) => `\\U${hex(one, 8)}`],
  'x.json': [
    (one: string) =>
      [...one]
        .flatMap((c) => c.split(''))
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join(''),
  ],
} as const;

/** Characters, each as itself or in one of the ways of the file. */
const pieces = fc.constantFrom(...(Object.keys(ways) as (keyof typeof ways)[])).chain((path) =>
  fc.record({
    path: fc.constant(path),
    written: fc.array(
      fc
        .tuple(
          fc
            .string({ unit: 'grapheme-composite', minLength: 1, maxLength: 1 })
            .filter((one) => !/[&\\]/.test(one)),
          fc.constantFrom((one: string) => one, ...ways[path]),
        )
        .map(([grapheme, way]) => [grapheme, [...grapheme].map(way)] as const),
    ),
  }),
);

test('whatever is written by its number reads as it would by itself, and is found where it was written', () => {
  fc.assert(
    fc.property(pieces, ({ path, written }) => {
      const source = written.map(([, parts]) => parts.join('')).join('');
      const { text, offsetOf } = unescaped(source, path);
      expect(text).toBe(written.map(([grapheme]) => grapheme).join(''));
      let [at, from] = [0, 0];
      for (const [grapheme, parts] of written) {
        if (grapheme.length > 0) expect(offsetOf(at)).toBe(from);
        at += grapheme.length;
        from += parts.join('').length;
      }
    }),
  );
});

test('a file of any other letters is as it was', () => {
  fc.assert(
    fc.property(
      fc.string().filter((text) => !/[&\\]/.test(text)),
      fc.nat(),
      (text, offset) => {
        const read = unescaped(text, 'x.mdx');
        expect([read.text, read.offsetOf(offset)]).toEqual([text, offset]);
      },
    ),
  );
});
