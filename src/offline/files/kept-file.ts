import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliSize } from '../../commands/brotli.ts';

/** A file as the service worker keeps it. */
export interface KeptFile {
  /** Relative to where the site begins: `en/about/`. */
  readonly url: string;
  /** SHA-256 of its bytes, in Base64. */
  readonly hash: string;
  /** Bytes over the wire; those of a page to within a few. */
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
    bytes: isText.test(file)
      ? await brotliSize(isPage.test(file) ? withLastingNames(content) : content)
      : content.byteLength,
  };
};

const isPage = /\.html$/;

/** `assets/page.C-GCk2VN.js`; the hash is of eight letters. */
const nameOfAsset = /(?<=assets\/)(?<name>[\w.-]+)(?<dot>[.-])[\w-]{8}(?=\.(?:js|css)\b)/g;

/**
 * A page whose scripts and styles have other hashes in their names, as long and as hard to compress, but always the same:
 * one edited paragraph gives another release of the search, and so every page a script of another name. All of them would
 * be weighed anew, for a difference of a byte or two.
 */
const withLastingNames = (page: Buffer): Buffer =>
  Buffer.from(
    page
      .toString('utf8')
      .replaceAll(
        nameOfAsset,
        (_, name: string, dot: string) =>
          `${name}${dot}${createHash('sha256').update(name).digest('base64url').slice(0, 8)}`,
      ),
  );

/** Bytes over the wire of all of them. */
export const bytesOf = (files: readonly KeptFile[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0);
