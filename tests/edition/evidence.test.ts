import { describe, expect, test } from 'vitest';
import { describeError } from '../../src/commands/build/describe-error.ts';
import type { Annotations } from '../../src/edition/annotations.ts';
import { basisIn, evidenceOf, evidenceOfSource, mostCited } from '../../src/edition/evidence.ts';
import type { ClaimId, ReferenceKey } from '../../src/edition/ids.ts';
import { citationsOf, claimsOf, entryOf, paragraphsOf } from '../../src/edition/views.ts';
import { languages } from '../../src/i18n/languages.ts';
import { article, nothingCited, smallArticle } from '../evidence/support/article.ts';

/** Number of the source and section of each citation, as they are published. */
const published = [
  [2, 2],
  [1, 2],
  [8, 2],
  [6, 3],
  [10, 3],
  [7, 3],
  [9, 4],
  [9, 4],
  [9, 4],
  [2, 4],
  [3, 5],
  [9, 6],
  [9, 8],
  [10, 9],
  [9, 9],
  [5, 9],
  [5, 10],
  [4, 10],
] as const;

describe.each(languages)('the evidence of the article in %s', (lang) => {
  const edition = article.editions[lang];
  const evidence = evidenceOf(edition, article.references);

  test('is the 18 citations as they are published, each with its source, in its section', () => {
    expect(evidence.citations).toBe(18);
    for (const { reference, bySection, cited } of evidence.sources) {
      const expected = Array.from(
        { length: 11 },
        (_, index) =>
          published.filter(
            ([source, section]) => source === Number(reference.number) && section === index + 1,
          ).length,
      );
      expect(bySection, reference.id).toEqual(expected);
      expect(cited.every(({ citation }) => citation.key === reference.id)).toBe(true);
      expect(cited).toHaveLength(expected.reduce((sum, count) => sum + count, 0));
    }
    expect(evidence.sections.map(({ citations }) => citations)).toEqual([0, 3, 3, 4, 1, 1, 0, 1, 3, 2, 0]);
  });

  test('has every source, the most cited first, those cited as often as published', () => {
    expect(evidence.sources.map(({ reference }) => Number(reference.number))).toEqual([
      9, 2, 5, 10, 1, 3, 4, 6, 7, 8,
    ]);
    expect(mostCited(evidence)?.reference.id).toBe('pompeev1992');
    expect(mostCited(evidence)?.cited).toHaveLength(6);
  });

  test('has every claim, with a source or without', () => {
    expect(evidence.claims).toBe(claimsOf(edition).length);
    expect(evidence.uncited).toBe(claimsOf(edition).filter(({ basis }) => basis === 'uncited').length);
    expect(evidence.sections.reduce((sum, { uncited }) => sum + uncited, 0)).toBe(evidence.uncited);
    const basis = paragraphsOf(edition).map(basisIn);
    expect(basis.reduce((sum, { cited }) => sum + cited, 0)).toBe(evidence.claims - evidence.uncited);
  });
});

describe('the source that is cited most', () => {
  test('is none where two are cited as often, or nothing is', () => {
    const { editions, references } = smallArticle;
    const bare = nothingCited(editions.en);
    expect(mostCited(evidenceOf(bare, references))).toBeUndefined();
    expect(evidenceOf(bare, references).sources.map(({ cited }) => cited.length)).toEqual([0, 0]);
    const [, ...others] = citationsOf(editions.en).filter(({ citation }) => citation.key === 'menabrea1842');
    const even: Annotations = {
      ...editions.en,
      sections: editions.en.sections.map((section) => ({
        ...section,
        paragraphs: section.paragraphs.map((paragraph) => ({
          ...paragraph,
          citations: paragraph.citations.filter((one) => others.every(({ citation }) => citation !== one)),
        })),
      })),
    };
    expect(evidenceOf(even, references).sources.map(({ cited }) => cited.length)).toEqual([1, 1]);
    expect(mostCited(evidenceOf(even, references))).toBeUndefined();
  });
});

describe('what has no place in the evidence fails the build and says where:', () => {
  const edition = article.editions.en;
  const [first] = citationsOf(edition);
  if (!first) throw new Error('There is no citation');
  const where = `content/articles/january-20-1990/en.mdx:${first.citation.at.line}:${first.citation.at.column}`;

  const withFirst = (change: Partial<typeof first.citation>): Annotations => ({
    ...edition,
    sections: edition.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map((paragraph) => ({
        ...paragraph,
        citations: paragraph.citations.map((one) => (one === first.citation ? { ...one, ...change } : one)),
      })),
    })),
  });

  test('a citation of a source that is not in the list', () => {
    const references = article.references.filter(({ id }) => id !== first.citation.key);
    expect(() => evidenceOf(edition, references)).toThrow(
      `${where} the citation cite-1 is of “balayev2000”, which is none of the references`,
    );
    expect(() => evidenceOf(withFirst({ key: 'nobody' as ReferenceKey }), article.references)).toThrow(
      `${where} the citation cite-1 is of “nobody”`,
    );
  });

  test('a citation in no claim of its paragraph', () => {
    const lost = withFirst({ claim: 'nowhere' as ClaimId });
    const message = `${where} the citation cite-1 belongs to no claim of ¶ 2.3`;
    expect(() => evidenceOf(lost, article.references)).toThrow(message);
    expect(() => citationsOf(lost)).toThrow(message);
  });

  test('so that the build prints the place', () => {
    const attempt = (): unknown => {
      try {
        return evidenceOf(withFirst({ claim: 'nowhere' as ClaimId }), article.references);
      } catch (error) {
        return error;
      }
    };
    expect(describeError(attempt(), process.cwd()).split('\n')[0]).toBe(
      `Error: ${where} the citation cite-1 belongs to no claim of ¶ 2.3`,
    );
  });

  test('a citation that its claim does not know of', () => {
    expect(() => citationsOf(withFirst({ id: 'cite-100' }))).toThrow(
      `${where} the citation cite-100 belongs`,
    );
  });

  test('a source that is none of the references, or that the list of an edition lacks', () => {
    const evidence = evidenceOf(edition, article.references);
    expect(() => evidenceOfSource(evidence, 'nobody')).toThrow('nobody is none of the references');
    expect(() => entryOf({ ...edition, bibliography: [] }, 'balayev2000')).toThrow(
      '“balayev2000” is not in the list of references of january-20-1990 in en',
    );
  });
});
