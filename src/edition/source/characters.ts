/** Characters that have no place in a content file because nobody sees them, or because they only look like the right ones. */
import type { Slip } from '../data/parse-yaml.ts';

interface Kind {
  readonly pattern: RegExp;
  /** Nothing where the character is in its place. */
  slip(found: string): Omit<Slip, 'offset'> | undefined;
}

const kinds: readonly Kind[] = [
  {
    pattern: /\p{Bidi_Control}/gu,
    slip: (found) => ({
      rule: 'bidirectional-control',
      reason: `${codeOf(found)} turns the direction of what is read, and is not seen`,
      mend: 'delete it',
    }),
  },
  {
    // At the start of a file a byte-order mark says that it is UTF-8.
    pattern: /(?!\p{Bidi_Control}|^\uFEFF)\p{Cf}/gu,
    slip: (found) => ({
      rule: 'invisible-character',
      reason: `${codeOf(found)} (${invisible.get(found) ?? 'a format character'}) is not seen, but parts words for a search`,
      mend: 'delete it',
    }),
  },
  {
    pattern: /[^\P{Cc}\t\r\n]|[\p{Zl}\p{Zp}\p{Cn}\p{Co}\uFFFD]/gu,
    slip: (found) => ({
      rule: 'control-character',
      reason: `${codeOf(found)} is ${found === '\uFFFD' ? 'the trace of a letter that was lost' : 'no character of a text'}`,
      mend: found === '\uFFFD' ? 'write the letter that stood there' : 'delete it',
    }),
  },
  {
    pattern:
      /(?<=\p{Script=Cyrillic}\p{M}*)['`´\u2018\u201B\u02B9\u02BB\u02BC\u02BE\u02C8\u2032\uFF07](?=\p{Script=Cyrillic})/gu,
    slip: (found) => ({
      rule: 'lookalike-letter',
      reason: `${codeOf(found)} only looks like an apostrophe`,
      mend: 'write ’ (U+2019)',
    }),
  },
  {
    pattern: /[\p{L}\p{N}]\p{M}+/gu,
    slip: (found) => {
      const composed = found.normalize('NFC');
      if (composed === found) return undefined;
      return {
        rule: 'lookalike-letter',
        reason: `"${found}" is written as ${codesOf(found)}`,
        mend: `write "${composed}" as ${codesOf(composed)}`,
      };
    },
  },
];

/** Format characters that text from elsewhere often brings along. */
const invisible: ReadonlyMap<string, string> = new Map([
  ['\u00AD', 'a soft hyphen'],
  ['\u200B', 'a space of no width'],
  ['\u200C', 'a non-joiner'],
  ['\u200D', 'a joiner'],
  ['\u2060', 'a word joiner'],
  ['\uFEFF', 'a byte-order mark'],
]);

/**
 * What is wrong with single characters, in the order of the text.
 *
 * @see https://www.unicode.org/reports/tr36/ why direction must not be turned unseen
 */
export const characterFaults = (text: string): readonly Slip[] =>
  kinds
    .flatMap(({ pattern, slip }) =>
      Array.from(text.matchAll(pattern), ({ 0: found, index: offset }) => {
        const slipped = slip(found);
        return slipped && { offset, ...slipped };
      }),
    )
    .filter((slip) => slip !== undefined)
    .sort((a, b) => a.offset - b.offset);

const codesOf = (text: string): string => [...text].map(codeOf).join(' ');

/** `U+00AD` */
export const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
