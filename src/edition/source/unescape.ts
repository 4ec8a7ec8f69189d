import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** A text in which each character stands as itself, and where in the file it came from each is. */
export interface Unescaped {
  readonly text: string;
  /** @returns the offset in the file; of a character that was written by its number or name, where that begins */
  readonly offsetOf: (offset: number) => number;
}

/** `\n`, `\u0430`; `\xAD` and `\U0001F600` of YAML. What follows a backslash that is itself escaped is not. */
const ofData = /\\(?:u(?<u>[\da-fA-F]{4})|x(?<x>[\da-fA-F]{2})|U(?<long>[\da-fA-F]{8})|(?<one>.))/gu;

/** `&#x202E;`, `&#1072;`, `&shy;` */
const ofMarkup = /&(?:#x(?<hex>[\da-f]{1,6})|#(?<decimal>\d{1,7})|(?<name>[a-z][a-z\d]*));/giu;

/** Of those, what stands for no space is in JSON a character that nobody sees; in YAML a backslash need mean nothing. */
const unseen: Readonly<Record<string, string>> = { b: '\b', f: '\f' };

/**
 * Writes out what a file gives by number or name, so that it can be looked at like the rest. All of it: in which quotes a
 * YAML text stands, which says whether it has escapes, is not asked.
 *
 * @param path of the file, whose ending tells its language
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-7, https://yaml.org/spec/1.2.2/#57-escaped-characters and
 *   https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references
 */
export const unescaped = (source: string, path: string): Unescaped => {
  const isMarkup = path.endsWith('.mdx');
  const written: {
    readonly at: number;
    readonly from: number;
    readonly length: number;
    readonly end: number;
  }[] = [];
  let [text, end] = ['', 0];
  for (const match of source.matchAll(isMarkup ? ofMarkup : ofData)) {
    const character = isMarkup ? ofReference(match.groups) : ofEscape(match.groups, path);
    if (character === undefined) continue;
    text += source.slice(end, match.index);
    end = match.index + match[0].length;
    written.push({ at: text.length, from: match.index, length: character.length, end });
    text += character;
  }
  text += source.slice(end);
  return {
    text,
    offsetOf: (offset) => {
      const last = written.findLast(({ at }) => at <= offset);
      if (!last) return offset;
      const beyond = offset - last.at - last.length;
      return beyond < 0 ? last.from : last.end + beyond;
    },
  };
};

type Groups = Readonly<Record<string, string | undefined>> | undefined;

const ofEscape = (groups: Groups, path: string): string | undefined => {
  const { u, x, long, one = '' } = groups ?? {};
  const number = u ?? x ?? long;
  if (number !== undefined) return characterOf(Number.parseInt(number, 16)) ?? ' ';
  if (/["/\\]/.test(one)) return one;
  // Most of those with a Latin letter are an end of a line or a space.
  if (/[a-z\d]/i.test(one)) return (path.endsWith('.json') ? unseen[one] : undefined) ?? ' ';
  return undefined;
};

const ofReference = (groups: Groups): string | undefined => {
  const { hex, decimal, name } = groups ?? {};
  if (hex !== undefined) return characterOf(Number.parseInt(hex, 16));
  if (decimal !== undefined) return characterOf(Number(decimal));
  return decodeNamedCharacterReference(name ?? '') || undefined;
};

const characterOf = (code: number): string | undefined =>
  code <= 0x10_ff_ff ? String.fromCodePoint(code) : undefined;
