import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = 'bench/peers';
const peers = (await readdir(folder, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const read = async (peer: string, file: string) =>
  JSON.parse(await readFile(join(folder, peer, file), 'utf8'));

test.each(peers)('%s is installed as it is pinned, from whichever registry there is', async (peer) => {
  const { dependencies } = await read(peer, 'package.json');
  const { packages } = await read(peer, 'package-lock.json');
  expect(packages[''].dependencies).toEqual(dependencies);
  for (const [name, version] of Object.entries(dependencies)) {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(packages[`node_modules/${name}`].version).toBe(version);
  }
  for (const locked of Object.values(packages)) expect(locked).not.toHaveProperty('resolved');
});

test('no peer is a package of the project, but for those that it is made of itself', async () => {
  const { dependencies, devDependencies } = JSON.parse(await readFile('package.json', 'utf8'));
  const own = Object.keys({ ...dependencies, ...devDependencies });
  const peersOnly = ['@astrojs/starlight', 'vitepress', 'lighthouse', 'minisearch', '@orama/orama'];
  expect(own.filter((name) => peersOnly.includes(name))).toEqual([]);
});
