import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { siteHandler } from '../../../src/commands/serve/handler.ts';
import { listen } from '../../../src/commands/serve/listen.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const files = {
  'outside.txt': 'not to be served',
  'dist/index.html': '<h1>Title page</h1>',
  'dist/404.html': '<h1>Not here</h1>',
  'dist/uk/about/index.html': '<h1>Про видання</h1>',
  'dist/assets/page.Bx1.css': 'p { color: black }',
  'dist/font.woff2': Buffer.from([1, 2, 3]),
};

async function serve(base?: string): Promise<{ url: string; folder: string }> {
  const folder = await temporaryFolder(files);
  const server = await listen(siteHandler(join(folder, 'dist'), base), 43_210);
  onTestFinished(() => server.close());
  return { url: server.url.replace(/\/$/, ''), folder };
}

/** Asks for an address as it is written: `fetch` would tidy it first. */
async function ask(url: string, path: string, headers = {}): Promise<IncomingMessage & { body: Buffer }> {
  const { port } = new URL(url);
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, headers }, resolve).once('error', reject);
  });
  return Object.assign(response, { body: Buffer.concat(await response.toArray()) });
}

test('a folder answers with its index, as UTF-8', async () => {
  const { url } = await serve();
  const response = await ask(url, '/uk/about/');
  expect(response.statusCode).toBe(200);
  expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(response.body.toString()).toBe('<h1>Про видання</h1>');
});

test('an address without its last slash leads to the one with it, and keeps the query', async () => {
  const { url } = await serve();
  const response = await ask(url, '/uk/about?q=1');
  expect([response.statusCode, response.headers.location]).toEqual([301, '/uk/about/?q=1']);
});

test.each(['/nowhere', '/nowhere/', '/uk/', '/font.woff2/', '/%00', '/%E0%A4%A'])(
  '%s gets the page for what is not there, with status 404',
  async (path) => {
    const { url } = await serve();
    const response = await ask(url, path);
    expect([response.statusCode, response.body.toString()]).toEqual([404, '<h1>Not here</h1>']);
  },
);

test.each([
  '/../outside.txt',
  '/%2e%2e/outside.txt',
  '/..%2foutside.txt',
  '/uk/..%2f..%2foutside.txt',
  '//outside.txt',
])('%s does not lead out of the folder', async (path) => {
  const { url } = await serve();
  const response = await ask(url, path);
  expect([response.statusCode, response.body.toString()]).toEqual([404, '<h1>Not here</h1>']);
});

test('a text goes compressed to whoever takes Brotli, and plain to others', async () => {
  const { url } = await serve();
  const compressed = await ask(url, '/', { 'Accept-Encoding': 'gzip, br' });
  expect(compressed.headers['content-encoding']).toBe('br');
  expect(compressed.headers['content-length']).toBe(String(compressed.body.byteLength));
  expect(brotliDecompressSync(compressed.body).toString()).toBe('<h1>Title page</h1>');
  const plain = await ask(url, '/', { 'Accept-Encoding': 'gzip' });
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.body.toString()).toBe('<h1>Title page</h1>');
});

test('a page that was built anew is sent anew', async () => {
  const { url, folder } = await serve();
  await ask(url, '/', { 'Accept-Encoding': 'br' });
  await writeFiles(folder, { 'dist/index.html': '<h1>Another title page</h1>' });
  const { body } = await ask(url, '/', { 'Accept-Encoding': 'br' });
  expect(brotliDecompressSync(body).toString()).toBe('<h1>Another title page</h1>');
});

test('a font, which is compressed in itself, is sent as it is', async () => {
  const { url } = await serve();
  const response = await ask(url, '/font.woff2', { 'Accept-Encoding': 'br' });
  expect([response.headers['content-type'], response.headers['content-encoding']]).toEqual([
    'font/woff2',
    undefined,
  ]);
  expect(response.body).toEqual(Buffer.from([1, 2, 3]));
});

test('only what carries a hash in its name may be kept without asking', async () => {
  const { url } = await serve();
  expect((await ask(url, '/assets/page.Bx1.css')).headers['cache-control']).toContain('immutable');
  expect((await ask(url, '/')).headers['cache-control']).toBe('no-cache');
});

test('HEAD gets the headers alone', async () => {
  const { url } = await serve();
  const response = await fetch(url, { method: 'HEAD', headers: { 'Accept-Encoding': 'identity' } });
  expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([
    200,
    '19',
    '',
  ]);
});

test('nothing can be sent to a site of files', async () => {
  const { url } = await serve();
  const response = await fetch(url, { method: 'POST', body: 'x' });
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});

test('a site published under a base path begins there', async () => {
  const { url } = await serve('/edition');
  expect((await ask(url, '/edition/uk/about/')).body.toString()).toBe('<h1>Про видання</h1>');
  expect((await ask(url, '/edition/uk/about')).headers.location).toBe('/edition/uk/about/');
  expect((await ask(url, '/')).headers.location).toBe('/edition/');
  expect((await ask(url, '/edition')).headers.location).toBe('/edition/');
  expect((await ask(url, '/uk/about/')).statusCode).toBe(404);
});
