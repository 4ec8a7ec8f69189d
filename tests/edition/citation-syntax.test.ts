import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCitation, parseCitations } from '../../src/edition/citation-syntax.ts';
import { runs } from '../support/runs.ts';

const key = fc.stringMatching(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/).filter((value) => value.length < 40);
const page = fc.integer({ min: 1, max: 9999 });
const locator = fc.oneof(
  page.map(String),
  fc
    .tuple(page, page)
    .filter(([from, to]) => from < to)
    .map(([from, to]) => `${from}–${to}`),
);
const target = fc.oneof(fc.record({ key }), fc.record({ key, locator }));
const prose = fc.string().map((text) => text.replace(/[@[\]]/g, ''));

describe('the citation parser', () => {
  test('reads back every citation that it writes, wherever in a text it stands', () => {
    fc.assert(
      fc.property(prose, target, prose, (before, citation, after) => {
        const written = formatCitation(citation);
        const text = `${before} ${written} ${after}`;
        const start = before.length + 1;
        expect(parseCitations(text)).toEqual([
          { kind: 'citation', ...citation, start, end: start + written.length },
        ]);
      }),
      { numRuns: runs(2000) },
    );
  });

  test('reads any text without failing, and never loses its place', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.constantFrom('[', ']', '@', 'p', '.', ' ', '1', ',', ';') }),
        (a, b) => {
          for (const text of [a, b, a + b]) {
            let done = 0;
            for (const found of parseCitations(text)) {
              expect(found.start).toBeGreaterThanOrEqual(done);
              if (found.kind === 'citation') {
                expect(text.slice(found.start, found.end)).toMatch(/^\[@[\s\S]+\]$/);
                done = found.end;
              }
            }
          }
        },
      ),
      { numRuns: runs(5000) },
    );
  });

  test.each([
    ['an e-mail address', 'write to editor@example.org'],
    ['a bracket without a key', 'he said [sic] so'],
  ])('leaves %s alone', (_what, text) => {
    expect(parseCitations(text)).toEqual([]);
  });

  test.each([
    ['[@a; @b]', 'several references'],
    ['[@a, pp. 1–2]', 'not "pp."'],
    ['[@a, с. 5]', 'not "с."'],
    ['[@a, 5]', 'has no "p."'],
    ['[@a, p. 9–3]', 'run backwards'],
    ['[@a, p. 63', 'no closing bracket'],
    ['@a says', 'not in brackets'],
    ['[see @a]', 'before the key'],
    ['[@]', 'no key'],
    ['[@a, p. many]', 'no page'],
  ])('tells what is wrong with %s', (text, reason) => {
    const [found] = parseCitations(text);
    expect(found).toMatchObject({ kind: 'malformed', reason: expect.stringContaining(reason) });
  });
});
