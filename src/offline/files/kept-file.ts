import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sizeOfAnswer } from '../../commands/brotli.ts';

/** A file as the service worker keeps it. */
export interface KeptFile {
  /** Relative to where the site begins: `en/about/`. */
  readonly url: string;
  /** SHA-256 of its bytes, in Base64. */
  readonly hash: string;
  /** Bytes over the wire, from a host that compresses each answer anew. */
  readonly bytes: number;
}

/** Fonts and the index of the search are compressed in themselves. */
const isText = /\.(?:html|css|js|json|svg)$/;

/**
 * @param site folder of the built site
 * @param file path in it
 */
export const keptFile = async (site: string, file: string): Promise<KeptFile> => {
  const content = await readFile(join(site, file));
  return {
    url: encodeURI(file.replace(/(?<=^|\/)index\.html$/, '')) || './',
    hash: createHash('sha256').update(content).digest('base64'),
    bytes: isText.test(file) ? await sizeOfAnswer(content) : content.byteLength,
  };
};

/** Bytes over the wire of all of them. */
export const bytesOf = (files: readonly KeptFile[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0);
