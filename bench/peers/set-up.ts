import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { pinnedVersions } from '../machine.ts';

/** Texts by the paths of their files. */
export type Files = Readonly<Record<string, string>>;

/** Where peers are installed and built: beside the site's own builds, outside of what the project is made of. */
const workplace = resolve('.build/bench/peers');

/**
 * Installs a peer as its lockfile says, unless that has been done, and gives it what it is to show.
 *
 * @param name folder of `bench/peers/` that has its package.json
 * @returns the folder in which it stands
 */
export const setUp = async (name: string, files: Files = {}): Promise<string> => {
  const source = resolve('bench/peers', name);
  const folder = join(workplace, name);
  const lock = await readFile(join(source, 'package-lock.json'), 'utf8');
  const installed = join(folder, 'installed-lock.json');
  const isInstalled = existsSync(installed) && (await readFile(installed, 'utf8')) === lock;
  const kept = isInstalled ? ['node_modules', basename(installed)] : [];
  // What an earlier run was given might be shown still.
  for (const name of existsSync(folder) ? await readdir(folder) : []) {
    if (!kept.includes(name)) await rm(join(folder, name), { recursive: true });
  }
  await cp(source, folder, { recursive: true, filter: (path) => !path.endsWith('node_modules') });
  await writeFiles(folder, files);
  if (!isInstalled) {
    await npm(folder, 'ci');
    await writeFile(installed, lock);
  }
  return folder;
};

/** The packages of a peer with their versions, as it pins them: `vitepress 1.6.4`. */
export const versionsOf = (name: string, packages: readonly string[]): Promise<readonly string[]> =>
  pinnedVersions(packages, resolve('bench/peers', name, 'package.json'));

/** Files into a folder, and the folders they need. */
export const writeFiles = async (folder: string, files: Files): Promise<void> => {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
};

/**
 * Runs npm in the folder of a peer, with the npm and the Node.js that run this.
 *
 * @throws if it fails, with what it said
 */
export const npm = (folder: string, ...command: readonly string[]): Promise<void> =>
  new Promise((done, fail) => {
    const program = process.env['npm_execpath'];
    if (program === undefined) throw new Error('Run this through npm: npm run bench:pages');
    const child = spawn(process.execPath, [program, '--prefix', folder, ...command], {
      cwd: folder,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
      });
    }
    child.once('error', fail);
    child.once('close', (code) =>
      code === 0 ? done() : fail(new Error(`npm ${command.join(' ')} fails in ${folder}:\n${said}`)),
    );
  });
