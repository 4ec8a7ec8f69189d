import { describe, expect, test } from 'vitest';
import type { WebAnnotations } from '../../../src/downloads/annotations/web-annotation-model.ts';
import { webAnnotations } from '../../../src/downloads/annotations/web-annotations.ts';
import type { Annotations, Paragraph } from '../../../src/edition/annotations.ts';
import type { SiteArticle } from '../../../src/edition/site-article.ts';
import { claimsOf, paragraphsOf } from '../../../src/edition/views.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { article, smallArticle } from '../support/articles.ts';
import { compacted, type Triple, triplesOf } from './support/json-ld.ts';
import { site } from './support/schema.ts';

const oa = 'http://www.w3.org/ns/oa#';
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

const itemsOf = (collection: WebAnnotations) => collection.first?.items ?? [];

/** What is said of something by one property. */
const objects = (triples: readonly Triple[], subject: string, predicate: string): readonly string[] =>
  triples.filter((one) => one.subject === subject && one.predicate === predicate).map(({ object }) => object);

describe.each(languages)('the web annotations in %s', (lang) => {
  const edition = article.editions[lang];
  const claims = claimsOf(edition);
  const collection = webAnnotations(article, lang, site);
  const items = itemsOf(collection);
  const page = `https://example.org/${lang}/january-20-1990/`;
  const file = `${page}january-20-1990.${lang}.web-annotations.jsonld`;

  test('are every claim, in order, in a collection with one page', () => {
    expect(collection).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: file,
      type: 'AnnotationCollection',
      modified: '2026-11-24T00:00:00Z',
      total: claims.length,
      first: { id: `${file}#page-1`, type: 'AnnotationPage', partOf: file, startIndex: 0 },
      last: `${file}#page-1`,
    });
    expect(items.map(({ id }) => id)).toEqual(claims.map(({ id }) => `${file}#claim-${id}`));
  });

  test('say to a JSON-LD processor what they say, and lose nothing', async () => {
    const triples = await triplesOf(collection);
    const annotations = triples.filter((one) => one.predicate === type && one.object === `${oa}Annotation`);
    expect(annotations.map(({ subject }) => subject).sort()).toEqual(items.map(({ id }) => id).sort());
    for (const { subject } of annotations) {
      const [target = '', ...otherTargets] = objects(triples, subject, `${oa}hasTarget`);
      expect(otherTargets).toEqual([]);
      expect(objects(triples, target, `${oa}hasSource`)).toEqual([page]);
      const selectors = objects(triples, target, `${oa}hasSelector`);
      const ofType = (name: string) =>
        selectors.filter((one) => objects(triples, one, type).includes(`${oa}${name}`));
      expect(selectors).toHaveLength(2);
      expect(ofType('FragmentSelector')).toHaveLength(1);
      const [quote = ''] = ofType('TextQuoteSelector');
      for (const property of ['exact', 'prefix', 'suffix'])
        expect(objects(triples, quote, `${oa}${property}`)).toHaveLength(1);
      expect(objects(triples, subject, `${oa}motivatedBy`)[0]).toMatch(/#(linking|classifying)$/);
      for (const body of objects(triples, subject, `${oa}hasBody`)) {
        expect(objects(triples, body, type)[0]).toMatch(/#(TextualBody|SpecificResource)$/);
        expect(objects(triples, body, `${oa}hasPurpose`)[0]).toMatch(
          /#(tagging|classifying|describing|linking)$/,
        );
      }
    }
  });

  test('would be refused by it with a property that the data model doesn’t have', async () => {
    await expect(triplesOf({ ...collection, basis: 'cited' })).rejects.toThrow('Safe mode validation error');
  });

  test('come back the same from a JSON-LD processor', async () => {
    expect(await compacted(collection)).toEqual(JSON.parse(JSON.stringify(collection)));
  });

  test('link a cited claim to the page about each work that it cites, at the page cited', () => {
    const cited = claims.filter(({ basis }) => basis === 'cited');
    const citations = new Map(
      paragraphsOf(edition).flatMap((one) =>
        one.citations.map((citation) => [citation.id, citation] as const),
      ),
    );
    const linking = items.filter(({ motivation }) => motivation === 'linking');
    expect(linking.map(({ id }) => id)).toEqual(cited.map(({ id }) => `${file}#claim-${id}`));
    for (const [index, { body }] of linking.entries()) {
      const links = body.flatMap((one) =>
        one.purpose === 'linking' && typeof one.source === 'string'
          ? [[one.source, one.selector?.value]]
          : [],
      );
      expect(links).toEqual(
        cited[index]?.citations.map((id) => {
          const { key, locator } = citations.get(id) ?? {};
          return [`https://example.org/${lang}/sources/${key}/`, locator ? `page-${locator}` : 'whole-work'];
        }),
      );
      expect(body[0]).toMatchObject({ purpose: 'tagging', value: 'cited' });
    }
  });

  test('link it to the work itself where that is on the web', () => {
    const links = items.flatMap(({ body }) =>
      body.flatMap((one) => (one.purpose === 'linking' && typeof one.source === 'object' ? one.source : [])),
    );
    const cited = paragraphsOf(edition).flatMap((one) => one.citations.map(({ key }) => key));
    const urls = cited.flatMap((key) => article.references.find(({ id }) => id === key)?.URL ?? []);
    expect(links.map(({ id }) => id)).toEqual(urls);
    expect(urls.length).toBeGreaterThan(0);
  });

  test('say of a claim without a source that it has none, in words and by a tag', () => {
    const classifying = items.filter(({ motivation }) => motivation === 'classifying');
    expect(classifying).toHaveLength(claims.filter(({ basis }) => basis === 'uncited').length);
    for (const { body } of classifying) {
      expect(body).toEqual([
        { type: 'TextualBody', purpose: 'tagging', value: 'uncited', format: 'text/plain' },
        {
          type: 'TextualBody',
          purpose: 'classifying',
          value:
            lang === 'en'
              ? 'the author’s own, no source given'
              : 'власне твердження авторки, джерела не вказано',
          format: 'text/plain',
          language: lang,
        },
      ]);
    }
  });
});

test('a citation is described as it is printed', () => {
  const described = itemsOf(webAnnotations(article, 'uk', site)).flatMap(({ body }) =>
    body.flatMap((one) => (one.purpose === 'describing' ? one.value : [])),
  );
  expect(described[0]).toBe('[2, с. 25] Балаєв і Мірза, 2000');
  expect(described).toHaveLength(18);
});

test('a citation within a claim is quoted with it, as the page prints it', () => {
  const [quote] = itemsOf(webAnnotations(smallArticle, 'en', site)).map(({ target }) => target.selector[0]);
  expect(quote).toEqual({
    type: 'TextQuoteSelector',
    prefix: '1.1 ',
    exact: 'In 1840 the engine was presented in Turin [2,\u00A0p.\u00A0129]',
    suffix: '. What came of it is told below.',
  });
});

describe('an edition is refused, with the place in its file,', () => {
  const withParagraphs = (
    change: (paragraphs: readonly Paragraph[]) => readonly Paragraph[],
  ): SiteArticle => {
    const en: Annotations = {
      ...article.editions.en,
      sections: article.editions.en.sections.map((section, index) =>
        index === 1 ? { ...section, paragraphs: change(section.paragraphs) } : section,
      ),
    };
    return { ...article, editions: { ...article.editions, en } };
  };

  test('where a claim’s words and all that stands around them stand on the page twice', () => {
    const twice = withParagraphs((paragraphs) =>
      paragraphs.flatMap((one) =>
        one.number === '2.5' ? [one, { ...one, id: 'p-12-5', number: '12.5' }] : one,
      ),
    );
    const [claim] = article.editions.en.sections[1]?.paragraphs[4]?.claims ?? [];
    expect(() => webAnnotations(twice, 'en', site)).toThrow(
      `content/articles/january-20-1990/en.mdx:${claim?.at.line}:${claim?.at.column} the claim ${claim?.id} stands on the page more than once, with the same words around it; word one of the two otherwise`,
    );
  });

  test('where the text of a paragraph does not have the claim', () => {
    const unmarked = withParagraphs(([one, ...others]) =>
      one ? [...others, { ...one, ...others[0], html: 'No claim here.' }] : others,
    );
    expect(() => webAnnotations(unmarked, 'en', site)).toThrow(
      /^content\/articles\/january-20-1990\/en\.mdx:\d+:\d+ the claim [a-z0-9-]+ is not marked in ¶ 2\.2, so that no quotation can select it$/,
    );
  });
});

test('an article without claims has an empty collection', async () => {
  const { en } = smallArticle.editions;
  const none: SiteArticle = {
    ...smallArticle,
    editions: {
      ...smallArticle.editions,
      en: {
        ...en,
        sections: en.sections.map((section) => ({
          ...section,
          paragraphs: section.paragraphs.map((one) => ({ ...one, claims: [], citations: [] })),
        })),
      },
    },
  };
  const collection = webAnnotations(none, 'en', site);
  expect(collection).toMatchObject({ total: 0 });
  expect(collection).not.toHaveProperty('first');
  expect(await compacted(collection)).toEqual(JSON.parse(JSON.stringify(collection)));
});
