import { type ChildProcess, spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';

const command = resolve('src/commands/build.ts');

/** Ends the process at the moment that `KILLED` names, as if somebody had killed it just then. */
const killed = (moment: string): string =>
  `if (process.env.KILLED === '${moment}') process.kill(process.pid, 'SIGKILL');`;

/** A small project whose pages all say the same word, and its last build. */
const project = {
  'astro.config.mjs': `export default { integrations: [{ name: 'killed', hooks: {
    'astro:build:start': () => { ${killed('begins')} },
    'astro:build:setup': () => { ${killed('bundles')} },
    'astro:build:done': () => { ${killed('has made all pages')} },
  } }] };`,
  'src/pages/en/page-last.astro': `---\n${killed('makes a page')}\n---\n<p>{process.env.WORD}</p>`,
  'content/articles/demo/article.yaml': '',
  ...Object.fromEntries(
    ['en/demo/index', 'uk/demo/index', ...Array.from({ length: 40 }, (_, number) => `en/page-${number}`)].map(
      (page) => [`src/pages/${page}.astro`, '<p>{process.env.WORD}</p>'.repeat(400)],
    ),
  ),
  'dist/index.html': 'the last good one',
};

const build = (folder: string, word = 'new', environment: NodeJS.ProcessEnv = {}): ChildProcess =>
  spawn(process.execPath, [command], {
    cwd: folder,
    env: { ...process.env, WORD: word, ...environment },
  });

/** Gathers what a process prints, so that it never waits for a reader. */
const printedBy = (child: ChildProcess): (() => string) => {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (text: Buffer) => {
      output += text.toString();
    });
  }
  return () => output;
};

const ended = (child: ChildProcess): Promise<NodeJS.Signals | number | null> =>
  new Promise((done, fail) => {
    child.stdout?.resume();
    child.stderr?.resume();
    child.once('error', fail);
    child.once('close', (code, signal) => done(signal ?? code));
  });

/** @returns what each page of the built site says, each saying once */
const wordsIn = async (folder: string): Promise<ReadonlySet<string>> => {
  const pages = (await readdir(join(folder, 'dist'), { recursive: true })).filter((name) =>
    name.endsWith('.html'),
  );
  expect(pages).toHaveLength(43);
  const texts = await Promise.all(pages.map((page) => readFile(join(folder, 'dist', page), 'utf8')));
  return new Set(texts.flatMap((text) => [...text.matchAll(/<p>(\w*)/g)].map(([, word = '']) => word)));
};

describe('a build that is killed leaves the last one whole, and the next one nothing of it:', () => {
  test.each(['begins', 'bundles', 'makes a page', 'has made all pages'])('when it %s', async (moment) => {
    const folder = await temporaryFolder(project);
    expect(await ended(build(folder, 'new', { KILLED: moment }))).toBe('SIGKILL');
    expect(await readdir(join(folder, 'dist'))).toEqual(['index.html']);
    expect(await readFile(join(folder, 'dist/index.html'), 'utf8')).toBe('the last good one');

    expect(await ended(build(folder))).toBe(0);
    expect(await wordsIn(folder)).toEqual(new Set(['new']));
    expect(await readdir(join(folder, '.build'))).toEqual(['cache']);
  });
});

test('a build whose files find no room fails, says so, and leaves the last one whole', async () => {
  const folder = await temporaryFolder({
    ...project,
    'src/pages/en/large.astro': '<p>{"words ".repeat(1e6)}</p>',
  });
  // No file may grow beyond 2 MiB, as on a disk that is full; the signal that would end the process is ignored.
  const child = spawn(
    'sh',
    ['-c', `trap "" XFSZ; ulimit -f 4096; exec "$0" "$1"`, process.execPath, command],
    {
      cwd: folder,
      env: { ...process.env, WORD: 'new' },
    },
  );
  const output = printedBy(child);
  expect(await ended(child)).toBe(1);
  expect(output()).toContain('EFBIG');
  expect(await readdir(join(folder, 'dist'))).toEqual(['index.html']);
  expect(await readdir(join(folder, '.build'))).toEqual([]);
});

test('two builds at once leave one of them, every page of it', async () => {
  const folder = await temporaryFolder(project);
  const builds = ['first', 'second'].map((word) => build(folder, word));
  const outputs = builds.map(printedBy);
  const codes = await Promise.all(builds.map(ended));
  expect(codes, outputs.map((output) => output()).join('\n')).toEqual([0, 0]);
  expect([['first'], ['second']]).toContainEqual([...(await wordsIn(folder))]);
  expect(await readdir(join(folder, '.build'))).toEqual(['cache']);
});
