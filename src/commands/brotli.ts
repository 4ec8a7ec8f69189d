import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { type BrotliOptions, brotliCompress, constants } from 'node:zlib';

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

/**
 * How many these are. What has been weighed is not weighed again: a build meets the styles and scripts on every page, and
 * each page for its size and for reading offline.
 */
export const brotliSize = (text: Buffer): Promise<number> => {
  const hash = createHash('sha256').update(text).digest('base64');
  const size = weighed.get(hash) ?? brotli(text).then(({ byteLength }) => byteLength);
  weighed.set(hash, size);
  return size;
};
