import { describe, expect, test } from 'vitest';
import { isIssn, isOrcid } from '../../src/edition/schemas/check-digits.ts';

/** With one digit other, and with two neighbours in each other's place. */
const slips = (number: string): readonly string[] =>
  [...number].flatMap((sign, at) => {
    if (!/\d/.test(sign)) return [];
    const [before, after] = [number.slice(0, at), number.slice(at + 1)];
    const other = before + String((Number(sign) + 3) % 10) + after;
    const neighbour = after.at(0) ?? '';
    return /\d/.test(neighbour) && neighbour !== sign
      ? [other, before + neighbour + sign + after.slice(1)]
      : [other];
  });

describe.each([
  ['an ORCID iD', isOrcid, ['0000-0002-8438-9564', '0000-0002-1694-233X', '0000-0002-1825-0097']],
  ['an ISSN', isIssn, ['2305-9389', '0378-5955', '2434-561X']],
] as const)('the last digit of %s', (_, isRight, numbers) => {
  test.each(numbers)('proves %s', (number) => {
    expect(isRight(number)).toBe(true);
  });

  test.each(numbers)('tells of every slip in %s', (number) => {
    expect(slips(number).filter(isRight)).toEqual([]);
  });
});
