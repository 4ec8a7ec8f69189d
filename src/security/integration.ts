import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { writeHeaders } from './headers-file.ts';
import { inlineScript } from './inline-script.ts';
import { contentSecurityPolicy, securityHeaders } from './policy.ts';

/** The one script that stands in pages; `Head.astro` puts it there. */
const settings = new URL('../components/page/settings.inline.js', import.meta.url);

/** A policy for the built site, as the file `_headers`: what the pages say of themselves, and what only a host can say. */
export const securityPolicy = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'security-policy',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const policy = contentSecurityPolicy([inlineScript(await readFile(settings, 'utf8'))]);
        const rules = [
          { pattern: `${base}*`, headers: securityHeaders(policy) },
          // Names in there carry a hash of their content.
          { pattern: `${base}assets/*`, headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
          // By it a browser learns of a new release.
          { pattern: `${base}sw.js`, headers: { 'Cache-Control': 'no-cache' } },
        ];
        await writeFile(new URL('_headers', dir), writeHeaders(rules));
      },
    },
  };
};
