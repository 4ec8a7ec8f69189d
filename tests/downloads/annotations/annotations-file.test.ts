import { describe, expect, test } from 'vitest';
import { annotationsFile } from '../../../src/downloads/annotations/annotations-file.ts';
import type { AnnotationsFile } from '../../../src/downloads/annotations/schemas/file.ts';
import type { Paragraph, Span } from '../../../src/edition/annotations.ts';
import type { SiteArticle } from '../../../src/edition/site-article.ts';
import { citationsOf, claimsOf, paragraphsOf } from '../../../src/edition/views.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { article, smallArticle } from '../support/articles.ts';
import { site } from './support/schema.ts';

const paragraphsIn = ({ sections }: AnnotationsFile) => sections.flatMap(({ paragraphs }) => paragraphs);

/** As a language does whose strings are indexed by code points. */
const slice = (text: string, start: number, end: number): string => [...text].slice(start, end).join('');

describe.each(languages)('the annotations in %s', (lang) => {
  const edition = article.editions[lang];
  const file = annotationsFile(article, lang, site);
  const paragraphs = paragraphsIn(file);

  test('have every section, paragraph, claim, citation, mention and note of the edition, in order', () => {
    expect(file.sections.map(({ id, number, title }) => ({ id, number, title }))).toEqual(
      edition.sections.map(({ id, number, title }) => ({ id, number, title })),
    );
    expect(paragraphs.map(({ id, number, text }) => ({ id, number, text }))).toEqual(
      paragraphsOf(edition).map(({ id, number, text }) => ({ id, number, text })),
    );
    const claims = paragraphs.flatMap((one) => one.claims);
    expect(claims.map(({ id, basis, text, citations }) => ({ id, basis, text, citations }))).toEqual(
      claimsOf(edition).map(({ id, basis, text, citations }) => ({ id, basis, text, citations })),
    );
    const citations = paragraphs.flatMap((one) => one.citations);
    expect(
      citations.map(({ id, claim, reference, locator, label }) => [id, claim, reference, locator, label]),
    ).toEqual(
      citationsOf(edition).map(({ citation: { id, claim, key, locator, label } }) => [
        id,
        claim,
        key,
        locator,
        label,
      ]),
    );
    expect(paragraphs.flatMap((one) => one.mentions)).toHaveLength(
      paragraphsOf(edition).reduce(
        (sum, { spans }) => sum + spans.people.length + spans.places.length + spans.dates.length,
        0,
      ),
    );
    expect(file.notes.map(({ id, text }) => [id, text])).toEqual(
      edition.notes.map(({ id, text }) => [id, text]),
    );
    expect(file.references.map(({ key, number }) => [key, String(number)])).toEqual(
      article.references.map(({ id, number }) => [id, number]),
    );
  });

  test('have offsets at which the words stand, in order', () => {
    for (const { text, claims, mentions } of paragraphs) {
      for (const parts of [claims, mentions]) {
        for (const [index, { start, end, text: words }] of parts.entries()) {
          expect(slice(text, start, end)).toBe(words);
          expect(start).toBeGreaterThanOrEqual(parts[index - 1]?.start ?? 0);
        }
      }
    }
  });

  test('have each citation in its claim, behind a word, and each note reference behind a word or sign', () => {
    for (const { text, claims, citations, notes } of paragraphs) {
      for (const { id, claim, offset } of citations) {
        const its = claims.find((one) => one.id === claim);
        expect(its?.citations).toContain(id);
        expect(offset).toBeGreaterThan(its?.start ?? 0);
        expect(offset).toBeLessThanOrEqual(its?.end ?? 0);
      }
      for (const { offset } of [...citations, ...notes])
        expect(slice(text, offset - 1, offset)).toMatch(/\S/);
    }
  });

  test('refer to nothing that is not there', () => {
    const listed = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
    const mentioned = (kind: string) =>
      new Set(
        paragraphs.flatMap(({ mentions }) =>
          mentions.flatMap((one) => (one.kind === kind && 'id' in one ? one.id : [])),
        ),
      );
    expect(mentioned('person')).toEqual(listed(file.people));
    expect(mentioned('place')).toEqual(listed(file.places));
    expect(new Set(paragraphs.flatMap(({ notes }) => notes.map(({ id }) => id)))).toEqual(listed(file.notes));
    for (const { paragraph } of file.notes) expect(paragraphs.map(({ id }) => id)).toContain(paragraph);
    const keys = file.references.map(({ key }) => key);
    for (const { citations } of paragraphs)
      for (const { reference } of citations) expect(keys).toContain(reference);
    expect(file.references.map(({ csl }) => csl.id)).toEqual(keys);
  });

  test('say what they are: of which edition and article, where its text is, and who speaks', () => {
    const page = `https://example.org/${lang}/january-20-1990/`;
    expect(file).toMatchObject({
      $schema: 'https://example.org/schemas/annotations.schema.json',
      version: '1.0',
      language: lang,
      url: page,
      self: `${page}january-20-1990.${lang}.annotations.json`,
      webAnnotations: `${page}january-20-1990.${lang}.web-annotations.jsonld`,
      about: `https://example.org/${lang}/about/`,
      revised: article.meta.revised,
      article: {
        title: article.meta.title[lang],
        author: {
          family: lang === 'en' ? 'Azizova' : 'Азізова',
          orcid: 'https://orcid.org/0000-0002-8438-9564',
        },
        doi: '10.32782/2305-9389/2021.25.13',
        url: 'https://doi.org/10.32782/2305-9389/2021.25.13',
      },
    });
    expect(file.statement).toMatch(
      lang === 'en' ? /not the published text.*endorses none/ : /не опублікований текст.*не підтримує/,
    );
    expect(file.otherEditions.map(({ language }) => language)).toEqual(lang === 'en' ? ['uk'] : ['en']);
  });

  test('give for all that has an address the address of its own', () => {
    const page = `https://example.org/${lang}/january-20-1990/`;
    for (const { id, url, claims, citations } of paragraphs) {
      expect(url).toBe(`${page}#${id}`);
      for (const claim of claims) expect(claim.url).toBe(`${page}#claim-${claim.id}`);
      for (const citation of citations) expect(citation.url).toBe(`${page}#${citation.id}`);
    }
    expect(file.references[8]?.url).toBe(`https://example.org/${lang}/sources/pompeev1992/`);
    expect(file.people.find(({ id }) => id === 'yazov')).toMatchObject({
      url: `https://example.org/${lang}/people/yazov/`,
      name: lang === 'en' ? 'Dmitry Yazov' : 'Дмитро Язов',
    });
    expect(file.places.find(({ id }) => id === 'baku')?.url).toBe(`https://example.org/${lang}/places/#baku`);
  });
});

test('a reference is there as printed and as CSL, without what CSL does not know', () => {
  const { references } = annotationsFile(article, 'en', site);
  const zhirokhov = references.find(({ key }) => key === 'zhirokhov2012');
  expect(zhirokhov).toMatchObject({
    number: 7,
    printed: expect.stringContaining('Семьна'),
    corrections: [{ printed: 'Семьна', corrected: 'Семена' }],
    csl: { id: 'zhirokhov2012', type: 'book', title: expect.stringContaining('Семена') },
  });
  expect(zhirokhov?.csl).not.toHaveProperty('custom');
  expect(zhirokhov?.csl).not.toHaveProperty('number');
});

describe('letters outside the basic plane', () => {
  const before = '𝑥𝑦 ';
  const later = <T extends Span>(span: T): T => ({
    ...span,
    start: span.start + before.length,
    end: span.end + before.length,
  });

  /** Puts them before the words of a paragraph, as the plugins would. */
  const shifted = (paragraph: Paragraph): Paragraph => ({
    ...paragraph,
    text: before + paragraph.text,
    claims: paragraph.claims.map(later),
    citations: paragraph.citations.map((one) => ({ ...one, offset: one.offset + before.length })),
    spans: {
      people: paragraph.spans.people.map(later),
      places: paragraph.spans.places.map(later),
      dates: paragraph.spans.dates.map(later),
    },
    notes: paragraph.notes.map((one) => ({ ...one, offset: one.offset + before.length })),
  });
  const { en } = smallArticle.editions;
  const strange: SiteArticle = {
    ...smallArticle,
    editions: {
      ...smallArticle.editions,
      en: {
        ...en,
        sections: en.sections.map((section) => ({ ...section, paragraphs: section.paragraphs.map(shifted) })),
      },
    },
  };

  test('count once in every offset', () => {
    const offsetsIn = (file: AnnotationsFile): readonly number[] =>
      paragraphsIn(file).flatMap(({ claims, citations, mentions, notes }) => [
        ...[...claims, ...mentions].flatMap(({ start, end }) => [start, end]),
        ...[...citations, ...notes].map(({ offset }) => offset),
      ]);
    const file = annotationsFile(strange, 'en', site);
    expect(offsetsIn(file)).toEqual(
      offsetsIn(annotationsFile(smallArticle, 'en', site)).map((offset) => offset + 3),
    );
    for (const { text, claims, mentions } of paragraphsIn(file))
      for (const { start, end, text: words } of [...claims, ...mentions])
        expect(slice(text, start, end)).toBe(words);
  });
});
