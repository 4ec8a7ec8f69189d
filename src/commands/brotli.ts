import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { type BrotliOptions, brotliCompress, constants } from 'node:zlib';
import { type CachedNumbers, cachedNumbers } from '../cache/numbers.ts';

const compress = promisify(brotliCompress);

const at = (quality: number): BrotliOptions => ({
  params: {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: quality,
  },
});

/** The bytes of a text as they go over the wire from a host that compresses each text once, and so as well as Brotli can (RFC 7932). */
export const brotli = (text: Buffer): Promise<Buffer> => compress(text, at(constants.BROTLI_MAX_QUALITY));

/** What hosts choose that compress each answer anew; so does `npm start`. */
const qualityOfAnswers = 4;

/** How many bytes a text is from such a host: found eighty times as fast, and a tenth more. */
export const sizeOfAnswer = async (text: Buffer): Promise<number> =>
  (await compress(text, at(qualityOfAnswers))).byteLength;

const weighed = new Map<string, Promise<number>>();

let known: CachedNumbers | undefined;

/** By the hash of each text. Other versions of zlib may compress otherwise. */
const sizes = (): CachedNumbers => {
  known ??= cachedNumbers(`brotli-${process.versions['brotli']}`);
  return known;
};

/**
 * How many bytes a text is from a host that compresses it once. What has been weighed is not weighed again: a build meets the
 * styles and scripts on every page, and the next build most of them again.
 */
export const brotliSize = (text: Buffer): Promise<number> => {
  const hash = createHash('sha256').update(text).digest('base64');
  const size = weighed.get(hash) ?? weigh(text, hash);
  weighed.set(hash, size);
  return size;
};

const weigh = async (text: Buffer, hash: string): Promise<number> => {
  const size = sizes().get(hash) ?? (await brotli(text)).byteLength;
  sizes().set(hash, size);
  return size;
};

/** Keeps what has been weighed for the next build. */
export const keepSizes = (): Promise<void> => sizes().keep();
