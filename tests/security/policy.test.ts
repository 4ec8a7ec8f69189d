import { expect, test } from 'vitest';
import { inlineScript } from '../../src/security/inline-script.ts';
import { inlineStyles } from '../../src/security/inline-styles.ts';
import { policyPlaceholder, withPolicy } from '../../src/security/page-policy.ts';
import { contentSecurityPolicy, securityHeaders } from '../../src/security/policy.ts';

test('a policy lets no code and no styles in but those of the site and what is named by its hash', () => {
  // printf 'alert(1)' | openssl dgst -sha256 -binary | base64
  expect(contentSecurityPolicy(['alert(1)'], ['p{color:red}'])).toBe(
    "default-src 'self';script-src 'self' 'wasm-unsafe-eval' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=';style-src 'self' 'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64=';object-src 'none';base-uri 'none';form-action 'self'",
  );
  expect(contentSecurityPolicy([], [])).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|\s;|\*/);
});

test('the styles of a page are those in its head, as they stand there', () => {
  const html =
    '<head><style>a{}\n</style><style data-x="1">b{}</style></head><body><style>c{}</style></body>';
  expect(inlineStyles(html)).toEqual(['a{}\n', 'b{}']);
});

test('a page is given the policy of just its own styles, and none is published without', () => {
  const html = (policy: string, style: string) =>
    `<head><meta content="${policy}"><style>${style}</style></head>`;
  expect(withPolicy(html(policyPlaceholder, 'a{content:"$&"}'), ['run()'])).toBe(
    html(contentSecurityPolicy(['run()'], ['a{content:"$&"}']), 'a{content:"$&"}'),
  );
  expect(() => withPolicy('<head></head>', [])).toThrow('A page has no place for its security policy');
});

test('the headers say what a page itself cannot', () => {
  expect(securityHeaders("default-src 'self'")).toMatchObject({
    'Content-Security-Policy': "default-src 'self';frame-ancestors 'none'",
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
  });
});

test('a script stands in a page without its comments and line breaks', () => {
  expect(inlineScript('// Why.\ntry {\n  run();\n} catch {\n  // Nothing.\n}\n')).toBe(
    'try {run();} catch {}',
  );
});
