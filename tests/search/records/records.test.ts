import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../../../src/edition/views.ts';
import { indexedText, passagesOf, recordOf } from '../../../src/search/records/records.ts';
import { splitWords } from '../../../src/search/words/split.ts';
import { ukrainianKey } from '../../../src/search/words/uk-key.ts';
import { editions } from './support/articles.ts';

describe.each(editions)('the record of the edition in %s', (lang, { editions, meta }) => {
  const annotations = editions[lang];
  const record = recordOf(annotations, meta);

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

  test('has beside them the title, the author and the key words, the abstract, and each note', () => {
    const [front, ...others] = record.asides;
    for (const part of [meta.title[lang], meta.author.name[lang].family, ...meta.keywords[lang]])
      expect(front?.text).toContain(part);
    expect(others.map(({ id, text }) => [id, text])).toEqual([
      ['abstract', annotations.abstract],
      ...annotations.notes.map(({ id, text }) => [id, text]),
    ]);
  });

  test('counts the words: word n of what is indexed is word n of paragraphs and asides in a row', () => {
    const keys = indexedText(passagesOf(record)).split(' ');
    let before = 0;
    for (const { text, words } of passagesOf(record)) {
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

  test('says what is cited as the paragraph prints it, the page by itself, and what rests on it', () => {
    for (const [at, { citations, claims }] of paragraphsOf(annotations).entries()) {
      const cited = record.paragraphs[at]?.citations ?? [];
      expect(cited.map(({ key, label, locator }) => [key, label, locator])).toEqual(
        citations.map(({ key, label, locator }) => [key, label, locator]),
      );
      expect(cited.map(({ claim }) => claims[claim]?.id)).toEqual(citations.map(({ claim }) => claim));
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
      const indexed = indexedText(texts.map((text) => ({ text })));
      const tokens = indexed === '' ? [] : indexed.split(' ');
      expect(tokens).toHaveLength(texts.flatMap((text) => splitWords(text)).length);
      for (const token of tokens) expect(token).toMatch(/^[\p{L}\p{N}]+$/u);
    }),
  );
});
