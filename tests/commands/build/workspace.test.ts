import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openWorkspace } from '../../../src/commands/build/workspace.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const page = (folder: string): Promise<string> => readFile(join(folder, 'dist/index.html'), 'utf8');

/** The id of a process that has ended. */
const endedProcess = (): number => spawnSync(process.execPath, ['--eval', '']).pid;

test('what was built takes the place of the last build, and nothing of that stays', async () => {
  const folder = await temporaryFolder({ 'dist/index.html': 'old', 'dist/gone.html': 'old' });
  const workspace = await openWorkspace(join(folder, 'dist'));
  await writeFiles(workspace.site, { 'index.html': 'new' });
  await workspace.publish();
  expect(await page(folder)).toBe('new');
  expect(await readdir(join(folder, 'dist'))).toEqual(['index.html']);
  expect(await readdir(join(folder, '.build'))).toEqual([]);
});

test('the first build needs no place to take', async () => {
  const folder = await temporaryFolder();
  const workspace = await openWorkspace(join(folder, 'dist'));
  await writeFiles(workspace.site, { 'index.html': 'new' });
  await workspace.publish();
  expect(await page(folder)).toBe('new');
});

test('a build that is given up leaves the last one as it was', async () => {
  const folder = await temporaryFolder({ 'dist/index.html': 'old' });
  const workspace = await openWorkspace(join(folder, 'dist'));
  await writeFiles(workspace.site, { 'index.html': 'half' });
  await workspace.discard(true);
  expect(await page(folder)).toBe('old');
  expect(await readdir(join(folder, '.build'))).toEqual([]);
});

test('two builds at once do not mix, and the later one stays', async () => {
  const folder = await temporaryFolder({ 'dist/index.html': 'old' });
  const [first, second] = await Promise.all([
    openWorkspace(join(folder, 'dist')),
    openWorkspace(join(folder, 'dist')),
  ]);
  await writeFiles(first.site, { 'index.html': 'first', 'first.html': '' });
  await writeFiles(second.site, { 'index.html': 'second', 'second.html': '' });
  await first.publish();
  await second.publish();
  expect((await readdir(join(folder, 'dist'))).toSorted()).toEqual(['index.html', 'second.html']);
});

test('two builds that end at once leave one of them, whole', async () => {
  const folder = await temporaryFolder({ 'dist/index.html': 'old' });
  const names = ['a', 'b', 'c', 'd'];
  const workspaces = await Promise.all(names.map(() => openWorkspace(join(folder, 'dist'))));
  await Promise.all(
    workspaces.map(({ site }, index) =>
      writeFiles(site, { 'index.html': 'new', [`${names[index]}.html`]: '' }),
    ),
  );
  await Promise.all(workspaces.map((workspace) => workspace.publish()));
  expect((await readdir(join(folder, 'dist'))).toSorted()).toEqual([
    expect.stringMatching(/^[abcd]\.html$/),
    'index.html',
  ]);
});

test('what a killed build left behind is cleared, what a running one works on is not', async () => {
  const killed = `site-${endedProcess()}-abc`;
  const running = `site-${process.ppid}-abc`;
  const folder = await temporaryFolder({
    [`.build/${killed}/site/index.html`]: 'half',
    [`.build/${running}/site/index.html`]: 'half',
    '.build/tests/unit.json': '{}',
  });
  const workspace = await openWorkspace(join(folder, 'dist'));
  await workspace.discard(true);
  expect((await readdir(join(folder, '.build'))).toSorted()).toEqual([running, 'tests']);
});

test('a build killed while it took the place of the last one loses neither', async () => {
  const folder = await temporaryFolder({ 'dist/index.html': 'old' });
  const leftover = join(folder, '.build', `site-${endedProcess()}-abc`);
  await writeFiles(leftover, { 'site/index.html': 'new' });
  await rename(join(folder, 'dist'), join(leftover, 'last-dist'));
  await (await openWorkspace(join(folder, 'dist'))).discard(false);
  expect(await page(folder)).toBe('old');
  expect(existsSync(leftover)).toBe(false);
});

describe('the pages of the last build', () => {
  const made = { 'dist/page.html': 'page', 'incremental-build.json': '{}' };
  const kept = Object.fromEntries(
    Object.entries(made).map(([file, content]) => [`.build/pages-dist/${file}`, content]),
  );

  test('are kept for the next, and nothing else of what a build kept for itself', async () => {
    const folder = await temporaryFolder();
    const workspace = await openWorkspace(join(folder, 'dist'));
    await writeFiles(workspace.site, { 'index.html': 'new' });
    await writeFiles(workspace.cache, { ...made, 'data-store.json': '{}', 'fonts/a.woff2': '' });
    await workspace.publish();
    expect(await readdir(join(folder, '.build'))).toEqual(['pages-dist']);
    const next = await openWorkspace(join(folder, 'dist'));
    expect((await readdir(next.cache)).toSorted()).toEqual(['dist', 'incremental-build.json']);
    expect(await readFile(join(next.cache, 'dist/page.html'), 'utf8')).toBe('page');
  });

  test('come back from a build that failed before it made any', async () => {
    const folder = await temporaryFolder(kept);
    const workspace = await openWorkspace(join(folder, 'dist'));
    await writeFiles(workspace.cache, { 'data-store.json': '{}' });
    await workspace.discard(false);
    expect((await readdir(join(folder, '.build/pages-dist'))).toSorted()).toEqual([
      'dist',
      'incremental-build.json',
    ]);
  });

  test('do not come back from one that failed later, or was killed', async () => {
    const folder = await temporaryFolder(kept);
    await (await openWorkspace(join(folder, 'dist'))).discard(true);
    expect(await readdir(join(folder, '.build'))).toEqual([]);
  });

  test('are had by one of two builds at once, and the later one leaves its own', async () => {
    const folder = await temporaryFolder(kept);
    const first = await openWorkspace(join(folder, 'dist'));
    const second = await openWorkspace(join(folder, 'dist'));
    expect(existsSync(first.cache)).toBe(true);
    expect(existsSync(second.cache)).toBe(false);
    for (const [workspace, content] of [
      [first, 'first'],
      [second, 'second'],
    ] as const) {
      await writeFiles(workspace.site, { 'index.html': content });
      await writeFiles(workspace.cache, { ...made, 'dist/page.html': content });
      await workspace.publish();
    }
    expect(await readFile(join(folder, '.build/pages-dist/dist/page.html'), 'utf8')).toBe('second');
  });

  test('are of one folder that is built: another has its own', async () => {
    const folder = await temporaryFolder(kept);
    const other = await openWorkspace(join(folder, 'other'));
    expect(existsSync(other.cache)).toBe(false);
    await other.discard(false);
    expect(existsSync(join(folder, '.build/pages-dist/dist/page.html'))).toBe(true);
  });
});
