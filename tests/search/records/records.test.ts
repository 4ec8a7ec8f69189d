import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../../../src/edition/views.ts';
import { indexedText, recordOf } from '../../../src/search/records/records.ts';
import { splitWords } from '../../../src/search/words/split.ts';
import { ukrainianKey } from '../../../src/search/words/uk-key.ts';
import { editions } from './support/articles.ts';

describe.each(editions)('the record of the edition in %s', (lang, { editions, meta }) => {
  const annotations = editions[lang];
  const record = recordOf(annotations, meta.title[lang]);

  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
  });

  test('has the title, the sections and every paragraph with its section', () => {
    expect(record).toMatchObject({ lang, article: annotations.article, title: meta.title[lang] });
    expect(record.sections.map(({ title }) => title)).toEqual(annotations.sections.map(({ title }) => title));
    expect(record.paragraphs.map(({ section, id, number }) => [section, id, number])).toEqual(
      annotations.sections.flatMap((section) =>
        section.paragraphs.map(({ id, number }) => [section.id, id, number]),
      ),
    );
  });

  test('counts the words: word n of what is indexed is word n of the paragraphs in a row', () => {
    const keys = indexedText(record).split(' ');
    let before = 0;
    for (const { text, words } of record.paragraphs) {
      expect(keys.slice(before, before + words)).toEqual(
        splitWords(text).map((word) => ukrainianKey(word.text)),
      );
      before += words;
    }
    expect(before).toBe(keys.length);
    expect(before).toBeGreaterThan(1000);
  });

  test('says of every claim where it stands and whether it is cited', () => {
    for (const [at, { claims }] of paragraphsOf(annotations).entries()) {
      const { text, claims: spans = [] } = record.paragraphs[at] ?? {};
      expect(spans.map(({ start, end, basis }) => [text?.slice(start, end), basis])).toEqual(
        claims.map(({ text, basis }) => [text, basis]),
      );
    }
  });

  test('says of every mention where it stands', () => {
    for (const [at, { mentions }] of paragraphsOf(annotations).entries()) {
      for (const kind of ['people', 'places', 'dates'] as const) {
        const spans = record.paragraphs[at]?.[kind] ?? [];
        expect([...new Set(spans.map(({ id }) => id))]).toEqual(mentions[kind]);
      }
    }
  });

  test('says what is cited as the paragraph prints it', () => {
    for (const [at, { citations }] of paragraphsOf(annotations).entries()) {
      expect(record.paragraphs[at]?.citations).toEqual(citations.map(({ key, label }) => ({ key, label })));
    }
  });
});

test('what is indexed has one token for each word of any text, of letters and digits only', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom('21,2', 'п’ять', 'а́', '-', ' ', '\u00AD', 'ʼ', '1990', '.', 'Café', 'СССР', '😀'),
      )
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
      const paragraphs = texts.map((text) => ({ text }) as never);
      const indexed = indexedText({ paragraphs } as unknown as Parameters<typeof indexedText>[0]);
      const tokens = indexed === '' ? [] : indexed.split(' ');
      expect(tokens).toHaveLength(texts.flatMap((text) => splitWords(text)).length);
      for (const token of tokens) expect(token).toMatch(/^[\p{L}\p{N}]+$/u);
    }),
  );
});
