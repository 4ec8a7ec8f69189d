import { extname } from 'node:path';
import type { DevServer } from '../../edition/dev/fault-screen.ts';
import type { Files } from './build.ts';

/** Types that a browser insists on; all else is bytes to it. */
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/**
 * Answers for `pagefind/` of the site, under whatever base path. A file that there isn't is not found; where the index
 * can't be made, the answer is an error, and the server says why.
 *
 * @param files makes them, or has them made already
 */
export const serveIndex = (server: DevServer, files: () => Promise<Files>): void => {
  const folder = `${server.config.base}pagefind/`;
  server.middlewares.use(async (request, response, next) => {
    const [address = ''] = (request.url ?? '').split('?');
    if (!address.startsWith(folder)) return next();
    const path = address.slice(folder.length);
    response.setHeader('cache-control', 'no-store');
    try {
      const bytes = (await files()).get(path);
      if (bytes) response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
      response.statusCode = bytes ? 200 : 404;
      response.end(bytes);
    } catch (error) {
      server.config.logger.error(String(error));
      response.statusCode = 500;
      response.end();
    }
  });
};
