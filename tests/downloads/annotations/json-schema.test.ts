import { describe, expect, test } from 'vitest';
import { annotationsFile } from '../../../src/downloads/annotations/annotations-file.ts';
import type { AnnotationsFile } from '../../../src/downloads/annotations/schemas/file.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { article, smallArticle } from '../support/articles.ts';
import { compile, faultsIn, schema, site } from './support/schema.ts';

const validate = compile(schema);

interface Described {
  readonly description?: string;
  readonly $ref?: string;
}

/** All properties and definitions in a part of the schema, with their paths. */
const describable = (part: object, path = '#'): readonly (readonly [string, Described])[] =>
  Object.entries(part).flatMap(([key, inner]): readonly (readonly [string, Described])[] => {
    if (typeof inner !== 'object' || inner === null) return [];
    const named = key === 'properties' || key === '$defs' ? Object.entries<Described>(inner) : [];
    return [
      ...named.map(([name, one]) => [`${path}/${key}/${name}`, one] as const),
      ...describable(inner, `${path}/${key}`),
    ];
  });

describe('the schema', () => {
  test('is JSON Schema 2020-12 at an address of its own', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://example.org/schemas/annotations.schema.json',
    });
    expect(validate.schema).toBe(schema);
  });

  test('describes itself, each of its definitions and every property', () => {
    const described = describable({ properties: { schema } });
    expect(described.length).toBeGreaterThan(100);
    // What refers to a definition is described there.
    expect(described.filter(([, { description = '', $ref }]) => !$ref && description.length < 5)).toEqual([]);
  });

  test.each([
    ['the article', article],
    ['an article with little in it', smallArticle],
  ])('is that of the annotations of %s', (_, one) => {
    for (const lang of languages) expect(faultsIn(annotationsFile(one, lang, site), validate)).toEqual([]);
  });

  type Mutable = AnnotationsFile & Record<string, unknown>;
  const firstParagraph = ({ sections }: Mutable) => sections[0]?.paragraphs[0] as Record<string, unknown>;
  const firstClaim = (file: Mutable) => file.sections[0]?.paragraphs[0]?.claims[0] as Record<string, unknown>;

  test.each<[string, (file: Mutable) => void, string]>([
    [
      'another version',
      (file) => Object.assign(file, { version: '2.0' }),
      '/version must be equal to constant',
    ],
    [
      'a property that it does not know',
      (file) => Object.assign(firstClaim(file), { at: { line: 1, column: 1 } }),
      '/sections/0/paragraphs/0/claims/0 must NOT have additional properties at',
    ],
    [
      'a paragraph without its text',
      (file) => Object.assign(firstParagraph(file), { text: undefined }),
      "/sections/0/paragraphs/0 must have required property 'text'",
    ],
    [
      'an address that is none',
      (file) => Object.assign(firstClaim(file), { url: '#claim' }),
      '/sections/0/paragraphs/0/claims/0/url must match format "uri"',
    ],
    [
      'an offset that is none',
      (file) => Object.assign(firstClaim(file), { start: -0.5 }),
      '/sections/0/paragraphs/0/claims/0/start must be integer',
    ],
    [
      'a basis that is none',
      (file) => Object.assign(firstClaim(file), { basis: 'doubtful' }),
      '/sections/0/paragraphs/0/claims/0/basis must be equal to one of the allowed values',
    ],
    [
      'a day that is none',
      (file) => Object.assign(file, { revised: '2026-02-30' }),
      '/revised must match format "date"',
    ],
  ])('refuses %s, and says where', (_, spoil, fault) => {
    const file = structuredClone(annotationsFile(smallArticle, 'en', site)) as Mutable;
    spoil(file);
    expect(faultsIn(file, validate)).toContain(fault);
  });
});
