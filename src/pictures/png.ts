import sharp from 'sharp';
import { cachedFile } from '../cache/files.ts';

/** What the cache of builds calls them. */
export const pictures = 'pictures';

const options = { palette: true, colours: 32 } as const;

/**
 * An SVG as a PNG of few colours, kept for the next build: to find the colours takes a third of a second.
 *
 * @returns always the same bytes for the same SVG
 */
export const pngOf = (svg: string): Promise<Uint8Array<ArrayBuffer>> =>
  cachedFile(pictures, JSON.stringify([sharp.versions, options, svg]), () =>
    sharp(Buffer.from(svg)).png(options).toBuffer(),
  );
