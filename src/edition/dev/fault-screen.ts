import type { HookParameters } from 'astro';
import { countFaults, type Fault, listFaults } from '../faults.ts';

/** Vite’s development server, as Astro hands it out. */
export type DevServer = HookParameters<'astro:server:setup'>['server'];

/** What a browser shows instead of the pages while the content is at fault. */
export interface FaultScreen {
  show(faults: readonly Fault[]): void;
}

/**
 * Shows faults in Vite's error overlay, in pages that are open and in those that are opened later. A page that would
 * be made from faulty content is not made: it would fail with an error of its own, which says less.
 *
 * @see https://vite.dev/guide/api-hmr.html
 */
export const faultScreen = (server: DevServer): FaultScreen => {
  const { hot } = server.environments.client;
  let shown: readonly Fault[] = [];
  hot.on('vite:client:connect', (_payload, client) => {
    if (shown.length > 0) client.send(overlay(shown));
  });
  server.middlewares.use((request, response, next) => {
    if (shown.length === 0 || !request.headers.accept?.includes('text/html')) return next();
    response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page(shown));
  });
  return {
    show(faults) {
      const mended = shown.length > 0 && faults.length === 0;
      shown = faults;
      if (faults.length > 0) hot.send(overlay(faults));
      else if (mended) hot.send({ type: 'full-reload', path: '*' });
    },
  };
};

const overlay = (faults: readonly Fault[]) => ({
  type: 'error' as const,
  err: { message: `${countFaults(faults)}\n\n${listFaults(faults)}`, stack: '' },
});

/** A page that does nothing but listen: the overlay lies over it, and it reloads when the content is mended. */
const page = (faults: readonly Fault[]): string => `<!doctype html>
<title>${countFaults(faults)}</title>
<script type="module" src="/@vite/client"></script>
<pre>${listFaults(faults).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>
`;
