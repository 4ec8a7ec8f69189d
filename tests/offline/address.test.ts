import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { cacheName, languagesIn, workerAddress } from '../../src/offline/address.ts';

const scope = fc
  .array(fc.stringMatching(/^[a-z0-9-]{1,8}$/), { maxLength: 3 })
  .map((parts) => ['', ...parts, ''].join('/'));

test('the languages of a service worker are read from its address as they were written', () => {
  fc.assert(
    fc.property(scope, fc.subarray([...languages]), (path, kept) => {
      const address = new URL(workerAddress(path, kept), 'https://example.org');
      expect(address.pathname).toBe(`${path}sw.js`);
      expect(languagesIn(address.href)).toEqual(kept);
    }),
  );
});

test('what is no language of the site is passed over, and one that is named twice is one', () => {
  expect(languagesIn('https://example.org/sw.js?keep=uk&keep=xx&keep=__proto__&keep=uk&again')).toEqual([
    'uk',
  ]);
  expect(languagesIn('https://example.org/sw.js')).toEqual([]);
});

test('sites of one host have caches of their own', () => {
  expect(cacheName('https://example.org/')).not.toBe(cacheName('https://example.org/edition/'));
});
