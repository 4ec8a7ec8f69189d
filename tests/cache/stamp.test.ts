import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stampOf } from '../../src/cache/stamp.ts';
import { temporaryFolder } from '../commands/support/temporary-folder.ts';

const files = { 'content/a.mdx': 'a', 'content/deep/b.yaml': 'b', 'other.txt': 'c' };

test('the stamp of the same files and words is the same, wherever they lie', async () => {
  const [one, other] = [await temporaryFolder(files), await temporaryFolder(files)];
  expect(stampOf(one, ['content'], ['x'])).toBe(stampOf(other, ['content'], ['x']));
  expect(stampOf(one, ['content'])).toMatch(/^[0-9a-f]{16}$/);
});

test('the stamp is another one when a file is changed, renamed, added or taken away, and when the words are', async () => {
  const folder = await temporaryFolder(files);
  const stamps = [stampOf(folder, ['content']), stampOf(folder, ['content'], ['https://example.org'])];
  const then = async (change: Promise<unknown>) => {
    await change;
    stamps.push(stampOf(folder, ['content']));
  };
  await then(writeFile(join(folder, 'content/deep/b.yaml'), 'B'));
  await then(writeFile(join(folder, 'content/deep/c.yaml'), 'B'));
  await then(rm(join(folder, 'content/deep/b.yaml')));
  expect(new Set(stamps).size).toBe(stamps.length);
});

test('the stamp heeds only what it is of', async () => {
  const folder = await temporaryFolder(files);
  const before = stampOf(folder, ['content', 'missing']);
  await writeFile(join(folder, 'other.txt'), 'C');
  expect(stampOf(folder, ['content', 'missing'])).toBe(before);
});
