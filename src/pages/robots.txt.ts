import type { APIRoute } from 'astro';
import { absolute, route } from '../i18n/routes.ts';

/** Everything may be read by everyone (RFC 9309), and the sitemap says what there is. Crawlers look at the root of a host. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(route.sitemap())}\n`, {
    headers: { 'Content-Type': 'text/plain;charset=utf-8' },
  });
