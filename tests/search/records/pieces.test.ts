import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/search/engine/answer.ts';
import { registersBy } from '../../../src/search/engine/load-registers.ts';
import { readQuery } from '../../../src/search/engine/query.ts';
import { cut } from '../../../src/search/records/pieces.ts';
import type { Registers } from '../../../src/search/records/record.ts';
import { registersOf } from '../../../src/search/records/registers.ts';
import { asks, contentOf, searchedIn } from '../engine/support/article.ts';
import { articles } from './support/articles.ts';

const small = { whole: 0, piece: 3000 };
const whole = (lang: 'en' | 'uk'): Registers => ({ release: 'r', ...registersOf(articles, lang) });

/** The registers as they are loaded in pieces, and the files that were. */
const inPieces = (registers: Registers) => {
  const { registers: front, pieces } = cut(registers, small);
  const loaded: string[] = [];
  const json = async <T>(name: string): Promise<T> => {
    loaded.push(name);
    const file = name === 'registers' ? front : pieces.get(name);
    if (!file) throw new Error(`There is no ${name}`);
    return JSON.parse(JSON.stringify(file));
  };
  return { front, pieces, loaded, load: registersBy(json) };
};

describe('registers', () => {
  test('stay whole where they are small enough', () => {
    const registers = whole('en');
    expect(cut(registers)).toEqual({ registers, pieces: new Map() });
  });

  test('that are too large are in pieces, in the order of their terms, with each entry in one of them at least', () => {
    const registers = whole('uk');
    const { front, pieces } = inPieces(registers);
    const { terms = [], days = [] } = front.pieces ?? {};
    expect(pieces.size).toBe(terms.length + days.length);
    expect(terms.length).toBeGreaterThan(10);
    expect(terms).toEqual(terms.toSorted((a, b) => (a < b ? -1 : 1)));
    expect([...front.names, ...front.dates, ...front.sources, ...front.sections]).toEqual([]);
    const all = [...pieces.values()];
    const jsonOf = (entries: readonly object[]) => new Set(entries.map((entry) => JSON.stringify(entry)));
    const entries = all.flatMap((piece): readonly object[] =>
      'dates' in piece ? piece.dates : [...piece.names, ...piece.sources, ...piece.sections],
    );
    const { names, dates, sources, sections } = registers;
    expect(jsonOf(entries)).toEqual(jsonOf([...names, ...dates, ...sources, ...sections]));
    for (const { release } of all) expect(release).toBe('r');
  });

  test('in pieces are loaded as a query needs them, each once', async () => {
    const { loaded, pieces, load } = inPieces(whole('en'));
    const asked = { query: readQuery('Gorbachev'), filters: {} };
    const { names, dates } = await load('en', asked);
    expect(names.map(({ id }) => id)).toContain('gorbachev');
    expect(dates).toEqual([]);
    const first = loaded.length;
    expect(first).toBeLessThan(pieces.size / 3);
    await load('en', asked);
    expect(loaded).toHaveLength(first);
    await load('en');
    expect(loaded).toHaveLength(first);
  });
});

/** What is equally well found, and what is only offered, may come in another order. */
const comparable = ({ facets: _, suggestions: __, ...answer }: Answer) => ({
  ...answer,
  people: answer.people.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  places: answer.places.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  sources: answer.sources.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
  sections: answer.sections.toSorted((a, b) => a.number - b.number),
});

describe.each(['en', 'uk'] as const)('a search whose registers are in pieces, in %s,', (lang) => {
  test('answers as one whose registers are whole', async () => {
    const content = await contentOf();
    const registers = content.registers[lang];
    const searched = searchedIn(content);
    const { load, loaded, pieces } = inPieces(registers);
    const [askWhole, askPieces] = [
      asks(searched),
      asks({ ...searched, registers: (_, asked) => load(lang, asked) }),
    ];
    const { names, dates, sources, sections } = registers;
    const queries = [
      ...names.flatMap(({ name, role }) => [name.en, name.uk, ...(role ? [role[lang]] : [])]),
      ...dates.map(({ label }) => label),
      ...sources.flatMap(({ short, title }) => [short, title]),
      ...sections.map(({ title }) => title),
      ...[
        'Gorbochev',
        'Горбачову',
        'Gorb',
        'Ujh,fxjd',
        'Baky',
        'турецький',
        '20 January',
        '[9, p. 63]',
        '§ 3',
        'KGB',
      ],
    ];
    // A part of them is enough, and all take long.
    for (const query of queries.filter((_, at) => at % 3 === 0 || at > queries.length - 20)) {
      const asked = { lang, limit: 3 };
      const [one, other] = [await askWhole(query, asked), await askPieces(query, asked)];
      const [expected, answered] = [comparable(one), comparable(other)];
      if (/^[[§]/.test(query)) expect(answered.editions, query).toEqual(expected.editions);
      else expect(answered, query).toEqual(expected);
    }
    expect(queries.length).toBeGreaterThan(100);
    expect(new Set(loaded).size).toBeGreaterThan(pieces.size / 2);
  }, 60_000);
});
