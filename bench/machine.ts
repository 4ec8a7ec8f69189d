import { readFile } from 'node:fs/promises';
import { arch, cpus, platform, totalmem } from 'node:os';

/** On what the figures of a run were measured. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** In GiB. */
  readonly memory: number;
  readonly system: string;
  readonly node: string;
}

/** What a run was made with. */
export interface Run {
  readonly machine: Machine;
  /** Name and version of what was measured. */
  readonly versions: readonly string[];
}

/** A run in which a browser took part. */
export interface BrowserRun extends Run {
  readonly browser: string;
}

export const machine = (): Machine => ({
  processor: cpus()[0]?.model.trim() || 'unknown',
  cores: cpus().length,
  memory: Math.round(totalmem() / 2 ** 30),
  system: `${platform()} ${arch()}`,
  node: process.versions.node,
});

/** Packages with their versions, as a `package.json` pins them: `astro 7.3.5`. By default, this site's. */
export const pinnedVersions = async (
  packages: readonly string[],
  file = 'package.json',
): Promise<readonly string[]> => {
  const { dependencies }: { dependencies: Readonly<Record<string, string>> } = JSON.parse(
    await readFile(file, 'utf8'),
  );
  return packages.map((one) => `${one} ${dependencies[one]}`);
};
