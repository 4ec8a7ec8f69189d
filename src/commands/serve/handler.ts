import { readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { formats } from '../../downloads/bibliography/formats.ts';
import { type HeaderRule, headersFor, readHeaders } from '../../security/headers-file.ts';

/**
 * Works with Node's own requests too, though its types say Express. At its own, low quality of Brotli: the highest takes a
 * hundred times as long, and would be paid for each answer.
 */
const compress = compression({ threshold: 0 }) as unknown as (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;

/** The last part of an address that names a folder without its slash, and the query. */
const folderWithoutSlash = /^[^?]*\/([^/.?]+)(\?.*)?$/;

/**
 * Answers requests from a folder the way static hosts do: `/a/` is `a/index.html`, `/a` redirects to `/a/`, anything
 * unknown gets `404.html` with status 404, texts go compressed to whoever takes that, and every answer has the headers of
 * `_headers`.
 *
 * Astro's own preview answers `/a` without redirecting, so that relative links break, compresses nothing and needs
 * the whole of Vite to run; what it shows isn't what a host will.
 *
 * @param folder path of the built site
 * @param base the path it is published under, where the folder then begins, with a slash at both ends
 */
export function siteHandler(folder: string, base: string): RequestListener {
  async function notFound(_request: IncomingMessage, response: ServerResponse): Promise<void> {
    const page = await readFile(join(folder, '404.html')).catch(() => 'Not found');
    response
      .writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' })
      .end(page);
  }

  const rules = headerRules(join(folder, '_headers'));

  function setHeaders(response: ServerResponse, path: string): void {
    for (const [name, value] of Object.entries(headersFor(rules(), path))) response.setHeader(name, value);
  }

  const files = sirv(folder, {
    // Looks at each file anew, so that a site can be built again while it is served, and has browsers ask each time.
    dev: true,
    etag: true,
    onNoMatch: notFound,
    setHeaders(response, path) {
      const format = Object.entries(formats).find(([ending]) => path.endsWith(`.${ending}`));
      // sirv doesn't know these. Without its type a browser doesn't hand a record to a reference manager.
      if (format) response.setHeader('Content-Type', format[1].type);
      // Again, over its own.
      setHeaders(response, base.slice(0, -1) + path);
    },
  });

  /** Outlives a build that takes a file away while it is sent, and a reader who leaves before its end: sirv doesn't. */
  function send(request: IncomingMessage, response: ServerResponse): void {
    response.once('pipe', (file) => {
      file.once('error', () => response.destroy());
      response.once('close', () => file.destroy());
    });
    try {
      files(request, response);
    } catch {
      notFound(request, response);
    }
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const { url = '/' } = request;
    const [path = '/'] = url.split('?');
    setHeaders(response, path);
    const [, name, query = ''] = folderWithoutSlash.exec(url) ?? [];
    if (base !== '/' && url === '/') {
      // Not for good: without a base, the same address is the title page.
      response.writeHead(302, { Location: base }).end();
    } else if (path.startsWith(`${base}_headers`)) {
      notFound(request, response);
    } else if (name !== undefined) {
      response.writeHead(301, { Location: `./${name}/${query}` }).end();
    } else if (url.startsWith(base)) {
      request.url = url.slice(base.length - 1);
      send(request, response);
    } else {
      notFound(request, response);
    }
  }

  return (request, response) => compress(request, response, () => answer(request, response));
}

/** The rules of a file of headers as it is now; none while there is no such file. */
const headerRules = (path: string): (() => readonly HeaderRule[]) => {
  let read: { readonly at: number; readonly rules: readonly HeaderRule[] } | undefined;
  return () => {
    const at = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    if (at === undefined) return [];
    if (read?.at !== at) read = { at, rules: readHeaders(readFileSync(path, 'utf8')) };
    return read.rules;
  };
};
