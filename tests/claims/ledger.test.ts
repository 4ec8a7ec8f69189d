import { describe, expect, test } from 'vitest';
import { facetsOf } from '../../src/claims/facets.ts';
import { ledgerOf, yearsOf } from '../../src/claims/ledger.ts';
import type { Annotations, Claim, Lang, Paragraph } from '../../src/edition/annotations.ts';
import { checkContent } from '../../src/edition/check.ts';
import type { ClaimId, Edtf, PersonId } from '../../src/edition/ids.ts';
import { checkedArticles, type SiteArticle } from '../../src/edition/site-article.ts';
import { citationsOf, claimsOf } from '../../src/edition/views.ts';
import { languages } from '../../src/i18n/languages.ts';

const [article] = checkedArticles(await checkContent('content'));
if (!article) throw new Error('The content holds no article');

/** The article, its edition in a language changed. */
const withEdition = (lang: Lang, edition: Annotations): SiteArticle => ({
  ...article,
  editions: { ...article.editions, [lang]: edition },
});

/** The English edition with the first paragraph that has a citation changed. */
const withCited = (change: (paragraph: Paragraph) => Partial<Paragraph>): SiteArticle => {
  const edition = article.editions.en;
  const changed = citationsOf(edition)[0]?.paragraph;
  return withEdition('en', {
    ...edition,
    sections: edition.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map((paragraph) =>
        paragraph === changed ? { ...paragraph, ...change(paragraph) } : paragraph,
      ),
    })),
  });
};

const changeCited = (change: (claim: Claim) => Partial<Claim>): SiteArticle =>
  withCited(({ claims }) => ({
    claims: claims.map((claim) => (claim.basis === 'cited' ? { ...claim, ...change(claim) } : claim)),
  }));

describe.each(languages)('the ledger in %s', (lang) => {
  const edition = article.editions[lang];
  const ledger = ledgerOf(article, lang);
  const rows = ledger.flatMap((one) => one.rows);

  test('has every claim, in the order of the text, numbered through', () => {
    expect(rows.map(({ claim }) => claim)).toEqual(claimsOf(edition));
    expect(rows.map(({ number }) => number)).toEqual(claimsOf(edition).map((_, index) => index + 1));
  });

  test('has each claim under its section, in its paragraph', () => {
    for (const { section, rows } of ledger) {
      expect(rows.length).toBeGreaterThan(0);
      for (const { claim, paragraph } of rows) {
        expect(section.paragraphs).toContain(paragraph);
        expect(paragraph.claims).toContain(claim);
      }
    }
  });

  test('has every citation once, with its source', () => {
    const cited = rows.flatMap(({ sources }) => sources);
    expect(cited.map(({ citation }) => citation)).toEqual(
      citationsOf(edition).map(({ citation }) => citation),
    );
    for (const { citation, reference } of cited) expect(reference.id).toBe(citation.key);
  });

  test('gives each claim one section and one basis to be filtered by, that of its citations', () => {
    for (const { traits, sources } of rows) {
      expect(traits.filter((trait) => trait.startsWith('section:'))).toHaveLength(1);
      expect(traits.filter((trait) => trait.startsWith('basis:'))).toEqual([
        sources.length > 0 ? 'basis:cited' : 'basis:uncited',
      ]);
      expect(new Set(traits).size).toBe(traits.length);
    }
  });

  test('offers every trait of its claims once, and no other', () => {
    const offered = facetsOf(article, ledger, lang).flatMap(({ name, choices }) =>
      choices.map(({ value }) => `${name}:${value}`),
    );
    expect(new Set(offered)).toEqual(new Set(rows.flatMap(({ traits }) => traits)));
    expect(new Set(offered).size).toBe(offered.length);
  });

  test('offers all sections and all sources in their order, the years in that of time', () => {
    const valuesOf = (wanted: string) =>
      facetsOf(article, ledger, lang)
        .find(({ name }) => name === wanted)
        ?.choices.map(({ value }) => value);
    expect(valuesOf('section')).toEqual(edition.sections.map(({ number }) => String(number)));
    expect(valuesOf('source')).toEqual(article.references.map(({ id }) => id));
    expect(valuesOf('basis')).toEqual(['cited', 'uncited']);
    const years = valuesOf('year')?.map(Number);
    expect(years).toEqual(years?.toSorted((a, b) => a - b));
    expect(years).toContain(1990);
  });
});

test('the ledger has the same traits in each language, in the same order of claims', () => {
  const traits = (lang: Lang) =>
    ledgerOf(article, lang).flatMap(({ rows }) => rows.map((row) => [row.claim.id, [...row.traits].sort()]));
  expect(traits('uk')).toEqual(traits('en'));
});

describe('a claim or source that has no place fails the build and says where:', () => {
  const citation = citationsOf(article.editions.en)[0]?.citation;
  const claim = citationsOf(article.editions.en)[0]?.claim;
  const at = (place = claim?.at) => `articles/january-20-1990/en.mdx:${place?.line}:${place?.column} `;

  test('a cited claim without a citation', () => {
    expect(() =>
      ledgerOf(
        changeCited(() => ({ citations: [] })),
        'en',
      ),
    ).toThrow(at(citation?.at));
  });

  test('a claim whose basis is not what its citations say', () => {
    expect(() =>
      ledgerOf(
        changeCited(() => ({ basis: 'uncited' })),
        'en',
      ),
    ).toThrow(`${at()}the claim ${claim?.id} is uncited, with 1 citations`);
  });

  test('a claim with a citation that its paragraph does not have', () => {
    expect(() =>
      ledgerOf(
        withCited(() => ({ citations: [] })),
        'en',
      ),
    ).toThrow(`${at()}the claim ${claim?.id} has the citation “${citation?.id}”`);
  });

  test('a citation of no claim', () => {
    const lost = withCited(({ citations }) => ({
      citations: citations.map((one) => ({ ...one, claim: 'nowhere' as ClaimId })),
    }));
    expect(() => ledgerOf(lost, 'en')).toThrow(
      `${at(citation?.at)}the citation ${citation?.id} belongs to no claim`,
    );
  });

  test('a source that is not in the list', () => {
    const references = article.references.filter(({ id }) => id !== citation?.key);
    expect(() => ledgerOf({ ...article, references }, 'en')).toThrow(
      `${at()}the claim ${claim?.id} has the source`,
    );
  });

  test('a person who is in no register', () => {
    const mentions = { people: ['nobody' as PersonId], places: [], dates: [] };
    expect(() =>
      ledgerOf(
        changeCited(() => ({ mentions })),
        'en',
      ),
    ).toThrow(`the person “nobody”`);
  });
});

describe('the years of a date', () => {
  test.each([
    ['1990-01-20', ['1990']],
    ['1989-24', ['1989', '1990']],
    ['1989-11/1990-01-15', ['1989', '1990']],
    ['1918-21', ['1918']],
    ['1985/1989', ['1985', '1986', '1987', '1988', '1989']],
    ['198X', Array.from({ length: 10 }, (_, more) => String(1980 + more))],
    ['1990?', ['1990']],
    ['1900/1990', []],
    ['1990/..', []],
    ['../1990', []],
    ['1990/', ['1990']],
  ])('of %s are %j', (date, years) => {
    expect(yearsOf(date as Edtf)).toEqual(years);
  });
});
