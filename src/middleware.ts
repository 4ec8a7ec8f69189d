import type { MiddlewareHandler } from 'astro';
import { settings } from './components/page/settings.ts';
import { withPolicy } from './security/page-policy.ts';

/** Gives every built page its policy. Astro's development server puts scripts and styles of its own into a page, so there is none. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (!import.meta.env.PROD || !response.headers.get('content-type')?.startsWith('text/html'))
    return response;
  return new Response(withPolicy(await response.text(), [settings]), response);
};
