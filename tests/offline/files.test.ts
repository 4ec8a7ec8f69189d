import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bytesOf, keptFile } from '../../src/offline/files/kept-file.ts';
import { neededFiles } from '../../src/offline/files/needed-files.ts';
import { sizeIn } from '../../src/offline/size.ts';
import { temporaryFolder } from '../commands/support/temporary-folder.ts';

const page = '<script src="/base/assets/page.aB-1_.js"></script><link href="/base/assets/page.c.css">';
const site = {
  '404.html': '<script src="/assets/missing.js"></script>',
  _headers: '',
  'index.html': '<h1>Title</h1>',
  'favicon.svg': '<svg/>',
  'robots.txt': '',
  'sw.js': 'page.unused.js',
  'en/demo/index.html': page,
  'en/demo/demo.en.bib': '',
  'en/demo/demo.en.cite.json': '{}',
  'en/demo/demo.en.annotations.json': '{}',
  'en/demo/demo.en.epub': '',
  'uk/demo/index.html': `${page}<script src="/base/assets/only-uk.js"></script>`,
  'uk/demo/demo.uk.cite.json': '{}',
  'assets/page.aB-1_.js': 'import("./late.js");new URL("worker.js")',
  'assets/late.js': 'import"./page.aB-1_.js";load("late.css")',
  'assets/worker.js': '',
  'assets/page.c.css': '@font-face{src:url(serif.woff2)}',
  'assets/late.css': '',
  'assets/serif.woff2': 'late.js',
  'assets/only-uk.js': '',
  'assets/missing.js': '',
  'assets/page.unused.js': '',
  'pagefind/pagefind.js': 'missing.js',
  'pagefind/index/a.pf_index': '',
  'pagefind/registers.en.json': '{}',
  'pagefind/registers.uk.json': '{}',
  'pagefind/words.en.json': '{}',
  'pagefind/words.uk.json': '{}',
};

test('the files of a language are its pages, all that these load, even late, and the search', async () => {
  const folder = await temporaryFolder(site);
  const english = [
    'assets/late.css',
    'assets/late.js',
    'assets/page.aB-1_.js',
    'assets/page.c.css',
    'assets/serif.woff2',
    'assets/worker.js',
    'en/demo/demo.en.cite.json',
    'en/demo/index.html',
    'favicon.svg',
    'index.html',
    'pagefind/index/a.pf_index',
    'pagefind/pagefind.js',
    'pagefind/registers.en.json',
    'pagefind/words.en.json',
  ];
  expect(await neededFiles(folder, 'en')).toEqual(english);
  expect(await neededFiles(folder, 'uk')).toEqual(
    [
      ...english.map((file) => file.replace(/^en|\.en\./g, (found) => found.replace('en', 'uk'))),
      'assets/only-uk.js',
    ].toSorted(),
  );
});

describe('a file that is kept', () => {
  test('has the address of its page, a hash of its bytes, and its bytes over the wire', async () => {
    const html = '<p>Тиша</p>'.repeat(50);
    const folder = await temporaryFolder({
      'index.html': html,
      'en/a b/index.html': html,
      'assets/serif.woff2': Buffer.alloc(500),
    });
    const hash = createHash('sha256').update(html).digest('base64');
    const bytes = brotliCompressSync(html, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 4 },
    }).byteLength;
    expect(await keptFile(folder, 'index.html')).toEqual({ url: './', hash, bytes });
    expect(await keptFile(folder, 'en/a b/index.html')).toEqual({ url: 'en/a%20b/', hash, bytes });
    const font = await keptFile(folder, 'assets/serif.woff2');
    expect(font).toMatchObject({ url: 'assets/serif.woff2', bytes: 500 });
    expect(bytesOf([font, { ...font, bytes: 7 }])).toBe(507);
  });

  test('is no file that is not there', async () => {
    await expect(keptFile(await temporaryFolder(), 'index.html')).rejects.toThrow('ENOENT');
  });
});

test('a size is written as the language writes it', () => {
  expect(sizeIn('en', 601_051)).toBe('0.6\u00A0MB');
  expect(sizeIn('uk', 649_999)).toBe('0,6\u00A0МБ');
  expect(sizeIn('uk', 1_250_000)).toBe('1,3\u00A0МБ');
});
