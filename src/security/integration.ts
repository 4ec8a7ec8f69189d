import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { writeHeaders } from './headers-file.ts';
import { inlineScript } from './inline-script.ts';
import { inlineStyles } from './inline-styles.ts';
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
      'astro:build:done': async ({ dir, assets }) => {
        const policy = contentSecurityPolicy(
          [inlineScript(await readFile(settings, 'utf8'))],
          await stylesOf(assets.values()),
        );
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

/** The styles of all pages, each once. Pages of one route have the same. */
const stylesOf = async (routes: Iterable<readonly URL[]>): Promise<readonly string[]> => {
  const styles = new Set<string>();
  for (const files of routes) {
    const page = files.find(({ pathname }) => pathname.endsWith('.html'));
    for (const style of page ? inlineStyles(await readFile(page, 'utf8')) : []) styles.add(style);
  }
  return [...styles];
};
