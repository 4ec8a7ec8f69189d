import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteHandler } from '../../../src/commands/serve/handler.ts';

/** Serves the built site over a connection that can break. */
export interface BrokenServer {
  /** Address of the site, without a slash at its end. */
  readonly siteUrl: string;
  /** From now on, the connection breaks off in the midst of answers for these addresses. */
  breakOff(addresses: RegExp | undefined): void;
  close(): Promise<void>;
}

export const openBrokenServer = async (): Promise<BrokenServer> => {
  const handle = siteHandler('dist', '/');
  let broken: RegExp | undefined;
  const server = createServer((request, response) => {
    if (broken?.test(request.url ?? '')) endEarly(response);
    handle(request, response);
  }).listen(0, 'localhost');
  await once(server, 'listening');
  return {
    siteUrl: `http://localhost:${(server.address() as AddressInfo).port}`,
    breakOff: (addresses) => {
      broken = addresses;
    },
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
};

/** Sends the first half of what is written first, and no more. */
const endEarly = (response: ServerResponse): void => {
  const write = response.write.bind(response);
  const breakOff = (piece: unknown): boolean => {
    const bytes = Buffer.from(piece instanceof Uint8Array || typeof piece === 'string' ? piece : '');
    return write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
  };
  Object.assign(response, { write: breakOff, end: breakOff });
};
