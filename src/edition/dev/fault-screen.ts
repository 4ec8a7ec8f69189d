import type { HookParameters } from 'astro';
import { countFaults, type Fault, listFaults } from '../faults.ts';

/** Vite’s development server, as Astro hands it out. */
export type DevServer = HookParameters<'astro:server:setup'>['server'];

/** What a browser shows of the content. */
export interface FaultScreen {
  /** Faults instead of the pages or, where there are none, the pages made anew. */
  show(faults: readonly Fault[]): void;
}

/** Addresses under which Vite serves modules: `/@vite/client`, `/src/…` */
const modules = /\/(?:@|__|node_modules\/|src\/)/;

/**
 * Shows faults in Vite's error overlay, in pages that are open and in those that are opened later. Nothing is made from
 * faulty content meanwhile, not even an answer for an icon: it would fail with an error of its own, which says less.
 *
 * @param checked settles when what is on disk has been checked
 * @see https://vite.dev/guide/api-hmr.html
 */
export const faultScreen = (server: DevServer, checked: () => Promise<void>): FaultScreen => {
  const { hot } = server.environments.client;
  let shown: readonly Fault[] = [];
  hot.on('vite:client:connect', (_payload, client) => {
    if (shown.length > 0) client.send(overlay(shown));
  });
  server.middlewares.use(async (request, response, next) => {
    if (modules.test(request.url ?? '')) return next();
    await checked();
    if (shown.length === 0) return next();
    response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page(shown, server.config.base));
  });
  return {
    show(faults) {
      shown = faults;
      hot.send(faults.length > 0 ? overlay(faults) : { type: 'full-reload', path: '*' });
    },
  };
};

const overlay = (faults: readonly Fault[]) => ({
  type: 'error' as const,
  // Astro’s overlay has a name and a title above the message.
  err: { name: 'edition-check', title: countFaults(faults), message: listFaults(faults), stack: '' },
});

/** A page that does nothing but listen: the overlay lies over it, and it reloads when the content is mended. */
const page = (faults: readonly Fault[], base: string): string => `<!doctype html>
<title>${countFaults(faults)}</title>
<script type="module" src="${base}@vite/client"></script>
<pre>${listFaults(faults).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>
`;
