import { spawn } from 'node:child_process';
import { cp, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The smallest project that can be exported: the small article, and a page in the place of each reading view. */
const exportable = async (): Promise<string> => {
  const folder = await temporaryFolder({
    'astro.config.mjs': 'export default {};',
    'src/pages/en/analytical-engine/index.astro': '<p>A text</p>',
    'src/pages/uk/analytical-engine/index.astro': '<p>Текст</p>',
  });
  await cp('tests/fixtures/sites/valid', join(folder, 'content'), { recursive: true });
  return folder;
};

interface Ended {
  readonly exitCode: number | null;
  readonly output: string;
}

/** Runs the export as npm does, in a folder of its own, on a machine whose only browser is not there. */
const runExport = (folder: string): Promise<Ended> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [resolve('src/commands/export.ts')], {
      cwd: folder,
      env: { ...process.env, CHROME_PATH: '/nowhere/chromium' },
    });
    let output = '';
    const add = (text: Buffer) => {
      output += text.toString();
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.once('error', fail);
    child.once('close', (exitCode) => done({ exitCode, output }));
  });

const booksIn = async (folder: string): Promise<string[]> =>
  (await readdir(join(folder, 'exports/analytical-engine'), { recursive: true }))
    .filter((path) => /\.\w+$/.test(path))
    .map((path) => path.replace(/^[0-9a-f]{16}[/\\]/, ''))
    .toSorted();

test('where no browser starts, the EPUBs are made and the site is built, and the export says what is missing and fails', async () => {
  const folder = await exportable();
  const { exitCode, output } = await runExport(folder);
  expect(output).toMatch(/No PDF could be made\. Chromium or Chrome is needed, and none could be started\./);
  expect(output).toContain('/nowhere/chromium');
  expect(output.trimEnd()).toMatch(/The site has no PDF: see above\.$/);
  expect(exitCode).toBe(1);
  expect(await booksIn(folder)).toEqual(['analytical-engine.en.epub', 'analytical-engine.uk.epub']);
  expect(await readdir(join(folder, 'dist'))).toEqual(['en', 'uk']);
});

test('what was made of the same content is not made again, and what was made of another is taken away', async () => {
  const folder = await exportable();
  const stale = join(folder, 'exports/analytical-engine/0123456789abcdef');
  await cp(join(folder, 'content/people.yaml'), join(stale, 'analytical-engine.en.pdf'), { recursive: true });
  const first = await runExport(folder);
  expect(first.output).toMatch(/analytical-engine\.en\.epub: [\d,]+ bytes/);
  expect(await readdir(join(folder, 'exports/analytical-engine'))).not.toContain('0123456789abcdef');
  const second = await runExport(folder);
  expect(second.output).not.toMatch(/epub: [\d,]+ bytes/);
});

test('faults of the content are told, and nothing is made', async () => {
  const folder = await exportable();
  await cp('tests/fixtures/sites/unknown-reference', join(folder, 'content'), { recursive: true });
  const { exitCode, output } = await runExport(folder);
  expect(output).toMatch(/content\/articles\/analytical-engine\/uk\.mdx:\d+:\d+ unknown-reference: /);
  expect(exitCode).toBe(1);
  expect(await readdir(folder)).not.toContain('exports');
});
