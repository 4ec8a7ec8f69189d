import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../../../src/commands/serve/listen.ts';

/** Holds a port of one address, whichever the system gives, until the test is over. */
const holdPort = (host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    onTestFinished(() => void server.close());
    server.listen({ host, port: 0 }, () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('no port'));
      else resolve(address.port);
    });
  });

const serveFrom = async (port: number) => {
  const server = await listen((_request, response) => response.end('the site'), port);
  onTestFinished(() => server.close());
  return server;
};

test.each(['127.0.0.1', '::1'])('a port that someone holds on %s is left to them', async (host) => {
  const taken = await holdPort(host);
  const server = await serveFrom(taken);
  expect(server.port).toBeGreaterThan(taken);
  expect(server.url).toBe(`http://localhost:${server.port}/`);
  expect(await (await fetch(server.url)).text()).toBe('the site');
});

test('two servers that want the same port get one each', async () => {
  const first = await serveFrom(await holdPort('127.0.0.1'));
  const second = await serveFrom(first.port);
  expect(second.port).toBeGreaterThan(first.port);
});

test('both addresses that localhost stands for are served', async () => {
  const { port } = await serveFrom(await holdPort('127.0.0.1'));
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('the site');
  expect(await (await fetch(`http://[::1]:${port}/`)).text()).toBe('the site');
});

test('a closed server frees its port, though a connection was kept open', async () => {
  const server = await listen((_request, response) => response.end('the site'), await holdPort('::1'));
  await (await fetch(server.url)).text();
  await server.close();
  expect((await serveFrom(server.port)).port).toBe(server.port);
});

test('when no port is left, the message names those that were tried', async () => {
  await expect(listen(() => {}, 65_536)).rejects.toThrow('No port from 65536 to 65535 is free.');
});
