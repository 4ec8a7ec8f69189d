import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotli } from '../brotli.ts';
import { isText, mediaType } from './media-types.ts';

/** A file to answer with, or the address at which the asked-for folder really stands. */
type Found = { readonly file: string } | { readonly movedTo: string } | undefined;

/**
 * Answers requests from a folder the way static hosts do: `/a/` is `a/index.html`, `/a` redirects to `/a/`, anything
 * unknown gets `404.html` with status 404, and texts go compressed to whoever takes Brotli.
 *
 * Astro's own preview answers `/a` without redirecting, so that relative links break, compresses nothing and needs
 * the whole of Vite to run; what it shows isn't what a host will.
 *
 * @param folder absolute path of the built site
 * @param base the path it is published under, where the folder then begins
 */
export function siteHandler(folder: string, base = '/'): RequestListener {
  const compressed = new Map<string, { readonly version: string; readonly body: Promise<Buffer> }>();

  async function textBody(file: string): Promise<Buffer> {
    const { mtimeMs, size } = await stat(file);
    const version = `${mtimeMs} ${size}`;
    const known = compressed.get(file);
    if (known?.version === version) return known.body;
    const body = readFile(file).then(brotli);
    compressed.set(file, { version, body });
    return body;
  }

  async function sendFile(request: IncomingMessage, response: ServerResponse, file: string): Promise<void> {
    const type = mediaType(file);
    response.setHeader('Content-Type', type);
    // Names in assets/ (`build.assets` of astro.config.mjs) carry a hash of their content; all else may change.
    const hashed = file.startsWith(join(folder, 'assets', sep));
    response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    if (isText(type)) response.setHeader('Vary', 'Accept-Encoding');
    if (isText(type) && /\bbr\b/.test(String(request.headers['accept-encoding']))) {
      const body = await textBody(file);
      response.setHeader('Content-Encoding', 'br').setHeader('Content-Length', body.byteLength);
      response.end(request.method === 'HEAD' ? undefined : body);
      return;
    }
    response.setHeader('Content-Length', (await stat(file)).size);
    if (request.method === 'HEAD') response.end();
    else await pipeline(createReadStream(file), response);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const found = await find(folder, base.replace(/\/$/, ''), request.url ?? '/');
    if (found === undefined) {
      response.statusCode = 404;
      const page = join(folder, '404.html');
      if (await isFile(page)) await sendFile(request, response, page);
      else response.end('Not found');
    } else if ('movedTo' in found) {
      response.writeHead(301, { Location: found.movedTo }).end();
    } else {
      await sendFile(request, response, found.file);
    }
  }

  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      // A reader who leaves while a file is still being sent is no fault.
      if (response.destroyed) return;
      console.error(error);
      if (!response.headersSent) response.statusCode = 500;
      response.end();
    });
  };
}

const isFile = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isFile() ?? false;

/** What stands at an address; never anything outside `folder`. */
async function find(folder: string, base: string, address: string): Promise<Found> {
  const { pathname, search } = new URL(address.replace(/^\/+/, '/'), 'http://localhost');
  if (base !== '' && ['/', base].includes(pathname)) return { movedTo: `${base}/` };
  const path = decoded(pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : undefined);
  if (path === undefined) return undefined;
  const target = join(folder, path);
  if (!`${target}${sep}`.startsWith(`${folder}${sep}`)) return undefined;
  if (path.endsWith('/')) {
    const index = join(target, 'index.html');
    return (await isFile(index)) ? { file: index } : undefined;
  }
  if (await isFile(target)) return { file: target };
  return (await isFile(join(target, 'index.html'))) ? { movedTo: `${pathname}/${search}` } : undefined;
}

function decoded(pathname: string | undefined): string | undefined {
  if (pathname === undefined) return undefined;
  try {
    const path = decodeURIComponent(pathname);
    return path.includes('\0') ? undefined : path;
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
