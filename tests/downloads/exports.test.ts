import { relative } from 'node:path';
import { expect, test, vi } from 'vitest';
import { exportPath, exportsOf, madeExports, staleExports } from '../../src/downloads/exports.ts';
import { temporaryFolder, writeFiles } from '../commands/support/temporary-folder.ts';

const project = { 'content/articles/demo/en.mdx': 'A text', 'src/page.ts': '', 'package-lock.json': '{}' };

/** A project whose English edition has been exported. */
const exported = async () => {
  const folder = await temporaryFolder(project);
  await writeFiles(folder, {
    [relative(folder, exportPath('demo', 'en', 'epub', folder))]: 'a book',
    [relative(folder, exportPath('demo', 'en', 'pdf', folder))]: 'a longer print',
  });
  return folder;
};

test('the books that were made are listed with their type and size', async () => {
  const folder = await exported();
  expect(madeExports('demo', 'en', folder)).toEqual([
    { ending: 'epub', type: 'application/epub+zip', bytes: 6 },
    { ending: 'pdf', type: 'application/pdf', bytes: 14 },
  ]);
  expect(madeExports('demo', 'uk', folder)).toEqual([]);
  expect(staleExports('demo', folder)).toEqual([]);
});

test.each([
  ['the text', { 'content/articles/demo/en.mdx': 'Another text' }],
  ['a register', { 'content/people.yaml': 'yazov: {}' }],
  ['the code', { 'src/styles/print.css': 'p {}' }],
  ['a package', { 'package-lock.json': '{"a":1}' }],
])('no book is listed any more once %s has changed, and it is known as stale', async (_, change) => {
  const folder = await exported();
  await writeFiles(folder, change);
  expect(madeExports('demo', 'en', folder)).toEqual([]);
  expect(staleExports('demo', folder)).toHaveLength(1);
});

test('a book that names one address is not listed for another', async () => {
  const folder = await exported();
  vi.stubEnv('SITE_URL', 'https://example.org');
  try {
    expect(madeExports('demo', 'en', folder)).toEqual([]);
  } finally {
    vi.unstubAllEnvs();
  }
});

test('a change of another article leaves the books of this one', async () => {
  const folder = await exported();
  await writeFiles(folder, { 'content/articles/other/en.mdx': 'Another article' });
  expect(madeExports('demo', 'en', folder)).toHaveLength(2);
});

test('while somebody edits nothing is listed', () => {
  vi.stubEnv('DEV', true);
  try {
    expect(exportsOf('january-20-1990', 'en')).toEqual([]);
  } finally {
    vi.unstubAllEnvs();
  }
});
