import { readFileSync } from 'node:fs';
import type { Slip } from '../data/parse-yaml.ts';
import type { Fault } from '../faults.ts';
import { placeAt } from '../place.ts';
import { characterFaults } from './characters.ts';
import { scriptFaults } from './scripts.ts';
import { unescaped } from './unescape.ts';

/** The text of a content file, and what is wrong with its letters. */
export interface Source {
  readonly text: string;
  readonly faults: readonly Fault[];
}

/** Reads a content file as UTF-8. @throws only where the disk does */
export const readSource = (path: string): Source => sourceOf(path, readFileSync(path));

/**
 * Decodes a content file and looks at its characters one by one. Whatever the bytes are there is a text, in which the rest
 * of the file can be checked as well.
 *
 * @param path of the file, for its faults
 * @see https://encoding.spec.whatwg.org/#utf-8-decoder
 */
export const sourceOf = (path: string, bytes: Uint8Array): Source => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const undecodable = firstUndecodable(bytes, text);
  const slips =
    undecodable === undefined
      ? slipsIn(text, path)
      : [
          {
            rule: 'not-utf8',
            offset: undecodable,
            reason: 'the file is not UTF-8 from here on',
            mend: 'save it anew in the encoding UTF-8, and look whether the letters are still right',
          } as const,
        ];
  return {
    text,
    faults: slips.map(({ offset, ...slip }) => ({ ...slip, file: path, place: placeAt(text, offset) })),
  };
};

/** What is written by number or name is looked at as what it is: `&#x202E;` turns the direction as well. */
const slipsIn = (source: string, path: string): readonly Slip[] => {
  const { text, offsetOf } = unescaped(source, path);
  return [...characterFaults(text), ...scriptFaults(text)].map((slip) => ({
    ...slip,
    offset: offsetOf(slip.offset),
  }));
};

/** @returns the offset in the text of the first byte that is no UTF-8 */
const firstUndecodable = (bytes: Uint8Array, text: string): number | undefined => {
  const again = new TextEncoder().encode(text);
  if (again.length === bytes.length && again.every((byte, at) => byte === bytes[at])) return undefined;
  const at = again.findIndex((byte, index) => byte !== bytes[index]);
  // As a stream, which leaves out a character that is not whole yet.
  const before = bytes.subarray(0, at);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(before, { stream: true }).length;
};
