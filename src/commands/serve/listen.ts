import { createServer, type RequestListener, type Server } from 'node:http';

/** The two loopback addresses that `localhost` stands for (RFC 6761, 6.3). */
const loopback = ['127.0.0.1', '::1'];

/** A running server. */
export interface Listening {
  readonly port: number;
  /** `http://localhost:4321/` */
  readonly url: string;
  /** Stops it, and ends connections that are still open. */
  close(): Promise<void>;
}

/**
 * Serves on `port` of this machine alone or, where that is taken, on the next free one. A port counts as taken if
 * either loopback address is: a browser would otherwise open whoever holds the other one.
 *
 * @throws if none of a hundred ports is free, or if listening fails for another reason
 */
export async function listen(handler: RequestListener, port: number): Promise<Listening> {
  const last = Math.min(port + 99, 65_535);
  for (let tried = port; tried <= last; tried += 1) {
    const servers = await listenOnBoth(handler, tried);
    if (servers === 'taken') continue;
    return { port: tried, url: `http://localhost:${tried}/`, close: () => closeAll(servers) };
  }
  throw new Error(`No port from ${port} to ${last} is free.`);
}

async function listenOnBoth(handler: RequestListener, port: number): Promise<Server[] | 'taken'> {
  const servers: Server[] = [];
  for (const host of loopback) {
    const server = createServer(handler);
    const failure = await tryToListen(server, host, port);
    if (failure === undefined) {
      servers.push(server);
      continue;
    }
    // A machine may well have no IPv6; one address is enough then.
    if (failure.code === 'EADDRNOTAVAIL' || failure.code === 'EAFNOSUPPORT') continue;
    await closeAll(servers);
    // EACCES: Windows reserves ranges of ports and says so in this way.
    if (failure.code === 'EADDRINUSE' || failure.code === 'EACCES') return 'taken';
    throw failure;
  }
  if (servers.length === 0) throw new Error('This machine has no loopback address to serve on.');
  return servers;
}

const tryToListen = (server: Server, host: string, port: number) =>
  new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    server.once('error', resolve);
    server.listen({ host, port, exclusive: true }, () => {
      server.off('error', resolve);
      resolve(undefined);
    });
  });

async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map(async (server) => {
      const closed = new Promise((resolve) => server.once('close', resolve));
      server.close();
      server.closeAllConnections();
      await closed;
    }),
  );
}
