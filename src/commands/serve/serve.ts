import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { siteHandler } from './handler.ts';
import { type Listening, listen } from './listen.ts';

/** The port that is tried first. */
const firstPort = 4321;

/** The path the site is published under, as astro.config.mjs takes it too. */
const base = (): string => `/${(process.env['BASE_PATH'] ?? '').replace(/^\/|\/$/g, '')}`;

/**
 * Serves a built site; `npm start` and the browser tests both do it with this.
 *
 * @returns the server, its `url` that of the title page
 * @throws if nothing has been built yet
 */
export async function serveSite(folder: string): Promise<Listening> {
  const absolute = resolve(folder);
  if (!existsSync(join(absolute, 'index.html'))) {
    throw new Error(`There is no built site in ${folder}. Build it first: npm run build`);
  }
  const server = await listen(siteHandler(absolute, base()), firstPort);
  return { ...server, url: new URL(base().replace(/\/?$/, '/'), server.url).href };
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
