import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Question } from '../../../src/search/engine/answer.ts';
import { answer } from '../../../src/search/engine/engine.ts';
import type { TextIndex } from '../../../src/search/engine/text-index.ts';
import { runs } from '../../support/runs.ts';
import { contentOf, searchedIn } from './support/article.ts';
import { hostileQuestions } from './support/hostile-questions.ts';

const content = await contentOf();
const searched = searchedIn(content);

const texts = new Map(
  content.editions.flatMap(({ record }) =>
    record.paragraphs.map(({ id, text }) => [`${record.lang} ${id}`, text]),
  ),
);

/**
 * What a query may ask of the index: of each of 16 words its forms and two beginnings, in some spellings, in either keyboard
 * layout and without quotation marks.
 */
const mostLookups = 500;

/** What is wrong with what a question asks of the index, and with its answer. */
const faultsOf = async (asked: Question): Promise<readonly string[]> => {
  const faults: string[] = [];
  const hold = (what: string, holds: boolean): void => {
    if (!holds) faults.push(what);
  };
  let lookups = 0;
  const watched =
    (how: 'words' | 'beginnings'): TextIndex['words'] =>
    (term) => {
      lookups += 1;
      hold(`term ${term}`, /^[\p{L}\p{N}\p{M}]+$/u.test(term));
      return searched.index[how](term);
    };
  const index = { ...searched.index, words: watched('words'), beginnings: watched('beginnings') };
  const { editions, suggestions } = await answer({ ...searched, index }, asked);
  hold('lookups', lookups <= mostLookups);
  hold('suggestions', suggestions.length <= 6 && suggestions.join().length < 1000);
  for (const { lang, total, hits } of editions) {
    hold('hits', hits.length === Math.min(total, asked.limit));
    for (const { id, excerpt, marks } of hits) {
      const pieces = excerpt
        .map(({ text }) => text)
        .join('')
        .split(/(?:^| )…(?: |$)/u);
      const text = texts.get(`${lang} ${id}`);
      hold(`excerpt of ${id}`, text !== undefined && pieces.every((piece) => text.includes(piece)));
      hold(`marks ${marks}`, /^(?:\d+(?:-\d+)?(?:\.\d+(?:-\d+)?)*)?$/.test(marks));
    }
  }
  return faults;
};

describe('a hostile query', () => {
  test(
    'is answered, with little asked of the index, and with text of the editions only',
    async () => {
      await fc.assert(
        fc.asyncProperty(hostileQuestions, async (asked) => {
          expect(await faultsOf(asked)).toEqual([]);
        }),
        { numRuns: runs(2000), seed: 19900120 },
      );
    },
    60_000 + 50 * runs(2000),
  );
});
