import { createRequire } from 'node:module';
import { cachedFile } from '../cache/files.ts';
import { type Face, faces, wholeFace } from './faces.ts';

/** What the cache of builds calls them. */
export const subsets = 'fonts';

/**
 * OpenType features that the site uses: those that browsers apply by themselves, and figures of one width.
 *
 * @see https://learn.microsoft.com/en-us/typography/opentype/spec/featurelist
 */
const features = ['calt', 'ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rlig', 'tnum'];

const require = createRequire(import.meta.url);
const versions = ['subset-font', '@expo-google-fonts/source-serif-4'].map(
  (name): string => require(`${name}/package.json`).version,
);

/**
 * A face with no more than some characters, of which those that it does not have are passed over.
 *
 * @returns WOFF 2
 */
export const subsetOf = (face: Face, characters: string, cache?: string): Promise<Uint8Array> =>
  cachedFile(
    subsets,
    JSON.stringify([versions, faces[face], features, characters]),
    async () => {
      // Its compressor is not loaded where nothing is to be made.
      const { default: subsetFont } = await import('subset-font');
      return subsetFont(await wholeFace(face), characters, {
        targetFormat: 'woff2',
        keepFeatures: features,
      });
    },
    cache,
  );
