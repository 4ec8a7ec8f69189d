import { describe, expect, test } from 'vitest';
import { excerptOf, leadInTo, sentenceOf, shortened, withNamed } from '../../src/edition/excerpts.ts';
import { type Kind, markOf } from '../../src/edition/mentions.ts';
import { paragraphsOf } from '../../src/edition/views.ts';
import { editions } from './support/editions.ts';

const mark = 'data-when="1990-01-20"';
const passage = {
  html: `Less than a year after 20 January &#x26; <em>Pravda</em>, on <time ${mark}>20 January</time>, <a>[9]</a> it rained.`,
  text: 'Less than a year after 20 January & Pravda, on 20 January, it rained.',
};

describe('an excerpt', () => {
  test('is divided by the words that are marked, not by the same words elsewhere', () => {
    expect(excerptOf(passage, mark)).toEqual({
      before: 'Less than a year after 20 January & Pravda, on ',
      words: '20 January',
      after: ', it rained.',
    });
  });

  test('is none where nothing is marked', () => {
    expect(excerptOf(passage, 'data-when="1991"')).toBeUndefined();
  });

  test.each(editions)(
    'in %s, of every mention in every paragraph and claim, is its words again',
    (_, { annotations }) => {
      let count = 0;
      for (const paragraph of paragraphsOf(annotations)) {
        for (const passage of [paragraph, ...paragraph.claims]) {
          for (const kind of ['people', 'places', 'dates'] as const satisfies Kind[]) {
            for (const id of passage.mentions[kind]) {
              const excerpt = excerptOf(passage, markOf(kind, id));
              if (!excerpt) throw new Error(`${paragraph.number}: no excerpt for ${id}`);
              expect(excerpt.before + excerpt.words + excerpt.after).toBe(passage.text);
              expect(passage.html).toContain(`${markOf(kind, id)}`);
              expect(excerpt.words).not.toBe('');
              count += 1;
            }
          }
        }
      }
      expect(count).toBeGreaterThan(300);
    },
  );

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
    const claim = { html: '', text: 'it rained' };
    const paragraph = { html: '', text: 'It was cold. She holds that it rained. It did.' };
    expect(leadInTo(claim, paragraph, 'en')).toBe('She holds that ');
    expect(leadInTo(paragraph, paragraph, 'en')).toBe('');
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
