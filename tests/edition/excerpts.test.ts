import { describe, expect, test } from 'vitest';
import { excerptOf, leadInTo, sentenceOf, shortened, withNamed } from '../../src/edition/excerpts.ts';

describe('an excerpt', () => {
  test('is divided by the words of a span, not by the same words elsewhere', () => {
    const text = 'Less than a year after 20 January, on 20 January, it rained.';
    expect(excerptOf(text, { start: 38, end: 48 })).toEqual({
      before: 'Less than a year after 20 January, on ',
      words: '20 January',
      after: ', it rained.',
    });
  });

  test('marks its words in HTML by a class', () => {
    expect(withNamed('<span data-person="yazov">Yazov</span>', 'data-person="yazov"')).toBe(
      '<span class="named" data-person="yazov">Yazov</span>',
    );
  });
});

describe('a sentence', () => {
  const sentence = (before: string, words: string, after: string, lang: 'en' | 'uk' = 'en') =>
    Object.values(sentenceOf({ before, words, after }, lang)).join('|');

  test('ends before the next and begins after the last', () => {
    expect(sentence('It rained. Then, on ', '20 January', ', it stopped. Why?')).toBe(
      'Then, on |20 January|, it stopped.',
    );
  });

  test('may begin with a figure, or after three dots', () => {
    expect(sentence('Вони приєдналися до повстання. ', '29 грудня', ' постала влада.', 'uk')).toBe(
      '|29 грудня| постала влада.',
    );
    expect(sentence('If only they had lived… From ', '1989', ' on.')).toBe('From |1989| on.');
  });

  test('leads in to a claim', () => {
    const text = 'It was cold. She holds that it rained. It did.';
    expect(leadInTo({ start: 28, end: 37 }, text, 'en')).toBe('She holds that ');
    expect(leadInTo({ start: 13, end: 37 }, text, 'en')).toBe('');
  });
});

describe('shortening', () => {
  const omission = { before: '<', after: '>' };
  const words = 'HERE';
  const short = (before: string, after: string, length: number) =>
    Object.values(shortened({ before, words, after }, length, omission)).join('|');

  test('leaves alone what is short', () => {
    expect(short('a b ', ' c d', 12)).toBe('a b |HERE| c d');
  });

  test('leaves whole words on both sides, more before', () => {
    expect(short('one two three four ', ' five, six seven eight', 22)).toBe('<three four |HERE| five>');
  });

  test('gives one side the room that the other does not need', () => {
    expect(short('', ' five six seven eight', 16)).toBe('|HERE| five six>');
    expect(short('one two three ', '', 14)).toBe('<three |HERE|');
  });
});
