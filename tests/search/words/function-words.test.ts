import { describe, expect, test } from 'vitest';
import { isFunctionWord } from '../../../src/search/words/function-words.ts';

describe('a word of grammar', () => {
  test.each(['the', 'Who', 'HOW', 'of', 'were', 'скільки', 'Хто', 'у', 'й', 'її', 'це', 'є'])(
    'is %s',
    (word) => {
      expect(isFunctionWord(word)).toBe(true);
    },
  );

  test.each(['will', 'May', 'state', 'before', 'no-one', 'після', 'стан', 'мати', 'народ', '1990', 'ї', ''])(
    'is not %s',
    (word) => {
      expect(isFunctionWord(word)).toBe(false);
    },
  );
});
