import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteHandler } from '../../../src/commands/serve/handler.ts';

/** A host whose site can be replaced by another release, and whose network can break. */
export interface Host {
  /** Without a slash at its end. */
  readonly url: string;
  /**
   * Paths that were asked for since the network was last cut or mended; without the service worker's own, which a browser
   * looks for as it likes.
   */
  readonly asked: readonly string[];
  /**
   * Serves the site in another folder from now on.
   *
   * @param answers so many requests are still answered from the last one
   */
  publish(folder: string, answers?: number): void;
  /** @param answers so many requests are still answered */
  cut(answers?: number): void;
  mend(): void;
  close(): Promise<void>;
}

/**
 * Serves a built site on a port of its own.
 *
 * @param base the path that it is published under, with a slash at both ends
 */
export const startHost = async (folder: string, base = '/'): Promise<Host> => {
  let handle = siteHandler(folder, base);
  /** What happens after so many more requests. */
  let next: { readonly after: number; readonly happens: () => void } | undefined;
  let count = 0;
  let isCut = false;
  const asked: string[] = [];
  const plan = (after: number, happens: () => void): void => {
    asked.length = 0;
    count = 0;
    if (after === 0) happens();
    else next = { after, happens };
  };
  const server = createServer((request, response) => {
    if (next && count === next.after) {
      next.happens();
      next = undefined;
    }
    count += 1;
    const { url = '' } = request;
    if (!url.startsWith(`${base}sw.js`)) asked.push(url);
    // To compress as strongly as a build does takes longer than all the rest.
    delete request.headers['accept-encoding'];
    if (isCut) request.socket.destroy();
    else handle(request, response);
  }).listen(0, 'localhost');
  await once(server, 'listening');
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    asked,
    publish: (other, answers = 0) =>
      plan(answers, () => {
        handle = siteHandler(other, base);
      }),
    cut: (answers = 0) =>
      plan(answers, () => {
        isCut = true;
      }),
    mend: () =>
      plan(0, () => {
        isCut = false;
        next = undefined;
      }),
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
};
