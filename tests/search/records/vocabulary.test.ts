import { describe, expect, test } from 'vitest';
import type { Annotations } from '../../../src/edition/annotations.ts';
import { paragraphsOf } from '../../../src/edition/views.ts';
import { vocabularyOf } from '../../../src/search/records/vocabulary.ts';
import { splitWords } from '../../../src/search/words/split.ts';
import { ukrainianKey } from '../../../src/search/words/uk-key.ts';
import { editions } from './support/articles.ts';

const saying = (...texts: string[]): Annotations =>
  ({ sections: [{ paragraphs: texts.map((text) => ({ text })) }] }) as unknown as Annotations;

describe('the words to offer', () => {
  test('are of each key the commonest form, the commonest key first', () => {
    const editions = [saying('Вона про трагедію.', 'А трагедії, трагедії…'), saying('Вона: трагедія!')];
    expect(vocabularyOf(editions)).toEqual(['трагедії', 'Вона', 'про']);
  });

  test('are in small letters unless they are only ever written otherwise', () => {
    expect(vocabularyOf([saying('The USSR and the Kremlin')])).toEqual(['the', 'USSR', 'and', 'Kremlin']);
  });

  test('have three letters or more, and no digits', () => {
    expect(vocabularyOf([saying('On 20 January 1990 at 9, in 21,2 % of it: п’ю, 1990s, чай.')])).toEqual([
      'January',
      'чай',
    ]);
  });

  test.each(editions)(
    'in the edition in %s, each stands in the text and no two are found by one key',
    (lang, article) => {
      const edition = article.editions[lang];
      const words = vocabularyOf([edition]);
      const inText = new Set(
        paragraphsOf(edition).flatMap(({ text }) =>
          splitWords(text).flatMap((word) => [word.text, word.text.toLowerCase()]),
        ),
      );
      expect(words.filter((word) => !inText.has(word))).toEqual([]);
      expect(new Set(words.map(ukrainianKey)).size).toBe(words.length);
      expect(words.length).toBeGreaterThan(500);
    },
  );
});
