import { describe, expect, test } from 'vitest';
import type { PersonId } from '../../../src/edition/ids.ts';
import { namedIn } from '../../../src/edition/mentions.ts';
import { paragraphsOf } from '../../../src/edition/views.ts';
import { findNames } from '../../../src/search/names/find.ts';
import { timesIn } from '../../../src/search/records/in-article.ts';
import { registersOf } from '../../../src/search/records/registers.ts';
import { isFunctionWord } from '../../../src/search/words/function-words.ts';
import { splitWords } from '../../../src/search/words/split.ts';
import { ukrainianKey } from '../../../src/search/words/uk-key.ts';
import { articles, editions } from './support/articles.ts';

describe.each(editions)('the registers of the edition in %s', (lang, article) => {
  const registers = registersOf([article], lang);
  const edition = article.editions[lang];

  test('are plain JSON', () => {
    expect(JSON.parse(JSON.stringify(registers))).toEqual(registers);
  });

  test('say of everyone and everything named how often', () => {
    const named = [...namedIn(edition, 'people'), ...namedIn(edition, 'places')];
    expect(registers.names.map(({ id, articles }) => `${id} ${timesIn(articles)}`).sort()).toEqual(
      named.map(({ id, times }) => `${id} ${times}`).sort(),
    );
  });

  test('name the dates as the language does, in the order of time', () => {
    expect(registers.dates.map(({ edtf }) => edtf).sort()).toEqual(
      namedIn(edition, 'dates')
        .map(({ id }) => id)
        .sort(),
    );
    expect(registers.dates.map(({ from }) => from)).toEqual(
      registers.dates.map(({ from }) => from).sort((a, b) => a - b),
    );
    const label = (edtf: string) => registers.dates.find((date) => date.edtf === edtf)?.label;
    expect([label('1989-23'), label('1990-01-20'), label('1990-01-19/1990-01-20')]).toEqual(
      {
        en: ['autumn 1989', '20 January 1990', 'night of 19–20 January 1990'],
        uk: ['осінь 1989 року', '20 січня 1990 року', 'ніч із 19 на 20 січня 1990 року'],
      }[lang].map((text) => expect.stringMatching(text.replaceAll(' ', '[ \u00A0]'))),
    );
  });

  test('say who each person was, and nothing of the kind of a place', () => {
    for (const { kind, id, role } of registers.names)
      expect(role, id).toEqual(kind === 'person' ? article.people[id as PersonId]?.role : undefined);
  });

  test('have every section with the words of its titles in both languages', () => {
    expect(
      registers.sections.map(({ id, number, title, paragraphs }) => [id, number, title, paragraphs]),
    ).toEqual(
      edition.sections.map(({ id, number, title, paragraphs }) => [id, number, title, paragraphs.length]),
    );
    for (const [at, { titles }] of registers.sections.entries()) {
      const printed = [article.editions.en, article.editions.uk].map(
        ({ sections }) => sections[at]?.title ?? '',
      );
      expect(titles).toEqual(
        printed.map((title) =>
          splitWords(title)
            .filter(({ text }) => !isFunctionWord(text))
            .map(({ text }) => ukrainianKey(text)),
        ),
      );
      expect(titles.every(({ length }) => length > 0)).toBe(true);
    }
  });

  test('have every source in published order, with the paragraphs that cite it', () => {
    expect(registers.sources.map(({ key }) => key)).toEqual(article.references.map(({ id }) => id));
    for (const { key, articles } of registers.sources) {
      const citing = paragraphsOf(edition).filter((one) => one.citations.some((cited) => cited.key === key));
      expect(articles).toEqual([
        {
          article: article.id,
          number: article.references.find(({ id }) => id === key)?.number,
          times: citing.flatMap((one) => one.citations).filter((one) => one.key === key).length,
          paragraphs: citing.map(({ number }) => number),
        },
      ]);
    }
  });
});

const [article] = articles;
if (!article) throw new Error('The content holds no article');
const { sources } = registersOf([article], 'en');

describe('a source is found', () => {
  test('by every word of its title, its translations, its place and its publisher, in any case of Ukrainian', () => {
    for (const { id, title, custom, publisher = '', ...reference } of article.references) {
      const words = sources.find(({ key }) => key === id)?.words;
      const texts = [
        title,
        custom.translation.en,
        custom.translation.uk,
        publisher,
        reference['publisher-place'] ?? '',
      ];
      for (const { text } of texts.flatMap((text) => splitWords(text))) {
        expect(words).toContain(ukrainianKey(text));
      }
    }
    expect(sources.find(({ key }) => key === 'black-january1990')?.words).toContain(ukrainianKey('січнем'));
  });

  test('by its year', () => {
    expect(sources.filter(({ words }) => words.includes('2012')).map(({ key }) => key)).toEqual([
      'zhirokhov2012',
    ]);
  });

  test('by the host of its address', () => {
    expect(sources.filter(({ words }) => words.includes('preslib')).map(({ key }) => key)).toEqual([
      'preslib-independence',
    ]);
  });

  test.each([
    ['Агаєв', 'agayev2006'],
    ['Ağayev', 'agayev2006'],
    ['Agaev', 'agayev2006'],
    ['Али-заде', 'agayev2006'],
    ['Balaev', 'balayev2000'],
    ['Балаєвим', 'balayev2000'],
    ['Мірза', 'balayev2000'],
    ['Rasim Mirza', 'balayev2000'],
    ['Алієвим', 'aliyev2018'],
    ['Əliyev', 'aliyev2018'],
    ['Жирохову', 'zhirokhov2012'],
    ['Schirochow', 'zhirokhov2012'],
    ['Алексєєва', 'alekseev2010'],
    ['Alekseyev', 'alekseev2010'],
    ['Помпеев', 'pompeev1992'],
    ['Pompeyev', 'pompeev1992'],
  ])('by its people in any script: %s', (query, key) => {
    const names = sources.map((source) => ({
      ...{ kind: 'person' as const, id: source.key, name: { en: '', uk: '' }, phrases: [], articles: [] },
      ...source.names,
    }));
    expect(findNames(names, query).map(({ id }) => id)).toEqual([key]);
  });
});
