import { describe, expect, test } from 'vitest';
import { printedEdition, printedParagraph } from '../../../src/downloads/annotations/page-text.ts';
import type { ClaimId } from '../../../src/edition/ids.ts';
import { claimsOf, paragraphsOf } from '../../../src/edition/views.ts';
import { article } from '../support/articles.ts';

describe('a paragraph in the document', () => {
  test('reads with its number, its citations and the numbers of its notes', () => {
    const { text, claims } = printedParagraph({
      number: '2.5',
      html: 'He <em>said</em>: <span data-claim="both" id="claim-both">“A &amp; B” <a role="doc-biblioref" href="#ref-a">[1]</a> and C</span>.<a role="doc-noteref" href="#note-3">3</a>',
    });
    expect(text).toBe('2.5 He said: “A & B” [1] and C.3');
    expect([...claims]).toEqual([['both', { start: 13, end: 30 }]]);
    expect(text.slice(13, 30)).toBe('“A & B” [1] and C');
  });

  test('is known with all its claims', () => {
    for (const edition of Object.values(article.editions)) {
      const { paragraphs } = printedEdition(article, edition);
      expect([...paragraphs.keys()]).toEqual(paragraphsOf(edition).map(({ id }) => id));
      const ids = [...paragraphs.values()].flatMap(({ claims }) => [...claims.keys()]);
      expect(ids).toEqual<ClaimId[]>(claimsOf(edition).map(({ id }) => id));
    }
  });
});
