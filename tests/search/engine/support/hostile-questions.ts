import fc from 'fast-check';
import type { Question } from '../../../../src/search/engine/answer.ts';

const words = 'Gorbachev Баку січня 20 1990 трагед the в Ujh,fxjd machine 130 j ch ьь ся ґ ß İ ǆ';
const marks = '" „ “ « » - ‑ – / . , \' ’ \u02BC ` ´ [ ] ( ) * + ? ^ $ \\ | % & < >';
const strange =
  '%00 \0 \ud800 \udc00 \u0301 \u00AD \u200B \u202E \uFEFF 👩‍👩‍👧 ﬁ ½ ﷺ ٣ ㏂ <b> </p> &amp; <script>alert(1)</script>';
const names = '__proto__ constructor toString null undefined NaN';
const pieces = fc.constantFrom(' ', '\n', '\t', ...[words, marks, strange, names].join(' ').split(' '));

const query = fc.oneof(
  { weight: 4, arbitrary: fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
      .map((units) => String.fromCharCode(...units)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(pieces, fc.integer({ min: 1, max: 5000 }))
      .map(([piece, length]) => piece.repeat(length).slice(0, length)),
  },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '""', '-', '’', '""""""', '---', '«»') },
);

const anything = fc.string({ maxLength: 5 });
const filters = fc.record(
  {
    section: fc.oneof(fc.constant('s-2'), anything),
    person: fc.oneof(fc.constant('gorbachev'), fc.constant('__proto__')),
    source: fc.oneof(fc.constant('pompeev1992'), anything),
    year: fc.oneof(fc.constant('1990'), anything),
    basis: fc.constantFrom('cited' as const, 'uncited' as const),
  },
  { requiredKeys: [] },
);

/** Whatever can be typed, pasted or put into an address, long and strange. */
export const hostileQuestions: fc.Arbitrary<Question> = fc.record({
  query,
  lang: fc.constantFrom('en' as const, 'uk' as const),
  filters: fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: filters }),
  articles: fc.constantFrom(1, 6, 10_000),
  limit: fc.constantFrom(0, 1, 10, 10_000),
});
