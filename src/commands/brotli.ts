import { promisify } from 'node:util';
import { type BrotliOptions, brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

/**
 * How texts go over the wire: Brotli (RFC 7932) at its highest quality. The server compresses as it sends and the size
 * report a text as a whole, which comes to the same bytes.
 */
export const brotliOptions: BrotliOptions = {
  params: {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
  },
};

/** The bytes of a text as they go over the wire. */
export const brotli = (text: Buffer): Promise<Buffer> => compress(text, brotliOptions);
