import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, daysKept, writeWhole } from './folder.ts';

/** Numbers that take long to find, by what they are of: a file for all of them, as each is so small. */
export interface CachedNumbers {
  get(input: string): number | undefined;
  set(input: string, value: number): void;
  /** Writes them down for the next build, but for those that no build has asked for of late. */
  keep(): Promise<void>;
}

/** Since 1970. */
type Day = number;

/** @param kind what they are, with the versions of what finds them: the name of the file */
export const cachedNumbers = (
  kind: string,
  today: Day = Math.floor(Date.now() / 86_400_000),
  folder: string = cacheFolder,
): CachedNumbers => {
  const path = join(folder, `${kind}.json`);
  const known = read(path);
  const used = new Map<string, number>();
  return {
    get: (input) => {
      const value = used.get(input) ?? known.get(input)?.[0];
      if (value !== undefined) used.set(input, value);
      return value;
    },
    set: (input, value) => {
      used.set(input, value);
    },
    keep: async () => {
      // Another build may have written in between.
      const recent = [...read(path)].filter(([, [, day]]) => today - day <= daysKept);
      const now = [...used].map(([input, value]): Entry => [input, [value, today]]);
      await writeWhole(path, JSON.stringify(Object.fromEntries([...recent, ...now])));
    },
  };
};

/** A number, and the day on which it was last asked for. */
type Entry = readonly [input: string, known: readonly [value: number, used: Day]];

/** Nothing where there is no such file, or one that was damaged. */
const read = (path: string): ReadonlyMap<string, Entry[1]> => {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, Entry[1]>));
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error)) return new Map();
    throw error;
  }
};
