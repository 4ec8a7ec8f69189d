import { describe, expect, test } from 'vitest';
import { isMet, limitTable } from '../../../bench/report/limits.ts';
import { kilobytes, milliseconds } from '../../../bench/report/words.ts';

describe('a limit', () => {
  test('may be reached, but for one that the figure has to be below', () => {
    const held = { what: 'script', figure: 6144, limit: 6144, say: kilobytes };
    expect(isMet(held)).toBe(true);
    expect(isMet({ ...held, below: true })).toBe(false);
    expect(isMet({ ...held, figure: 6145 })).toBe(false);
    expect(isMet({ ...held, figure: 6143, below: true })).toBe(true);
  });

  test('stands beside its figure, with whether it is met', () => {
    expect(
      limitTable([
        { what: 'script', figure: 2048, limit: 6144, say: kilobytes },
        { what: 'paint', figure: 1996, limit: 1732, below: true, say: milliseconds, because: 'the other' },
      ]),
    ).toBe(
      [
        '| what must hold | measured | limit |  |',
        '| --- | ---: | --- | --- |',
        '| script | 2.0 KB | 6.0 KB | met |',
        '| paint | 1,996 ms | below 1,732 ms, the other | **not met** |',
      ].join('\n'),
    );
  });
});
