import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/search/engine/answer.ts';
import { asks, contentOf, marked, numbers, searchedIn, smallContent } from './support/article.ts';

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
      articles: [{ article: 'analytical-engine', times: 3, paragraphs: ['1.2', '2.1', '2.2'] }],
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
    expect(year.dates[0]).toMatchObject({ id: '1843-07-02', articles: [{ times: 1, paragraphs: ['2.1'] }] });
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

  test('of grammar are not asked for, unless there are no others', async () => {
    expect(marked(await ask('in London'), 'uk')).toEqual(['Лондоні']);
    expect(marked(await ask('what were the cards of the loom?'), 'en')).toEqual(['cards|loom']);
    expect(marked(await ask('де була машина'), 'uk')[0]).toBe('машину');
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
        short: 'Беббідж, 1864',
        title: 'Passages from the Life of a Philosopher',
        language: 'en',
        articles: [{ article: 'analytical-engine', number: '2', times: 2, paragraphs: ['1.1', '2.4'] }],
      },
    ]);
  });
});

describe('a number that the text prints', () => {
  test.each([
    ['[2, p. 129]', ['1.1'], ['Babbage, 1864']],
    ['[2, с. 129]', ['1.1'], ['Babbage, 1864']],
    ['p. 3', ['2.1'], []],
    ['[1]', ['1.2', '2.1'], ['Menabrea, 1843']],
    ['джерело 1', ['1.2', '2.1'], ['Menabrea, 1843']],
    ['¶ 2.3', ['2.3'], []],
    ['2.3', ['2.3'], []],
    ['§ 1', ['1.1', '1.2', '1.3'], []],
    ['[2] machine', ['2.4'], ['Babbage, 1864']],
    ['[3]', [], []],
    ['p. 128', [], []],
  ])('leads to its place, in both editions: %s', async (query, found, sources) => {
    const answer = await ask(query);
    expect(numbers(answer, 'en')).toEqual(found);
    if (!query.includes('machine')) expect(numbers(answer, 'uk')).toEqual(found);
    expect(answer.sources.map(({ short }) => short)).toEqual(sources);
    expect(answer.partial).toBe(false);
  });

  test('of a citation marks the claim that rests on it', async () => {
    const [edition] = (await ask('p. 3')).editions;
    expect(edition?.hits[0]).toMatchObject({
      marks: '0-5',
      excerpt: [{ text: 'Ada Lovelace translated it in London', marked: true }, { marked: false }],
    });
  });

  test('of a section names the section', async () => {
    expect((await ask('§ 2', { lang: 'uk' })).sections).toEqual([
      { article: 'analytical-engine', id: 's-2', number: 2, title: 'Примітки', paragraphs: 4 },
    ]);
  });
});

describe('what rests on a source', () => {
  test.each([
    ['Menabrea p. 3', ['2.1']],
    ['passages philosopher', ['1.1', '2.4']],
    ['філософа с. 129', ['1.1']],
  ])('is found where no paragraph has its title or author in so many words: %s', async (query, found) => {
    const answer = await ask(query);
    expect(answer.partial).toBe(false);
    expect(numbers(answer, 'en')).toEqual(found);
  });

  test('is found with the year of the source, which is then no date', async () => {
    const answer = await ask('Menabrea 1843');
    expect(answer.dates).toEqual([]);
    expect(answer.partial).toBe(false);
    expect(answer.sources.map(({ key }) => key)).toEqual(['menabrea1842']);
    expect((await ask('Babbage 1843')).dates).not.toEqual([]);
  });
});

describe('beside the text', () => {
  test('the title, the author, the key words and the abstract are found, apart from the paragraphs', async () => {
    const described = await ask('described');
    expect(described.asides).toEqual([
      {
        article: 'analytical-engine',
        lang: 'en',
        id: 'abstract',
        excerpt: [
          { text: 'Who ', marked: false },
          { text: 'described', marked: true },
          { text: ' the Analytical Engine, and where.', marked: false },
        ],
      },
    ]);
    expect(described.editions.map(({ total }) => total)).toEqual([0, 0]);
    expect(described.partial).toBe(false);
    for (const query of ['Jane Doe', 'history computing', 'University of Nowhere', 'short note'])
      expect(
        (await ask(query)).asides.map(({ id }) => id),
        query,
      ).toEqual(['front']);
  });

  test('the page’s language is enough', async () => {
    expect((await ask('Доу')).asides.map(({ lang }) => lang)).toEqual(['uk']);
    const both = await asks(searchedIn(await contentOf()))('1918', { lang: 'uk' });
    expect(both.asides.map(({ lang, id }) => `${lang} ${id}`)).toEqual(['uk abstract']);
  });

  test('what has some of the words is told only where the text has none', async () => {
    expect((await ask('described machine')).asides).toEqual([]);
    const some = await ask('described zzz');
    expect(some.asides.map(({ id }) => id)).toEqual(['abstract']);
    expect(some.partial).toBe(true);
  });
});

describe('a section', () => {
  test.each([
    ['lectures', ['The lectures']],
    ['лекція', ['The lectures']],
    ['the notes', ['The notes']],
    ['notes machine', []],
    ['the', []],
  ])('is found by most words of its title, in either language: %s', async (query, titles) => {
    expect((await ask(query)).sections.map(({ title }) => title)).toEqual(titles);
  });

  test('whose title is nowhere in the text is found whole', async () => {
    expect(numbers(await ask('lectures'), 'en')).toEqual(['1.1', '1.2', '1.3']);
    expect(numbers(await ask('notes'), 'en')).toEqual(['2.2', '2.3']);
  });
});

describe('who somebody was', () => {
  test('finds the person where the text does not say it, and why', async () => {
    const answer = await ask('prime minister', { lang: 'uk' });
    expect(answer.people).toMatchObject([
      { id: 'menabrea', role: 'інженер, згодом прем’єр-міністр Італії', articles: [{ paragraphs: ['1.2'] }] },
    ]);
    expect(numbers(answer, 'uk')).toEqual(['1.2']);
    expect(labels((await ask('математик')).people)).toEqual(['Charles Babbage']);
  });

  test('is not asked of one who is named, nor of words that the text has', async () => {
    expect(labels((await ask('Lovelace translator')).people)).toEqual(['Ada Lovelace']);
    expect((await ask('notes')).people).toEqual([]);
    expect((await ask('Lovelace')).people[0]).not.toHaveProperty('role');
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

  test.each([
    ['mashine', 'machine', 'machine'],
    ['The PRESNTED engine', 'The presented engine', 'engine|presented'],
    ['креслкння', 'креслення', 'креслення'],
    ['математіка машини', 'математики машини', ''],
  ])('is read without the slips in its words: %s', async (query, readAs, words) => {
    const answer = await ask(query);
    if (words === '') return expect(answer.readAs, readAs).toBeUndefined();
    expect(answer.readAs).toBe(readAs);
    expect([...marked(answer, 'en'), ...marked(answer, 'uk')]).toContain(words);
  });

  test('is not read so where a word is short, begins otherwise or is near to none', async () => {
    for (const query of ['wintr', 'loon', 'bachine', 'mashinry'])
      expect((await ask(query)).readAs, query).toBeUndefined();
  });

  test('is told the nearest names and words, the nearest first', async () => {
    expect((await ask('mashin')).suggestions[0]).toBe('machine');
    expect((await ask('кресоння', { lang: 'uk' })).suggestions).toEqual(['креслення']);
    expect((await ask('Luvolaxe')).suggestions[0]).toBe('Ada Lovelace');
    expect((await ask('Ловлайз', { lang: 'uk' })).suggestions[0]).toBe('Ада Лавлейс');
    expect((await ask('?')).suggestions).toEqual([]);
    // Beside what differs in one letter, what differs in many is no help.
    expect((await ask('mashin')).suggestions).toEqual(['machine', 'machines']);
    // What is like nothing is offered nothing.
    expect((await ask('helicopter')).suggestions).toEqual([]);
  });

  test('is told words of the other language only where it is in its letters, which are loaded only then', async () => {
    const loaded: string[] = [];
    const searched = searchedIn(content);
    const watched = asks({
      ...searched,
      words: (lang) => {
        loaded.push(lang);
        return searched.words(lang, '');
      },
    });
    await watched('machine');
    expect(loaded).toEqual([]);
    await watched('mash');
    expect(new Set(loaded)).toEqual(new Set(['en']));
    await watched('креон');
    expect(new Set(loaded)).toEqual(new Set(['en', 'uk']));
  });

  test('is never told what would itself find nothing', async () => {
    for (const lang of ['en', 'uk'] as const) {
      for (const query of ['mashin', 'кресоння', 'Luvolaxe', 'Бабедж', 'xprinters', 'notess loom']) {
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
        sections: [],
        asides: [],
        editions: [
          { lang: 'en', total: 0, hits: [] },
          { lang: 'uk', total: 0, hits: [] },
        ],
        facets: { article: [], section: [], person: [], source: [], year: [], basis: [] },
        left: 0,
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
