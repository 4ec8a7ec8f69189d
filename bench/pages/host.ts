import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync } from 'node:zlib';
import { brotli } from '../../src/commands/brotli.ts';
import { siteHandler } from '../../src/commands/serve/handler.ts';

/** A file that a browser was sent. */
export interface Sent {
  readonly path: string;
  /** Its media type. */
  readonly type: string;
  /** Of its body, as it went over the wire: Brotli but for what is compressed in itself. */
  readonly bytes: number;
}

/** A site as a browser meets it on a host. */
export interface Host {
  /** Without a slash at its end. */
  readonly url: string;
  /** What has been sent since the last call, in order. */
  readonly sent: () => readonly Sent[];
  readonly close: () => Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

const dropped = ['connection', 'keep-alive', 'transfer-encoding', 'content-length'];

/**
 * Serves a built site by the project's own server, and keeps each answer, as hosts do, which compress a file once and well.
 */
export const host = async (folder: string): Promise<Host> => {
  const origin = createServer(siteHandler(folder, '/'));
  const originPort = await listening(origin);
  const kept = new Map<string, Answer>();
  const sent: Sent[] = [];

  const answerOf = async ({ url = '/', headers }: IncomingMessage): Promise<Answer> => {
    const accepts = headers['accept-encoding'] ?? '';
    const known = kept.get(url + accepts);
    if (known) return known;
    const request = get({
      port: originPort,
      host: 'localhost',
      path: url,
      headers: { 'accept-encoding': accepts },
    });
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    const body = await recompressed(await buffer(response), response.headers['content-encoding']);
    const answer = {
      status: response.statusCode ?? 500,
      headers: {
        ...Object.fromEntries(Object.entries(response.headers).filter(([name]) => !dropped.includes(name))),
        'content-length': body.byteLength,
      },
      body,
    };
    kept.set(url + accepts, answer);
    return answer;
  };

  const server = createServer(async (request, response) => {
    const { status, headers, body } = await answerOf(request);
    const type = String(headers['content-type'] ?? '').replace(/;.*/, '');
    sent.push({ path: request.url ?? '/', type, bytes: body.byteLength });
    response.writeHead(status, headers).end(body);
  });
  const port = await listening(server);
  return {
    url: `http://localhost:${port}`,
    sent: () => sent.splice(0),
    async close() {
      for (const one of [server, origin]) {
        one.close();
        one.closeAllConnections();
      }
    },
  };
};

/** What the server compresses for each answer anew, as a host does that compresses once: in its best quality. */
const recompressed = async (body: Buffer, encoding: string | undefined): Promise<Buffer> =>
  encoding === 'br' ? brotli(brotliDecompressSync(body)) : body;

const listening = async (server: ReturnType<typeof createServer>): Promise<number> => {
  server.listen(0, 'localhost');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
};
