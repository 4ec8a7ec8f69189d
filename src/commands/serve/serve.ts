import { once } from 'node:events';
import { createServer } from 'node:http';
import getPort, { portNumbers } from 'get-port';
import { basePath } from '../base-path.ts';
import { builtSite } from '../built-site.ts';
import { siteHandler } from './handler.ts';

/** A running server. */
export interface Serving {
  readonly port: number;
  /** Address of the title page: `http://localhost:4321/` */
  readonly url: string;
  /** Stops it, and ends connections that are still open. */
  close(): Promise<void>;
}

/**
 * Serves a built site to this machine alone; `npm start` and the browser tests both do it with this. Its port is 4321
 * or the next that nobody holds on any address: `localhost` stands for two (RFC 6761, 6.3), and a browser would
 * otherwise open whoever holds the other one.
 *
 * @throws if nothing has been built yet
 */
export async function serveSite(folder: string): Promise<Serving> {
  const site = builtSite(folder);
  const base = basePath();
  const port = await getPort({ port: portNumbers(4321, 4420) });
  const server = createServer(siteHandler(site, base)).listen(port, 'localhost');
  await once(server, 'listening');
  return {
    port,
    url: `http://localhost:${port}${base}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Serves a built site to a reader until Ctrl-C, and prints where as the last line. */
export async function serveUntilInterrupted(folder: string): Promise<void> {
  const server = await serveSite(folder);
  const interrupted = new Promise((done) => {
    process.once('SIGINT', done);
    process.once('SIGTERM', done);
  });
  console.log(`\nPress Ctrl-C to stop.\nOpen ${server.url}`);
  await interrupted;
  await server.close();
}
