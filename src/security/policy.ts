import { createHash } from 'node:crypto';

/**
 * What a page may load and do: files of the site, and of code that stands in the page only what is known.
 *
 * @param inlineScripts the texts of the scripts that stand in pages, byte for byte
 * @param inlineStyles those of the styles
 * @returns the policy for a page's own `<meta>`, which may not say who may frame it
 * @see https://www.w3.org/TR/CSP3/
 */
export const contentSecurityPolicy = (
  inlineScripts: readonly string[],
  inlineStyles: readonly string[],
): string =>
  [
    "default-src 'self'",
    // Pagefind is WebAssembly.
    ["script-src 'self' 'wasm-unsafe-eval'", ...inlineScripts.map(hashSource)].join(' '),
    ["style-src 'self'", ...inlineStyles.map(hashSource)].join(' '),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join(';');

/**
 * Headers for every answer of a host, by their names.
 *
 * @param policy of the pages
 * @see https://www.w3.org/TR/referrer-policy/ and https://www.w3.org/TR/permissions-policy/
 */
export const securityHeaders = (policy: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': `${policy};frame-ancestors 'none'`,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
});

const hashSource = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
