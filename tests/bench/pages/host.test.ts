import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { bytesByKind, withoutFonts } from '../../../bench/pages/bytes.ts';
import { host } from '../../../bench/pages/host.ts';
import { temporaryFolder } from '../../commands/support/temporary-folder.ts';

const page = '<!doctype html><title>Words</title>'.repeat(50);

test('a host sends what the server would, and says what went over the wire', async () => {
  const folder = await temporaryFolder({
    'index.html': page,
    'style.css': 'p{color:red}',
    'font.woff2': Buffer.from([1, 2, 3]),
  });
  const site = await host(folder);
  onTestFinished(() => site.close());
  const ask = async (path: string): Promise<Buffer> => {
    const request = get(site.url + path, { headers: { 'accept-encoding': 'br' } });
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    return buffer(response);
  };
  const [first, again] = [await ask('/'), await ask('/')];
  expect(brotliDecompressSync(first).toString()).toBe(page);
  expect(again).toEqual(first);
  await ask('/style.css');
  await ask('/font.woff2');
  const sent = site.sent();
  expect(sent.map(({ path, type }) => [path, type])).toEqual([
    ['/', 'text/html'],
    ['/', 'text/html'],
    ['/style.css', 'text/css'],
    ['/font.woff2', 'font/woff2'],
  ]);
  const bytes = bytesByKind(sent);
  expect(bytes.HTML).toBe(2 * first.byteLength);
  expect(bytes.font).toBe(3);
  expect(withoutFonts(bytes)).toBe(bytes.HTML + bytes.CSS);
  expect(site.sent()).toEqual([]);
});
