import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { cachedFile } from '../cache/files.ts';
import { stampOf } from '../cache/stamp.ts';
import type { CheckedEdition, ReadEdition } from './read-edition.ts';

/** What the cache of builds calls them. */
export const editions = 'editions';

/**
 * Reads an edition once for all builds, until it, the files that it is made with, the code or a package is another.
 *
 * @param folder of the cache
 */
export const cachedEditions = (read: ReadEdition, folder?: string): ReadEdition => {
  const code = stampOf(process.cwd(), ['src', 'package-lock.json'], [process.version]);
  return async (file, readWith) => {
    const { lang, path, source, frontMatter } = file;
    const input = [code, path, source, digestOf(frontMatter), ...Object.values(readWith).map(digestOf)];
    const bytes = await cachedFile(
      editions,
      JSON.stringify(input),
      async () => {
        const { faults, review, annotations } = await read(file, readWith);
        return pack({ faults, review, ...(annotations && { annotations }) });
      },
      folder,
    );
    return { lang, path, source, ...(await unpack(bytes)) };
  };
};

type Kept = Pick<CheckedEdition, 'faults' | 'review' | 'annotations'>;

/** Quickly rather than well: a large site has two thousand of a third of a megabyte. */
const pack = (kept: Kept): Promise<Buffer> => promisify(gzip)(JSON.stringify(kept), { level: 1 });

const unpack = async (bytes: Uint8Array): Promise<Kept> =>
  JSON.parse((await promisify(gunzip)(bytes)).toString('utf8'));

/** The registers are the same for all editions, and large. */
const digestOf = (data: object): string => {
  const digest = digests.get(data) ?? createHash('sha256').update(JSON.stringify(data)).digest('base64');
  digests.set(data, digest);
  return digest;
};

const digests = new WeakMap<object, string>();
