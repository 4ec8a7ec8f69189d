import { describe, expect, test } from 'vitest';
import { wordsBy } from '../../../src/search/engine/load-words.ts';
import { asMeant } from '../../../src/search/engine/readings.ts';
import { suggest } from '../../../src/search/engine/suggest.ts';
import { cutVocabulary } from '../../../src/search/records/vocabulary-pieces.ts';

const whole = { release: 'r', words: ['the', 'tragedy', 'Baku', 'і', 'їхали', 'Єреван', 'table', 'ґанок'] };

const load = (most: number) => {
  const { vocabulary, pieces } = cutVocabulary(whole, most);
  const loaded: string[] = [];
  const json = async <T>(name: string): Promise<T> => {
    loaded.push(name);
    return (name === 'words' ? vocabulary : pieces.get(name)) as T;
  };
  return { vocabulary, pieces, loaded, words: wordsBy(json) };
};

describe('a vocabulary', () => {
  test('stays whole where it is small enough', async () => {
    expect(cutVocabulary(whole)).toEqual({ vocabulary: whole, pieces: new Map() });
    const { words, loaded } = load(8);
    expect(await words('en', 'whatever')).toEqual(whole.words);
    expect(loaded).toEqual(['words']);
  });

  test('that is too large is cut by the first letters, as words are compared, in its order', () => {
    const { vocabulary, pieces } = load(7);
    expect(vocabulary).toEqual({ release: 'r', words: [], letters: expect.any(Array) });
    expect(vocabulary.letters).toHaveLength(pieces.size);
    expect([...pieces.values()].flatMap(({ words }) => words).toSorted()).toEqual(whole.words.toSorted());
    expect(pieces.get('words0')).toEqual({ release: 'r', words: ['the', 'tragedy', 'table'] });
  });

  test('in pieces is loaded by the words of a query, each once', async () => {
    const { words, loaded } = load(0);
    expect(await words('en', 'Tragidy, bakou')).toEqual(['the', 'tragedy', 'table', 'Baku']);
    expect(await words('en', 'TRAGEDIE')).toEqual(['the', 'tragedy', 'table']);
    expect(await words('en', '?')).toEqual([]);
    expect(loaded).toEqual(['words', 'words0', 'words1']);
  });

  test('in pieces tells what was meant and what is near as a whole one does', async () => {
    for (const most of [0, 8]) {
      const vocabulary = () => load(most).words('en', 'tragidy');
      expect(await asMeant('tragidy', ['tragidy'], vocabulary), String(most)).toBe('tragedy');
      expect(await suggest('tragidy', 'en', { names: [] }, vocabulary), String(most)).toEqual(['tragedy']);
    }
  });
});
