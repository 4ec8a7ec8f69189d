import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Candidate } from './browser.ts';

/**
 * The Chromium of the npm package @sparticuz/chromium, unpacked once into `.build/`. It brings along the libraries and
 * the font that a bare machine lacks, and needs no root; there is one for Linux on x64 (with glibc) only.
 *
 * @returns `undefined` on any other machine, and where the package isn't installed
 */
export async function packagedBrowser(): Promise<Candidate | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const packageFolder = findPackage();
  if (packageFolder === undefined) return undefined;
  const folder = resolve('.build', `chromium-${await versionOf(packageFolder)}`);
  if (!existsSync(folder)) await unpackInto(folder, packageFolder);
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/** The package's entry stands in `build/`, its archives beside that in `bin/`. */
function findPackage(): string | undefined {
  try {
    return join(createRequire(import.meta.url).resolve('@sparticuz/chromium'), '../..');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

async function versionOf(packageFolder: string): Promise<string> {
  const { version }: { version: string } = JSON.parse(
    await readFile(join(packageFolder, 'package.json'), 'utf8'),
  );
  return version;
}

/** Unpacks beside `folder` and renames it last, so that one who is interrupted leaves nothing half done in its place. */
async function unpackInto(folder: string, packageFolder: string): Promise<void> {
  await mkdir(resolve('.build'), { recursive: true });
  const unpacked = await mkdtemp(`${folder}-`);
  try {
    await unpack(unpacked, packageFolder);
    await writeFile(join(unpacked, 'fonts.conf'), fontsConf(folder));
    await rename(unpacked, folder);
  } catch (error) {
    await rm(unpacked, { recursive: true });
    // Someone else was faster.
    if (!existsSync(folder)) throw error;
  }
}

/** The package unpacks into the system's temporary folder, where it would also trust whatever is there by that name. */
async function unpack(folder: string, packageFolder: string): Promise<void> {
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    await chromium.executablePath();
    // The libraries it links against (NSS, expat), which it unpacks by itself only in Amazon's cloud.
    await inflate(join(packageFolder, 'bin/al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** The package's own looks for fonts in Amazon's folders. Without any font, text has no height. */
const fontsConf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
