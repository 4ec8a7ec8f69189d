/** The built site for the bench: with the client of the search by itself, and with Pagefind as it comes. */
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { brotli } from '../../src/commands/brotli.ts';
import { siteHandler } from '../../src/commands/serve/handler.ts';

/** A file that a browser asked for, and its bytes over the wire in Brotli. */
export interface Loaded {
  readonly file: string;
  readonly bytes: number;
}

export interface BenchSite {
  readonly url: string;
  /** Address of the worker of the search. */
  readonly worker: string;
  /** The script that opens the search, with what else stands in its file: all that a page loads of it before. */
  readonly opener: Loaded;
  /** What has been asked for since the last call, each file once. */
  readonly loaded: () => Promise<readonly Loaded[]>;
  readonly close: () => Promise<void>;
}

/**
 * @param dist the built site; at its root, as `npm run build` leaves it
 * @param pages addresses of the pages that Pagefind is to index
 */
export const serveBench = async (dist: string, pages: readonly string[]): Promise<BenchSite> => {
  const folder = await mkdtemp(join(tmpdir(), 'search-bench-'));
  await cp(dist, folder, { recursive: true });
  await addClient(folder);
  await indexPages(folder, pages);
  const asked = new Set<string>();
  const handler = siteHandler(folder, '/');
  const server = createServer((request, response) => {
    asked.add((request.url ?? '').slice(1).replace(/\?.*/, ''));
    handler(request, response);
  }).listen(0, 'localhost');
  await once(server, 'listening');
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    worker: await workerOf(folder),
    opener: await openerOf(folder),
    loaded: async () => {
      const files = [...asked];
      asked.clear();
      return Promise.all(files.map(async (file) => ({ file, bytes: await bytesOf(join(folder, file)) })));
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await rm(folder, { recursive: true });
    },
  };
};

const bytesOf = async (file: string): Promise<number> => {
  const content = await readFile(file.endsWith('/') ? join(file, 'index.html') : file);
  // The files of an index are compressed already.
  return /\.(?:pf_\w+|pagefind|woff2)$/.test(file) ? content.byteLength : (await brotli(content)).byteLength;
};

/** `bench/client.js`: the page's side of the search without types, which the scripts of the site do not export. */
const addClient = async (folder: string): Promise<void> => {
  const source = await readFile('src/search/engine/client.ts', 'utf8');
  await mkdir(join(folder, 'bench'));
  await writeFile(join(folder, 'bench/client.js'), stripTypeScriptTypes(source));
};

/** Address of the worker of the search in the built site. */
const workerOf = async (folder: string): Promise<string> => {
  const workers = (await readdir(join(folder, 'assets'))).filter((file) => /^worker\b.*\.js$/.test(file));
  if (workers.length !== 1) throw new Error(`One worker was expected, not: ${workers.join(', ')}`);
  return `/assets/${workers[0]}`;
};

/** The file in which the form of the search at the head of every page is looked for. */
const openerOf = async (folder: string): Promise<Loaded> => {
  const scripts = (await readdir(join(folder, 'assets'))).filter((file) => file.endsWith('.js'));
  for (const file of scripts.map((script) => `assets/${script}`)) {
    if ((await readFile(join(folder, file), 'utf8')).includes('.site-search'))
      return { file, bytes: await bytesOf(join(folder, file)) };
  }
  throw new Error('No script opens the search');
};

/** `peer/`: what Pagefind makes of the articles of some pages by itself. */
const indexPages = async (folder: string, pages: readonly string[]): Promise<void> => {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('; '));
  for (const url of pages) {
    const html = await readFile(join(folder, url, 'index.html'), 'utf8');
    const content = html.replace('<article', '<article data-pagefind-body');
    if (content === html) throw new Error(`${url} has no article`);
    const added = await index.addHTMLFile({ url, content });
    if (added.errors.length > 0) throw new Error(added.errors.join('; '));
  }
  const { files } = await index.getFiles();
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, 'peer', path)), { recursive: true });
    await writeFile(join(folder, 'peer', path), content);
  }
  await close();
};
