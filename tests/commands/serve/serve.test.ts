import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { clearLockedPorts } from 'get-port';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { type Serving, serveSite } from '../../../src/commands/serve/serve.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const article = '<p>У ніч на 20 січня 1990 року</p>\n'.repeat(5000);

const files = {
  'outside.txt': 'not to be served',
  'dist/index.html': '<h1>Title page</h1>',
  'dist/404.html': '<h1>Not here</h1>',
  'dist/uk/about/index.html': '<h1>Про видання</h1>',
  'dist/uk/article/index.html': article,
  'dist/uk/article/article.uk.bib': '@book{a}',
  'dist/uk/article/article.uk.references.ris': 'TY  - BOOK',
  'dist/uk/article/article.uk.csl.json': '[]',
  'dist/uk/article/article.uk.annotations.json': '{}',
  'dist/assets/page.Bx1.css': 'p { color: black }',
  'dist/_headers':
    '/*\n  X-Content-Type-Options: nosniff\n/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n' +
    '/edition/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n',
  'dist/font.woff2': Buffer.from([1, 2, 3]),
};

async function serve(base = ''): Promise<Serving & { readonly folder: string }> {
  vi.stubEnv('BASE_PATH', base);
  const folder = await temporaryFolder(files);
  const server = await serveSite(join(folder, 'dist'));
  onTestFinished(() => server.close());
  return { ...server, folder };
}

afterEach(() => {
  vi.unstubAllEnvs();
  // get-port keeps a port that it gave away from others for a while.
  clearLockedPorts();
});

/** Asks for an address as it is written, and takes the answer as it comes: `fetch` would tidy both. */
async function ask(
  { port }: Serving,
  path: string,
  headers = {},
): Promise<IncomingMessage & { readonly body: Buffer }> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get({ host: 'localhost', port, path, headers }, resolve).once('error', reject);
  });
  return Object.assign(response, { body: Buffer.concat(await response.toArray()) });
}

test('a folder answers with its index, as UTF-8', async () => {
  const { statusCode, headers, body } = await ask(await serve(), '/uk/about/');
  expect([statusCode, headers['content-type']]).toEqual([200, 'text/html;charset=utf-8']);
  expect(body.toString()).toBe('<h1>Про видання</h1>');
});

test.each(['/uk/about', '/uk/about?q=/1'])('%s leads to the address with a slash', async (path) => {
  const server = await serve();
  const { statusCode } = await ask(server, path);
  expect(statusCode).toBe(301);
  const followed = await fetch(new URL(path, server.url));
  expect(followed.url).toBe(new URL(path.replace('about', 'about/'), server.url).href);
  expect(await followed.text()).toBe('<h1>Про видання</h1>');
});

test.each([
  '/nowhere/',
  '/nowhere.html',
  '/uk/',
  '/%00/',
  '/%E0%A4%A/',
  '/../outside.txt',
  '/%2e%2e/outside.txt',
  '/..%2foutside.txt',
  '/uk/..%2f..%2foutside.txt',
  '//outside.txt',
])('%s gets the page for what is not there, with status 404', async (path) => {
  const { statusCode, headers, body } = await ask(await serve(), path);
  expect([statusCode, headers['content-type']]).toEqual([404, 'text/html;charset=utf-8']);
  expect(body.toString()).toBe('<h1>Not here</h1>');
});

test('a text goes compressed to whoever takes that, and plain to others', async () => {
  const server = await serve();
  const brotli = await ask(server, '/', { 'Accept-Encoding': 'gzip, br' });
  expect(brotli.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(brotli.body).toString()).toBe('<h1>Title page</h1>');
  const gzip = await ask(server, '/', { 'Accept-Encoding': 'gzip' });
  expect(gzip.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(gzip.body).toString()).toBe('<h1>Title page</h1>');
  const plain = await ask(server, '/');
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.body.toString()).toBe('<h1>Title page</h1>');
});

test('a font, which is compressed in itself, is sent as it is', async () => {
  const { headers, body } = await ask(await serve(), '/font.woff2', { 'Accept-Encoding': 'br' });
  expect([headers['content-type'], headers['content-encoding']]).toEqual(['font/woff2', undefined]);
  expect(body).toEqual(Buffer.from([1, 2, 3]));
});

test.each([
  ['/uk/article/article.uk.bib', 'application/x-bibtex'],
  ['/uk/article/article.uk.references.ris', 'application/x-research-info-systems'],
  ['/uk/article/article.uk.csl.json', 'application/vnd.citationstyles.csl+json'],
  ['/uk/article/article.uk.annotations.json', 'application/json'],
])('%s is sent as %s', async (path, type) => {
  const { statusCode, headers } = await ask(await serve(), path);
  expect([statusCode, headers['content-type']]).toEqual([200, type]);
});

test('only what carries a hash in its name may be kept without asking', async () => {
  const server = await serve();
  expect((await ask(server, '/assets/page.Bx1.css')).headers['cache-control']).toContain('immutable');
  const { headers } = await ask(server, '/');
  expect(headers['cache-control']).toBe('no-cache');
  expect((await ask(server, '/', { 'If-None-Match': headers.etag })).statusCode).toBe(304);
});

test.each(['/', '/assets/page.Bx1.css', '/uk/about', '/nowhere/', '/%00/'])(
  '%s is answered with the headers of the site',
  async (path) => {
    const { headers } = await ask(await serve(), path);
    expect(headers['x-content-type-options']).toBe('nosniff');
  },
);

test('the file of headers is itself not to be had, and may be missing', async () => {
  const server = await serve();
  expect((await ask(server, '/_headers')).statusCode).toBe(404);
  await rm(join(server.folder, 'dist/_headers'));
  const { headers, body } = await ask(server, '/');
  expect(body.toString()).toBe('<h1>Title page</h1>');
  expect(headers['x-content-type-options']).toBeUndefined();
});

test('a page that was built anew is sent anew', async () => {
  const server = await serve();
  const { headers } = await ask(server, '/');
  await writeFiles(server.folder, { 'dist/index.html': '<h1>Another title page</h1>' });
  const { body } = await ask(server, '/', { 'If-None-Match': headers.etag });
  expect(body.toString()).toBe('<h1>Another title page</h1>');
});

test('a site published under a base path begins there', async () => {
  const server = await serve('/edition');
  expect(server.url).toBe(`http://localhost:${server.port}/edition/`);
  expect((await ask(server, '/edition/uk/about/')).body.toString()).toBe('<h1>Про видання</h1>');
  expect((await ask(server, '/edition/assets/page.Bx1.css')).headers['cache-control']).toContain('immutable');
  for (const path of ['/', '/edition']) {
    expect((await fetch(`http://localhost:${server.port}${path}`)).url).toBe(server.url);
  }
  expect((await ask(server, '/uk/about/')).statusCode).toBe(404);
});

test('what has not been built can not be served', async () => {
  const folder = await temporaryFolder();
  await expect(serveSite(folder)).rejects.toThrow('npm run build');
});

test('a closed server frees its port, though a connection was kept open', async () => {
  const { port, url, close } = await serve();
  await (await fetch(url)).text();
  await close();
  clearLockedPorts();
  expect((await serve()).port).toBe(port);
});

test.each(['127.0.0.1', '::1'])('a port that someone holds on %s is left to them', async (host) => {
  const { port, close } = await serve();
  await close();
  const holder = createServer().listen({ host, port });
  onTestFinished(() => void holder.close());
  await once(holder, 'listening');
  clearLockedPorts();
  expect((await serve()).port).toBeGreaterThan(port);
});
