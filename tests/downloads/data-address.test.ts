import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataAddress } from '../../src/downloads/data-address.ts';

describe('an address that has a text in itself', () => {
  test('keeps letters and digits, and escapes all else', () => {
    expect(dataAddress('text/x', 'Сьоме № 7:\r\n{"a"} #%')).toBe(
      'data:text/x;charset=utf-8,Сьоме%20%E2%84%96%207%3A%0D%0A%7B%22a%22%7D%20%23%25',
    );
  });

  test('is read as the same text by what reads addresses', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 200 }), async (text) => {
        const response = await fetch(new URL(dataAddress('application/x-bibtex', text)));
        expect(response.headers.get('content-type')).toBe('application/x-bibtex;charset=utf-8');
        expect(await response.text()).toBe(text);
      }),
      { seed: 19900120 },
    );
  });
});
