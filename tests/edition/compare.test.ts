import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annotations, Paragraph } from '../../src/edition/annotations.ts';
import { checkContent } from '../../src/edition/check.ts';
import { compareEditions } from '../../src/edition/compare/compare-editions.ts';
import '../support/runs.ts';

const { articles } = await checkContent('content');
const [english, ukrainian] = articles[0]?.editions ?? [];
if (!english?.annotations || !ukrainian?.annotations) throw new Error('The article lacks an edition');
const { annotations } = ukrainian;

/** The Ukrainian edition with one paragraph changed or, where the change gives nothing, left out. */
const withParagraph = (
  index: number,
  change: (paragraph: Paragraph) => Paragraph | undefined,
): Annotations => {
  let at = -1;
  const sections = annotations.sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.flatMap((paragraph) => {
      at += 1;
      return at === index ? (change(paragraph) ?? []) : paragraph;
    }),
  }));
  return { ...annotations, sections };
};

const differences = (changed: Annotations) =>
  compareEditions([english, { ...ukrainian, annotations: changed }]).map(({ rule }) => rule);

const paragraphs = annotations.sections.flatMap((section) => section.paragraphs);
const anyParagraph = fc.nat({ max: paragraphs.length - 1 });

describe('the comparison of editions', () => {
  test('finds nothing between the editions of the article, nor between an edition and itself', () => {
    expect(compareEditions([english, ukrainian])).toEqual([]);
    expect(compareEditions([english, english])).toEqual([]);
  });

  test('tells of a paragraph that is left out once, wherever it stood', () => {
    fc.assert(
      fc.property(anyParagraph, (index) => {
        // A paragraph without claims has nothing to be recognised by; its neighbours may be told of instead.
        fc.pre((paragraphs[index]?.claims.length ?? 0) > 0);
        expect(differences(withParagraph(index, () => undefined))).toEqual(['editions-differ-in-paragraphs']);
      }),
    );
  });

  test('tells of a claim that is left out, whichever it is', () => {
    fc.assert(
      fc.property(anyParagraph, fc.nat(), (index, nth) => {
        const { claims } = paragraphs[index] ?? { claims: [] };
        fc.pre(claims.length > 0);
        const gone = claims[nth % claims.length];
        const changed = withParagraph(index, (paragraph) => ({
          ...paragraph,
          claims: paragraph.claims.filter((claim) => claim !== gone),
          citations: paragraph.citations.filter(({ claim }) => claim !== gone?.id),
        }));
        expect(differences(changed)).toEqual(['editions-differ-in-claims']);
      }),
    );
  });

  test('tells of every person, place and date that only one edition names', () => {
    fc.assert(
      fc.property(anyParagraph, fc.constantFrom('people', 'places', 'dates'), (index, kind) => {
        const named = paragraphs[index]?.mentions[kind].length ?? 0;
        const changed = withParagraph(index, (paragraph) => ({
          ...paragraph,
          mentions: { ...paragraph.mentions, [kind]: [] },
        }));
        expect(differences(changed)).toEqual(Array(named).fill('editions-differ-in-mentions'));
      }),
    );
  });

  test('tells of another page and of another work', () => {
    const index = paragraphs.findIndex(({ citations }) => citations.some(({ locator }) => locator));
    const cite = (change: object) =>
      differences(
        withParagraph(index, (paragraph) => ({
          ...paragraph,
          citations: paragraph.citations.map((citation) => ({ ...citation, ...change })),
        })),
      );
    expect(cite({ locator: '999' })).toEqual(['editions-differ-in-locators']);
    expect(cite({ key: 'another' })).toEqual([
      'editions-differ-in-citations',
      'editions-differ-in-citations',
    ]);
  });
});
