import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/**
 * The typeface of the site, Source Serif 4: one file for each way that letters look on the pages. Only the pictures, and
 * pages while somebody edits, use them whole.
 */
export const faces = {
  'source-serif': '400Regular/SourceSerif4_400Regular.ttf',
  'source-serif-italic': '400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  'source-serif-bold': '600SemiBold/SourceSerif4_600SemiBold.ttf',
} as const;

export type Face = keyof typeof faces;

const { resolve } = createRequire(import.meta.url);

/** Where the file of a face is, with all its letters: TrueType. */
export const faceFile = (face: Face): string => resolve(`@expo-google-fonts/source-serif-4/${faces[face]}`);

export const wholeFace = (face: Face): Promise<Buffer> => readFile(faceFile(face));
