import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

/** The smallest project that builds: one article, in two languages. */
const tinyProject = {
  'astro.config.mjs': 'export default {};',
  'content/articles/demo/article.yaml': '',
  'src/pages/en/demo/index.astro': '<p>A text</p>',
  'src/pages/uk/demo/index.astro': '<p>Текст</p>',
};

interface Ended {
  readonly exitCode: number | null;
  readonly output: string;
}

/** Runs the build command as npm does, in a folder of its own. */
const build = (folder: string, ...options: string[]): Promise<Ended> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [resolve('src/commands/build.ts'), ...options], { cwd: folder });
    let output = '';
    const add = (text: Buffer) => {
      output += text.toString();
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.once('error', fail);
    child.once('close', (exitCode) => done({ exitCode, output }));
  });

test('a build ends with what its pages weigh', async () => {
  const folder = await temporaryFolder(tinyProject);
  const { exitCode, output } = await build(folder);
  expect(output).toMatch(/reading view, uk\s+\/uk\/demo\/\s.*KB\n/);
  expect(output).toMatch(/^reading view, uk .* of 6 KB +\d+\.\d of 30 KB +\d+\.\d KB\n/m);
  expect(exitCode).toBe(0);
  expect(await readFile(join(folder, 'dist/en/demo/index.html'), 'utf8')).toContain('A text');
  expect(await readdir(join(folder, '.build'))).toEqual(['cache']);
});

test('a build of more files than may be says so, with what there is most of', async () => {
  vi.stubEnv('FILE_LIMIT', '1');
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const { exitCode, output } = await build(await temporaryFolder(tinyProject));
  expect(output).toMatch(/\nMany files: 2, .* 1 at most\. .*\n {2}2 {2}<lang>\/<article>\/index\.html\n$/);
  expect(exitCode).toBe(0);
});

test('a build goes where it is told to', async () => {
  const folder = await temporaryFolder(tinyProject);
  await build(folder, '--outDir', 'elsewhere/site');
  expect(await readdir(join(folder, 'elsewhere/site'))).toEqual(['en', 'uk']);
});

test('a build that fails says why, and leaves the last one as it was', async () => {
  const folder = await temporaryFolder({
    ...tinyProject,
    'dist/index.html': 'the last good one',
    'src/pages/en/broken.astro': '<p>{noSuchThing}</p>',
  });
  const { exitCode, output } = await build(folder);
  expect(output).toContain('noSuchThing is not defined');
  expect(exitCode).toBe(1);
  expect(await readdir(join(folder, 'dist'))).toEqual(['index.html']);
  expect(await readFile(join(folder, 'dist/index.html'), 'utf8')).toBe('the last good one');
  expect(await readdir(join(folder, '.build'))).toEqual([]);
});

test('a site that lacks a reading view is not published', async () => {
  const { 'src/pages/uk/demo/index.astro': _missing, ...english } = tinyProject;
  const folder = await temporaryFolder({ ...english, 'dist/index.html': 'the last good one' });
  const { exitCode, output } = await build(folder);
  expect(output).toContain('no page of the kind "reading view, uk"');
  expect(exitCode).toBe(1);
  expect(await readdir(join(folder, 'dist'))).toEqual(['index.html']);
});

test('a fault in a page is told with its place, and without a stack', async () => {
  const folder = await temporaryFolder({ ...tinyProject, 'src/pages/en/broken.astro': '<p>{"open</p>' });
  const { exitCode, output } = await build(folder);
  expect(output).toMatch(/^src\/pages\/en\/broken\.astro:1:4 Unterminated string$/m);
  expect(output).not.toMatch(/\n\s+at /);
  expect(exitCode).toBe(1);
});

test('pages over their budget fail the build, with figure, limit and what weighs most', async () => {
  const folder = await temporaryFolder(tinyProject);
  // A hash doesn't compress: each of its digits in hex is half a byte, here 35,200 in all.
  const hashes = Array.from({ length: 1100 }, (_, index) =>
    createHash('sha256').update(`${index}`).digest('hex'),
  );
  await writeFiles(folder, { 'src/pages/uk/demo/index.astro': `<p>${hashes.join('')}</p>` });
  const { exitCode, output } = await build(folder);
  expect(output).toMatch(
    /Over budget: reading view, uk, without fonts: \d\d,\d{3} bytes, limit 30,720\. Most of it:\n\s+\d\d,\d{3} bytes {2}HTML {2}uk\/demo\/index\.html\n$/,
  );
  expect(exitCode).toBe(1);
});
