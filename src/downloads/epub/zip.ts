import { type Zippable, zipSync } from 'fflate';

/** Files by their paths, in the order in which they are to stand. */
export type Entries = ReadonlyMap<string, string | Uint8Array>;

/** Noon of the first day that ZIP can tell, by the clock of the machine, as ZIP knows no time zones. */
const noTime = new Date(1980, 0, 1, 12);

/**
 * Packs a book as OCF wants it: first of all `mimetype`, not compressed (EPUB 3.3, 4.2.3.3).
 *
 * @returns always the same bytes for the same files
 */
export const zipBook = (entries: Entries): Uint8Array => {
  const zippable: Zippable = { mimetype: [encode('application/epub+zip'), { level: 0, mtime: noTime }] };
  for (const [path, content] of entries) {
    zippable[path] = [typeof content === 'string' ? encode(content) : content, { level: 9, mtime: noTime }];
  }
  return zipSync(zippable);
};

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
