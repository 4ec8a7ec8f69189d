import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { type BrotliOptions, brotliCompress, constants } from 'node:zlib';
import { type CachedNumbers, cachedNumbers } from '../cache/numbers.ts';

const compress = promisify(brotliCompress);

/** Brotli (RFC 7932) at its highest quality, as a host sends what it has compressed once. */
const brotliOptions: BrotliOptions = {
  params: {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
  },
};

/** The bytes of a text as they go over the wire from such a host. */
export const brotli = (text: Buffer): Promise<Buffer> => compress(text, brotliOptions);

const weighed = new Map<string, Promise<number>>();

let known: CachedNumbers | undefined;

/** By the hash of each text. Other versions of zlib may compress otherwise. */
const sizes = (): CachedNumbers => {
  known ??= cachedNumbers(`brotli-${process.versions['brotli']}`);
  return known;
};

/**
 * How many these are. What has been weighed is not weighed again: a build meets the styles and scripts on every page, and
 * each page for its size and for reading offline; and the next build meets most of them again.
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
