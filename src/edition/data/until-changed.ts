import { type Stats, statSync } from 'node:fs';

/**
 * Keeps what was made of each file until the file changes, by its time of change and its size.
 *
 * @returns gives what was kept of a file, or makes it anew; `how` tells in which way, for what one way has made is not
 *   what another would make
 */
export const untilChanged = <Made>(): ((path: string, how: unknown, make: () => Made) => Made) => {
  const kept = new Map<string, { readonly version: string; readonly how: unknown; readonly made: Made }>();
  forgetful.push(() => kept.clear());
  return (path, how, make) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    const version = stat && versionOf(stat);
    const known = kept.get(path);
    if (version !== undefined && known?.version === version && known.how === how) return known.made;
    const made = make();
    if (version !== undefined) kept.set(path, { version, how, made });
    return made;
  };
};

const versionOf = ({ mtimeMs, size }: Stats): string => `${mtimeMs} ${size}`;

const forgetful: (() => void)[] = [];

/** Forgets all files. A build reads each of them once, and then needs neither their letters nor the places in them. */
export const forgetFiles = (): void => {
  for (const forget of forgetful) forget();
};
