import { describe, expect, it } from 'vitest';
import references from '../../content/articles/january-20-1990/references.json' with { type: 'json' };
import { whereToFind } from '../../src/citations/find.ts';
import { referencesSchema } from '../../src/edition/schemas/reference.ts';

const byKey = new Map(
  referencesSchema.parse(references).map((reference) => [reference.id as string, reference]),
);
const find = (key: string) => {
  const reference = byKey.get(key);
  if (!reference) throw new Error(`no reference ${key}`);
  return whereToFind(reference);
};

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
