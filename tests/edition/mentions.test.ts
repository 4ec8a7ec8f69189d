import { describe, expect, test } from 'vitest';
import type { Annotations, Lang } from '../../src/edition/annotations.ts';
import type { Edtf, PersonId, PlaceId } from '../../src/edition/ids.ts';
import {
  claimsNaming,
  datesInOrder,
  type Kind,
  namedIn,
  peopleByName,
  placesByName,
} from '../../src/edition/mentions.ts';
import type { Person } from '../../src/edition/schemas/people.ts';
import { claimsOf, paragraphsOf } from '../../src/edition/views.ts';
import { editionIn, editions, registers } from './support/editions.ts';

const elements: Readonly<Record<Kind, RegExp>> = {
  people: /<Person id="([^"]+)">/g,
  places: /<Place id="([^"]+)">/g,
  dates: /<When date="([^"]+)">/g,
};

/** What the source of an edition names, read without the pipeline: id, how often, and in which paragraphs. */
const inSource = (source: string, element: RegExp): Record<string, { times: number; where: string[] }> => {
  const found: Record<string, { times: number; where: string[] }> = {};
  let [section, paragraph] = [0, 0];
  for (const line of source.split(/^---$/m).slice(2).join('').split('\n')) {
    if (line.startsWith('## ')) [section, paragraph] = [section + 1, 0];
    else if (line.trim()) paragraph += 1;
    for (const [, id = ''] of line.matchAll(element)) {
      found[id] ??= { times: 0, where: [] };
      const named = found[id];
      named.times += 1;
      if (named.where.at(-1) !== `${section}.${paragraph}`) named.where.push(`${section}.${paragraph}`);
    }
  }
  return found;
};

const marks: Readonly<Record<Kind, string>> = {
  people: 'data-person',
  places: 'data-place',
  dates: 'data-when',
};

/** What the HTML of a paragraph marks: values of an attribute, and the words of the elements that have it. */
const marked = (html: string, attribute: string): readonly (readonly string[])[] =>
  [...html.matchAll(new RegExp(`<(\\w+)[^<>]* ?${attribute}="([^"]+)"[^<>]*>(.*?)</\\1>`, 'g'))].map(
    ([, , id = '', inner = '']) => [id, plain(inner).trim()],
  );

/** Words of our own HTML, which has no other character references than these (hast-util-to-html). */
const plain = (html: string): string =>
  html
    .replace(/<[^<>]*>/g, '')
    .replace(/&#x([\dA-F]+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

describe.each(editions)('the edition in %s', (_, { annotations, source }) => {
  test.each(['people', 'places', 'dates'] as const)(
    'names the %s of its source, in the same paragraphs',
    (kind) => {
      const named = namedIn(annotations, kind).map(({ id, times, paragraphs }) => [
        id,
        { times, where: paragraphs.map(({ paragraph }) => paragraph.number) },
      ]);
      expect(Object.fromEntries(named)).toEqual(inSource(source, elements[kind]));
      expect(named.length).toBeGreaterThan(10);
    },
  );

  test.each(['people', 'places', 'dates'] as const)(
    'knows where in the text its %s are named: the words that its HTML marks, each time, in order',
    (kind) => {
      let count = 0;
      for (const { number, html, text, spans, mentions } of paragraphsOf(annotations)) {
        const named = spans[kind].map(({ id, start, end }) => [id, text.slice(start, end)]);
        expect(named, `¶ ${number}`).toEqual(marked(html, marks[kind]));
        expect([...new Set(spans[kind].map(({ id }) => id))]).toEqual(mentions[kind]);
        count += named.length;
      }
      expect(count).toBeGreaterThan(30);
    },
  );

  test('knows where in the text its claims are, and what each names', () => {
    for (const { text, spans, claims } of paragraphsOf(annotations)) {
      for (const claim of claims) {
        expect(text.slice(claim.start, claim.end)).toBe(claim.text);
        expect(claim.text).toBe(plain(claim.html).trim());
        const inside = spans.people.filter(({ start, end }) => start >= claim.start && end <= claim.end);
        expect(claim.mentions.people).toEqual([...new Set(inside.map(({ id }) => id))]);
      }
    }
    expect(claimsOf(annotations).length).toBeGreaterThan(50);
  });

  test('gives each paragraph with its section', () => {
    for (const { paragraphs } of namedIn(annotations, 'people')) {
      for (const { section, paragraph } of paragraphs) expect(section.paragraphs).toContain(paragraph);
    }
  });

  test('gives its dates in the order of time, the coarser of those that begin together first', () => {
    expect(datesInOrder(annotations).map(({ id }) => id)).toEqual([
      '1918-21',
      '1979',
      '1985/1989',
      '1988-02',
      '1989',
      '1989-23',
      '1989-09-23',
      '1989-10/1989-12',
      '1989-11/1990-01-15',
      '1989-12',
      '1989-12-01',
      '1989-12-08',
      '1989-12-29',
      '1990-01',
      '1990-01-01/1990-01-10',
      '1990-01-05',
      '1990-01-12',
      '1990-01-13',
      '1990-01-13/1990-01-14',
      '1990-01-15',
      '1990-01-17',
      '1990-01-19',
      '1990-01-19/1990-01-20',
      '1990-01-20',
      '1990-01-21',
      '1990-01-22',
      '1991-10-18',
      '1992/1993',
    ]);
  });

  test('has the people and places of the register that it names', () => {
    expect(peopleByName(annotations, registers.people)).toHaveLength(namedIn(annotations, 'people').length);
    expect(placesByName(annotations, registers.places)).toHaveLength(namedIn(annotations, 'places').length);
  });
});

describe('the article', () => {
  const order = (lang: Lang) =>
    peopleByName(editionIn(lang).annotations, registers.people).map(({ person }) => person.name[lang].family);

  test('sorts its people by family name as English does', () => {
    expect(order('en').join(' ')).toBe(
      'Aliyev Anar Bakatin Gorbachev Gorokhov Govorukhin Huseynov Mutalibov Onulov Primakov Starovoitova ' +
        'Ter-Petrosyan Vezirov Yazov Yeltsin',
    );
  });

  test('sorts them by family name as Ukrainian does', () => {
    expect(order('uk').join(' ')).toBe(
      'Алієв Анар Бакатін Везіров Говорухін Горбачов Горохов Гусейнов Єльцин Муталібов Онулов Примаков ' +
        'Старовойтова Тер-Петросян Язов',
    );
  });
});

describe('sorting', () => {
  const person = (family: string, given?: string): Person => {
    const name = { family, ...(given && { given }) };
    return { name: { en: name, uk: name }, role: { en: '–', uk: '–' }, printed: [], variants: [] };
  };

  /** An edition of one paragraph without words that names all these. */
  const naming = (lang: Lang, named: Partial<Record<Kind, readonly string[]>>): Annotations => ({
    article: 'test' as Annotations['article'],
    lang,
    abstract: '',
    notes: [],
    bibliography: [],
    sections: [
      {
        id: 's-1',
        number: 1,
        title: '',
        at: { line: 1, column: 1 },
        paragraphs: [
          {
            id: 'p-1-1',
            number: '1.1',
            html: '',
            text: '',
            claims: [],
            citations: [],
            notes: [],
            at: { line: 1, column: 1 },
            mentions: {
              people: (named.people ?? []) as PersonId[],
              places: (named.places ?? []) as PlaceId[],
              dates: (named.dates ?? []) as Edtf[],
            },
            spans: { people: [], places: [], dates: [] },
          },
        ],
      },
    ],
  });

  test('follows the Ukrainian alphabet: Г before Ґ, Е before Є, И before І; the given name decides between namesakes', () => {
    const names = ['Ілько', 'Ґеник', 'Єва', 'Иван', 'Гнат', 'Ельза', 'Їжак'];
    const register = Object.fromEntries([
      ...names.map((name) => [name, person(name)]),
      ['ab', person('Гнат', 'Борис')],
      ['aa', person('Гнат', 'Андрій')],
    ]);
    const edition = naming('uk', { people: ['ab', ...names, 'aa'] });
    expect(peopleByName(edition, register).map(({ id }) => id)).toEqual([
      'Гнат',
      'aa',
      'ab',
      'Ґеник',
      'Ельза',
      'Єва',
      'Иван',
      'Ілько',
      'Їжак',
    ]);
  });

  test('puts a month before its days, a day before the days that begin with it, an open beginning first', () => {
    const inOrder = [
      '../1980',
      '1990',
      '1990-24',
      '1990-12',
      '1990-12-01',
      '1990-12-01/1990-12-03',
      '1990-12-02',
      '1990-12-02/..',
    ];
    expect(datesInOrder(naming('en', { dates: inOrder.toReversed() })).map(({ id }) => id)).toEqual([
      '../1980',
      '1990',
      '1990-12',
      '1990-24',
      ...inOrder.slice(4),
    ]);
  });

  test('finds the claims that name someone, and none where only other words do', () => {
    const { sections } = editionIn('en').annotations;
    const paragraph = (number: string) =>
      sections.flatMap(({ paragraphs }) => paragraphs).find((one) => one.number === number);
    const [yeltsin, unclaimed] = [paragraph('4.1'), paragraph('4.2')];
    if (!yeltsin || !unclaimed) throw new Error('no such paragraph');
    expect(claimsNaming(yeltsin, 'people', 'yeltsin' as PersonId).map(({ id }) => id)).toEqual([
      'yeltsin-telegram',
      'yeltsin-on-yazov',
    ]);
    expect(claimsNaming(unclaimed, 'dates', '1990-01-20' as Edtf)).toEqual([]);
  });
});
