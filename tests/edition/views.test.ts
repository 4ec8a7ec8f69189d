import { describe, expect, test } from 'vitest';
import type { Annotations } from '../../src/edition/annotations.ts';
import { checkContent } from '../../src/edition/check.ts';
import { basisCounts, byPage, citationsOf, citationsOfReference, claimsOf } from '../../src/edition/views.ts';

const { articles } = await checkContent('content');
const edition = (lang: string): Annotations => {
  const found = articles[0]?.editions.find((one) => one.lang === lang)?.annotations;
  if (!found) throw new Error(`no edition in ${lang}`);
  return found;
};

describe.each(['en', 'uk'])('the views of the edition in %s', (lang) => {
  const annotations = edition(lang);

  test('count as many cited claims as there are claims with citations', () => {
    const { cited, uncited } = basisCounts(annotations);
    expect(cited).toBe(claimsOf(annotations).filter(({ citations }) => citations.length > 0).length);
    expect(cited + uncited).toBe(claimsOf(annotations).length);
  });

  test('give every citation with the claim and the paragraph it stands in', () => {
    expect(citationsOf(annotations)).toHaveLength(18);
    for (const { citation, claim, paragraph } of citationsOf(annotations)) {
      expect(claim.citations).toContain(citation.id);
      expect(paragraph.claims).toContain(claim);
    }
  });

  test('group the citations of a work by page, the lowest first', () => {
    const pages = byPage(citationsOfReference(annotations, 'pompeev1992')).map(([page, group]) => [
      page,
      group.length,
    ]);
    expect(pages).toEqual([
      ['63', 1],
      ['65', 2],
      ['66', 1],
      ['68', 2],
    ]);
  });

  test('group a citation of the work as a whole under no page', () => {
    expect(byPage(citationsOfReference(annotations, 'preslib-independence')).map(([page]) => page)).toEqual([
      undefined,
    ]);
  });

  test('group pages in the order of a book: Roman ones first, a range by its first page', () => {
    const whole = citationsOf(annotations).find(({ citation }) => citation.locator === undefined);
    if (!whole) throw new Error('No work is cited as a whole');
    const at = (locator: string) => ({ ...whole, citation: { ...whole.citation, locator } });
    const inDisorder = ['9', '63–65', 'xiv', 'ix', '100', 'iv–vi', '63'].map(at);
    expect(byPage([...inDisorder, whole]).map(([page]) => page)).toEqual([
      undefined,
      'iv–vi',
      'ix',
      'xiv',
      '9',
      '63–65',
      '63',
      '100',
    ]);
  });

  test('give the words of a claim without its citation', () => {
    const cited = claimsOf(annotations).filter(({ basis }) => basis === 'cited');
    for (const { html, text } of cited) {
      expect(html).not.toContain('doc-biblioref');
      expect(html).not.toContain(' id="');
      expect(html).not.toMatch(/\s$/u);
      expect(text).not.toMatch(/\[\d/);
    }
  });
});
