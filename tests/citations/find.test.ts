import { describe, expect, it } from 'vitest';
import references from '../../content/articles/january-20-1990/references.json' with { type: 'json' };
import { librariesFor, whereToFind } from '../../src/citations/find.ts';
import { scriptOf } from '../../src/citations/script-of.ts';
import { referencesSchema } from '../../src/edition/schemas/reference.ts';

const byKey = new Map(
  referencesSchema.parse(references).map((reference) => [reference.id as string, reference]),
);
const referenceOf = (key: string) => {
  const reference = byKey.get(key);
  if (!reference) throw new Error(`no reference ${key}`);
  return reference;
};
const find = (key: string) => whereToFind(referenceOf(key));

describe('where to find a work', () => {
  it('is the printed address of a web page and the copy archived nearest to the day it was consulted', () => {
    expect(find('preslib-independence')).toEqual([
      { kind: 'printed', url: 'http://republic.preslib.az/az_a3.html' },
      { kind: 'archived', url: 'https://web.archive.org/web/20170816/http://republic.preslib.az/az_a3.html' },
    ]);
  });

  it('is a catalogue search by main title, first author and year for a book', () => {
    const [worldcat] = find('agayev2006');
    const query = new URL(worldcat?.url ?? '').searchParams.get('q');
    expect(query).toBe('Азербайджан Агаев 2006');
  });

  it('names no author for a work that has none', () => {
    const [, google] = find('black-january1990');
    expect(new URL(google?.url ?? '').searchParams.get('q')).toBe('Черный январь 1990');
  });
});

describe('the libraries that are likeliest to hold a work', () => {
  const libraries = (key: string) => librariesFor(referenceOf(key));

  it('are that of Azerbaijan for a book in Azerbaijani', () => {
    const [anl, ...others] = libraries('balayev2000');
    expect(others).toEqual([]);
    expect(anl?.library).toBe('anl');
    const { origin, searchParams } = new URL(anl?.url ?? '');
    expect(origin).toBe('http://ek.anl.az');
    expect(searchParams.get('term_1')).toBe('20 Yanvar hadisələri Balayev 2000');
  });

  it('are that of Russia for a book in Russian, and that of Azerbaijan too where it was published in Baku', () => {
    expect(libraries('agayev2006').map(({ library }) => library)).toEqual(['rsl']);
    expect(libraries('pompeev1992').map(({ library }) => library)).toEqual(['anl', 'rsl']);
    const { hash } = new URL(libraries('pompeev1992')[1]?.url ?? '');
    expect(decodeURIComponent(hash)).toBe('#q=Кровавый омут Карабаха Помпеев 1992');
  });

  it('are none for a page of the web', () => {
    expect(libraries('preslib-independence')).toEqual([]);
    expect(libraries('constitutional-act1991')).toEqual([]);
  });
});

describe('the script of a title', () => {
  it.each([
    ['Кровавый омут Карабаха', 'Cyrl'],
    ['İnkişaf – məqsədimizdir', 'Latn'],
    ['Ганлы Јанвар (Qanlı)', 'Cyrl'],
    ['1990', 'Latn'],
  ])('of “%s” is %s', (title, script) => {
    expect(scriptOf(title)).toBe(script);
  });
});
