import { expect, test } from 'vitest';
import { inlineScript } from '../../src/security/inline-script.ts';
import { contentSecurityPolicy, securityHeaders } from '../../src/security/policy.ts';

test('a policy lets no code run but that of the site and what is named by its hash', () => {
  // printf 'alert(1)' | openssl dgst -sha256 -binary | base64
  expect(contentSecurityPolicy(['alert(1)'])).toBe(
    "default-src 'self';script-src 'self' 'wasm-unsafe-eval' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=';object-src 'none';base-uri 'none';form-action 'self'",
  );
  expect(contentSecurityPolicy([])).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|\s;|\*/);
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
