import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { project } from './sites.ts';

/** A development server over a content folder of its own. */
export interface DevServer {
  /** What it has said on standard error so far. */
  errors(): string;
  /** Where it listens, once it does. */
  address(): string | undefined;
  stop(): Promise<void>;
}

/** Starts `astro dev` as `npm run dev` does, on a free port. */
export const startDevServer = (content: string): DevServer => {
  // Under vitest Astro would serve no pages.
  const { VITEST: _vitest, ...env } = process.env;
  const child = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--ignore-lock', '--host', '127.0.0.1', '--port', '4600'],
    {
      cwd: project,
      env: {
        ...env,
        CONTENT_DIR: content,
        NODE_ENV: 'development',
        // rehype-citation loads Node’s deprecated punycode.
        NODE_NO_WARNINGS: '1',
        ASTRO_TELEMETRY_DISABLED: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let [output, errors] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  return {
    errors: () => errors,
    address: () => /Local +(http:\S+)\/\n/.exec(stripVTControlCharacters(output))?.[1],
    stop: async () => {
      if (child.exitCode !== null) return;
      const closed = once(child, 'close');
      child.kill();
      await closed;
    },
  };
};

/** Writes another text in the place of one in a file, as an editor would. */
export const edit = async (folder: string, file: string, from: string, to: string): Promise<void> => {
  const path = join(folder, file);
  const source = await readFile(path, 'utf8');
  if (!source.includes(from)) throw new Error(`${file} does not hold ${from}`);
  await writeFile(path, source.replace(from, to));
};

interface Socket {
  /** What Vite has sent so far, as to every browser that is open. */
  readonly messages: readonly { readonly type: string }[];
  close(): void;
}

/** Listens as an open browser does. */
export const openSocket = async (address: string): Promise<Socket> => {
  const client = await (await fetch(`${address}/@vite/client`)).text();
  const token = /wsToken = "([^"]+)"/.exec(client)?.[1];
  const socket = new WebSocket(`${address.replace('http', 'ws')}/?token=${token}`, 'vite-hmr');
  const messages: { type: string }[] = [];
  socket.addEventListener('message', ({ data }) => messages.push(JSON.parse(String(data))));
  await once(socket, 'open');
  return { messages, close: () => socket.close() };
};
