import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/search/engine/answer.ts';
import { asks, marked, numbers, searchedIn, smallContent } from './support/article.ts';

const content = await smallContent();
const ask = asks(searchedIn(content));

const labels = (hits: readonly { readonly label: string }[]): readonly string[] =>
  hits.map(({ label }) => label.replaceAll('\u00A0', ' '));
const isEmpty = ({ people, places, dates, sources, editions }: Answer): boolean =>
  people.length + places.length + dates.length + sources.length === 0 &&
  editions.every(({ total }) => total === 0);

describe('a word', () => {
  test('finds every form of itself, the form that is typed first, then in the order of the text', async () => {
    const one = await ask('note');
    expect(numbers(one, 'en')).toEqual(['2.2', '2.3']);
    expect(marked(one, 'en')).toEqual(['notes', 'notes']);
    const day = await ask('day');
    expect(numbers(day, 'en')).toEqual(['2.3', '1.2']);
    const machine = await ask('машини');
    expect(numbers(machine, 'uk')).toEqual(['1.3', '1.1', '1.2', '2.4']);
    expect(marked(machine, 'uk')).toEqual(['машини', 'машину', 'машину|Машин', 'Машину']);
  });

  test.each(['п’ять', "п'ять", 'п\u02BCять', 'п`ять', 'пять', 'П´ЯТЬОХ', 'п\u2018ять'])(
    'is the same with another apostrophe, or none: %s',
    async (typed) => {
      expect(marked(await ask(typed), 'uk')).toEqual(['п’ять']);
    },
  );

  test.each([
    ['presen', 'en', 'presented'],
    ['mathem', 'en', 'mathematics'],
    ['холодн', 'uk', 'холодний'],
    ['кресл', 'uk', 'креслення'],
    ['березне', 'uk', 'березневий'],
    ['184', 'en', '1840'],
  ] as const)('that stands nowhere finds the words that begin so: %s', async (typed, lang, word) => {
    expect(
      marked(await ask(typed), lang)
        .join('|')
        .split('|'),
    ).toContain(word);
  });

  test('that stands nowhere is found as it is spelled across the ocean', async () => {
    expect(marked(await ask('promized'), 'en')).toEqual(['promised']);
    expect(marked(await ask('promiz'), 'en')).toEqual(['promised']);
  });

  test('that stands in the text does not find longer words', async () => {
    // The text has `table` and `tables`, which are one word, and `the`, `then`, `them`.
    expect(
      new Set(
        marked(await ask('them'), 'en')
          .join('|')
          .toLowerCase()
          .split('|'),
      ),
    ).toEqual(new Set(['them']));
    expect(marked(await ask('its'), 'uk')).toEqual([]);
  });

  test('finds its language, and in the other only whom or what it names', async () => {
    expect(numbers(await ask('printers'), 'uk')).toEqual([]);
    const london = await ask('London');
    expect(marked(london, 'en')).toEqual(['London']);
    expect(marked(london, 'uk')).toEqual(['Лондоні']);
    expect(marked(await ask('Лавлейс'), 'en')).toEqual(['Ada Lovelace', 'Lovelace']);
  });
});

describe('words that a hyphen joins', () => {
  test('are found side by side only', async () => {
    expect(marked(await ask('machine-readable'), 'en')).toEqual(['machine-readable']);
    expect(marked(await ask('машинно-читаний'), 'uk')).toEqual(['машинно-читаних']);
  });

  test('are found by themselves where they stand nowhere side by side', async () => {
    expect(marked(await ask('readable-machine'), 'en')).toEqual(['machine|readable']);
  });

  test('name what is written as two words', async () => {
    expect(marked(await ask('Great-Britain'), 'uk')).toEqual(['Великої Британії']);
  });
});

describe('an exact phrase', () => {
  test.each([
    ['"was never built"', 'en', ['was never built']],
    ['„Машину так і не збудували“', 'uk', ['Машину так і не збудували']],
    ['«МАШИНУ ТАК»', 'uk', ['Машину так']],
    ['“never built', 'en', ['never built']],
    ['"п\'ять машинно читаних"', 'uk', ['п’ять машинно-читаних']],
    ['"machine"', 'en', ['machine', 'machine', 'machine']],
    ['"2 July 1843"', 'en', ['2 July 1843']],
  ] as const)('is found as it stands: %s', async (query, lang, found) => {
    expect(marked(await ask(query), lang)).toEqual(found);
  });

  test.each(['"was built"', '"never was"', '"машина так"', '"1843 July"'])(
    'is not found in another form or order: %s',
    async (query) => {
      const { editions, suggestions } = await ask(query);
      expect(editions.map(({ total }) => total)).toEqual([0, 0]);
      // But its words are, as is said.
      expect(suggestions).toEqual([query.replaceAll('"', '')]);
    },
  );

  test('is one part among others', async () => {
    expect(numbers(await ask('"the machine" Lovelace'), 'en')).toEqual(['2.4']);
  });
});

describe('a name', () => {
  test.each([
    ['Babbage', ['Charles Babbage']],
    ['Беббіджем', ['Charles Babbage']],
    ['Babage', ['Charles Babbage']],
    ['Lovel', ['Ada Lovelace']],
    ['Ада', ['Ada Lovelace']],
    ['Charles Lovelace', ['Ada Lovelace', 'Charles Babbage']],
    ['"Ada Lovelace"', ['Ada Lovelace']],
  ])('finds the person: %s', async (query, people) => {
    expect(labels((await ask(query)).people)).toEqual(people);
  });

  test('finds the paragraphs of both editions that mention it, whatever the alphabet', async () => {
    for (const query of ['Babbage', 'Беббіджа', 'Babage', 'Бебідж']) {
      const answer = await ask(query);
      expect(numbers(answer, 'en'), query).toEqual(['1.2', '2.1', '2.2']);
      expect(numbers(answer, 'uk').toSorted(), query).toEqual(['1.2', '2.1', '2.2']);
    }
    const britain = await ask('Британія Велика');
    expect(labels(britain.places)).toEqual(['Great Britain']);
    expect(marked(britain, 'en')).toEqual(['Great Britain']);
  });

  test('is told with its name in the other language, how often and where it is mentioned', async () => {
    const [person] = (await ask('Babbage', { lang: 'uk' })).people;
    expect(person).toEqual({
      id: 'babbage',
      label: 'Чарлз Беббідж',
      other: 'Charles Babbage',
      times: 3,
      paragraphs: ['1.2', '2.1', '2.2'],
    });
  });

  test('with a slip is none where the word is one of the text', async () => {
    // `during` is nearly Turin to the ear, and `notes` begins nobody.
    expect(labels((await ask('turns')).places)).toEqual([]);
    expect(labels((await ask('card')).people)).toEqual([]);
  });

  test('of another is not that of the first: all parts must be there', async () => {
    expect(numbers(await ask('Babbage Lovelace'), 'en')).toEqual(['2.1']);
    expect(numbers(await ask('Babbage Menabrea'), 'uk')).toEqual(['1.2']);
  });
});

describe('a date', () => {
  test('finds the mentions of itself, then of what lies inside, around, and across it', async () => {
    const july = await ask('July 1843');
    expect(labels(july.dates)).toEqual(['2 July 1843', 'November 1842 – July 1843']);
    expect(marked(july, 'en')).toEqual(['2 July 1843', 'November 1842 to July 1843']);
    expect(marked(july, 'uk')).toEqual(['2 липня 1843 року', 'листопада 1842 до липня 1843 року']);
    const year = await ask('1843');
    expect(numbers(year, 'en')).toEqual(['2.1', '2.2', '2.3']);
    expect(year.dates[0]).toMatchObject({ id: '1843-07-02', times: 1, paragraphs: ['2.1'] });
  });

  test('is one part, however many words it has', async () => {
    expect(numbers(await ask('Babbage 2.7.1843'), 'en')).toEqual(['2.1']);
    expect(numbers(await ask('серпень 1843 Babbage'), 'uk')).toEqual(['2.2']);
    expect((await ask('1843 1840')).partial).toBe(true);
  });

  test('that can mean two days finds either', async () => {
    expect(numbers(await ask('2/7/1843'), 'en')).toEqual(numbers(await ask('7/2/1843'), 'en'));
  });

  test('is also found as words that are no mention of it', async () => {
    const ranked = await ask('August');
    expect(marked(ranked, 'en')).toEqual(['August 1843']);
    // `March` by itself is no date: the wind is.
    expect(marked(await ask('March'), 'en')).toEqual(['March']);
  });
});

describe('several words', () => {
  test('are all there', async () => {
    expect(numbers(await ask('notes longer'), 'en')).toEqual(['2.2']);
    expect(numbers(await ask('день таблиця'), 'uk')).toEqual(['2.3']);
  });

  test('of which no paragraph has all find those that have most of them, and this is said', async () => {
    const answer = await ask('machine Lovelace printers');
    expect(answer.partial).toBe(true);
    expect(numbers(answer, 'en')).toEqual(['2.4']);
    const unknown = await ask('Babbage zzz');
    expect(unknown.partial).toBe(true);
    expect(numbers(unknown, 'en')).toEqual(['1.2', '2.1', '2.2']);
    expect((await ask('machine Lovelace')).partial).toBe(false);
  });

  test('short ones that half of an edition has are not asked for, unless there are no others', async () => {
    expect(marked(await ask('in London'), 'uk')).toEqual(['Лондоні']);
    expect(marked(await ask('the cards of the loom'), 'en')).toEqual(['cards|loom']);
    expect(numbers(await ask('the'), 'en').length).toBeGreaterThan(3);
  });

  test('are read to the sixteenth', async () => {
    const many = Array.from({ length: 16 }, () => 'machine').join(' ');
    expect(numbers(await ask(`${many} zzz`), 'en')).toEqual(numbers(await ask('machine'), 'en'));
  });
});

describe('a source', () => {
  test.each([
    ['philosopher', ['Babbage, 1864']],
    ['філософа', ['Babbage, 1864']],
    ['passag', ['Babbage, 1864']],
    ['Menabrea', ['Menabrea, 1843']],
    ['Менабреа 1843', ['Menabrea, 1843']],
    ['1864', ['Babbage, 1864']],
    ['sketch engine', ['Menabrea, 1843']],
    ['sketch philosopher', []],
  ])('is found by words of its title, its people and its year, all of them: %s', async (query, found) => {
    expect((await ask(query)).sources.map(({ short }) => short)).toEqual(found);
  });

  test('is told with how often and where it is cited', async () => {
    expect((await ask('philosopher', { lang: 'uk' })).sources).toEqual([
      {
        key: 'babbage1864',
        number: '2',
        short: 'Беббідж, 1864',
        title: 'Passages from the Life of a Philosopher',
        language: 'en',
        citations: 2,
        paragraphs: ['1.1', '2.4'],
      },
    ]);
  });
});

describe('a query that finds nothing', () => {
  test.each([
    ['vfibye', 'машину'],
    ['Ифиифпу', 'Babbage'],
    ['2 kbgyz 1843', '2 липня 1843'],
  ])('is read in the other keyboard layout: %s', async (query, readAs) => {
    const answer = await ask(query);
    expect(answer.readAs).toBe(readAs);
    expect(answer.editions.some(({ total }) => total > 0)).toBe(true);
  });

  test('in either layout, or of one letter, is not', async () => {
    for (const query of ['zzzz', 'q', 'Babbage zzz', '?', 'machine'])
      expect((await ask(query)).readAs, query).toBeUndefined();
  });

  test('is told the nearest names and words, the nearest first', async () => {
    expect((await ask('mashine')).suggestions[0]).toBe('machine');
    expect((await ask('креслкння', { lang: 'uk' })).suggestions).toEqual(['креслення']);
    expect((await ask('Luvolaxe')).suggestions[0]).toBe('Ada Lovelace');
    expect((await ask('Ловлайз', { lang: 'uk' })).suggestions[0]).toBe('Ада Лавлейс');
    expect((await ask('?')).suggestions).toEqual([]);
    // Beside what differs in one letter, what differs in many is no help.
    expect((await ask('mashine')).suggestions).toEqual(['machine', 'machines']);
  });

  test('is told words of the other language only where it is in its letters, which are loaded only then', async () => {
    const loaded: string[] = [];
    const searched = searchedIn(content);
    const watched = asks({
      ...searched,
      words: (lang) => {
        loaded.push(lang);
        return searched.words(lang);
      },
    });
    await watched('machine');
    expect(loaded).toEqual([]);
    await watched('mashine');
    expect(loaded).toEqual(['en']);
    expect((await watched('креслкння')).suggestions).toEqual(['креслення']);
    expect(loaded).toEqual(['en', 'en', 'uk']);
  });

  test('is never told what would itself find nothing', async () => {
    for (const lang of ['en', 'uk'] as const) {
      for (const query of ['mashine', 'креслкння', 'Luvolaxe', 'Бабедж', 'xprinters', 'notess loom']) {
        for (const suggestion of (await ask(query, { lang })).suggestions)
          expect(isEmpty(await ask(suggestion, { lang })), suggestion).toBe(false);
      }
    }
  });
});

describe('an answer', () => {
  test('has the language of the page first, and always both', async () => {
    for (const query of ['machine', 'машина', 'zzz', '']) {
      expect((await ask(query)).editions.map(({ lang }) => lang)).toEqual(['en', 'uk']);
      expect((await ask(query, { lang: 'uk' })).editions.map(({ lang }) => lang)).toEqual(['uk', 'en']);
    }
  });

  test('has no more paragraphs of a language than asked for, but counts them all', async () => {
    const { editions } = await ask('Babbage', { limit: 2 });
    expect(editions.map(({ total, hits }) => [total, hits.length])).toEqual([
      [3, 2],
      [3, 2],
    ]);
  });

  test('has of each paragraph what is shown of it', async () => {
    const [edition] = (await ask('Turin')).editions;
    expect(edition?.hits).toEqual([
      {
        article: 'analytical-engine',
        id: 'p-1-1',
        number: '1.1',
        section: { number: 1, title: 'The lectures' },
        excerpt: [
          { text: 'In 1840 the engine was presented in ', marked: false },
          { text: 'Turin', marked: true },
          { text: '. What came of it is told below.', marked: false },
        ],
        citations: [{ key: 'babbage1864', label: '[2, p. 129]' }],
        marks: '7',
      },
    ]);
  });

  test('to nothing is empty', async () => {
    for (const query of ['', '   ', '?!', '""', '" "', '-', '’'])
      expect(await ask(query), query).toEqual({
        people: [],
        places: [],
        dates: [],
        sources: [],
        editions: [
          { lang: 'en', total: 0, hits: [] },
          { lang: 'uk', total: 0, hits: [] },
        ],
        facets: { section: [], person: [], source: [], year: [], basis: [] },
        partial: false,
        suggestions: [],
      });
  });

  test('is the same each time, and plain data', async () => {
    for (const query of ['machine Lovelace', 'Babbage 1843', 'mashine', 'vfibye']) {
      const answer = await ask(query);
      expect(await ask(query)).toEqual(answer);
      expect(structuredClone(answer)).toEqual(answer);
    }
  });
});
