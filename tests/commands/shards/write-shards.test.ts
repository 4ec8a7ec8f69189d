import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf } from '../../../src/commands/files/list.ts';
import { writeShards } from '../../../src/commands/shards/write-shards.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const site = {
  'index.html': 'title',
  '404.html': 'nothing here',
  _headers: '/*',
  'en/a/index.html': 'a',
  'en/b/index.html': 'b',
  'uk/a/index.html': 'а',
};

test('a site is cut into folders, with the rules that lead from the first to the others', async () => {
  const folder = await temporaryFolder(site);
  const outDir = join(await temporaryFolder(), 'shards');
  const options = { site: folder, outDir, limit: 5, address: 'https://part-{n}.example.org' };
  await writeShards(options);
  // A second time over the first.
  await writeShards(options);
  expect(await filesOf(outDir)).toEqual([
    ...['0/404.html', '0/_headers', '0/_redirects', '0/index.html', '0/uk/a/index.html'],
    ...['1/404.html', '1/_headers', '1/en/a/index.html', '1/en/b/index.html', 'shards.json'],
  ]);
  expect(await readFile(join(outDir, '0/_redirects'), 'utf8')).toBe(
    '/en/* https://part-1.example.org/en/:splat 200\n',
  );
  expect(JSON.parse(await readFile(join(outDir, 'shards.json'), 'utf8'))).toEqual([
    { folder: 'en', shard: 1 },
  ]);
  expect(await readFile(join(outDir, '1/en/b/index.html'), 'utf8')).toBe('b');
});

test('a folder with anything else in it is left as it is', async () => {
  const outDir = await temporaryFolder({ 'letter.txt': 'mine' });
  await expect(writeShards({ site: await temporaryFolder(site), outDir, limit: 5 })).rejects.toThrow(
    'has something else in it than the parts of a site',
  );
  expect(await filesOf(outDir)).toEqual(['letter.txt']);
});
