import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quoteSelector } from '../../../src/downloads/annotations/quote-selector.ts';

/** How often a text holds a part, overlapping or not. */
const count = (text: string, part: string): number =>
  Array.from({ length: text.length }, (_, index) => text.startsWith(part, index)).filter(Boolean).length;

const spanOf = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

describe('a quotation', () => {
  test('has whole words around it, of 32 letters and signs at most', () => {
    const text = `2.5 ${'Before that nothing of the kind was known. '.repeat(2)}The claim. And after it nothing of the kind was known either.`;
    expect(quoteSelector(text, spanOf(text, 'The claim'), text)).toEqual({
      type: 'TextQuoteSelector',
      prefix: 'nothing of the kind was known. ',
      exact: 'The claim',
      suffix: '. And after it nothing of the',
    });
  });

  test('has a whole paragraph around it where that is short', () => {
    expect(quoteSelector('1.1 Yes, it was.', { start: 4, end: 7 }, 'No.\n1.1 Yes, it was.\nNo.')).toEqual({
      type: 'TextQuoteSelector',
      prefix: '1.1 ',
      exact: 'Yes',
      suffix: ', it was.',
    });
  });

  test('is told from the same words elsewhere by more of what stands around it', () => {
    const same = `${'the same words again and again, '.repeat(3)}it is said`;
    const [one, other] = [`1.1 One: ${same}.`, `1.2 Other: ${same}.`];
    const page = `${one}\n${other}`;
    const selector = quoteSelector(other, spanOf(other, 'it is said'), page);
    expect(selector?.prefix).toContain('Other: the same words');
    expect(count(page, `${selector?.prefix}${selector?.exact}${selector?.suffix}`)).toBe(1);
  });

  test('can’t be told from another where the whole paragraph reads as the end of another does', () => {
    const [one, other] = ['2.5 It is said.', '12.5 It is said.'];
    const page = `${one}\n${other}`;
    expect(quoteSelector(one, spanOf(one, 'It is said'), page)).toBeUndefined();
    expect(quoteSelector(other, spanOf(other, 'It is said'), page)?.prefix).toBe('12.5 ');
  });

  test('is of nothing that the page does not have', () => {
    expect(quoteSelector('1.1 It is said.', { start: 4, end: 6 }, '1.1 It was said.')).toBeUndefined();
  });
});

/** Sentences of which a page is likely to have some again and again, and some within others. */
const sentence = fc.oneof(
  fc.constantFrom(
    'It is so.',
    'So it is, it is so.',
    'Так і є.',
    '𝑥 = 1.',
    'а\u00A0б [9,\u00A0p.\u00A063].2',
  ),
  fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 80 }),
);
/** Some numbers end as others do, some come twice. */
const number = fc.constantFrom('1.1', '1.2', '11.1', '11.2');
const anyPage = fc.array(
  fc
    .tuple(number, fc.array(sentence, { minLength: 1, maxLength: 8 }))
    .map(([first, sentences]) => `${first} ${sentences.join(' ')}`),
  { minLength: 1, maxLength: 14 },
);

describe('on any page of sentences that come again', () => {
  test('a quotation is found once, and where it was taken; or the whole paragraph stands elsewhere as well', () => {
    let [told, untold] = [0, 0];
    fc.assert(
      fc.property(anyPage, fc.nat(), fc.nat(), fc.nat(), (paragraphs, which, one, other) => {
        const paragraph = paragraphs[which % paragraphs.length] ?? '';
        const [start = 0, end = 0] = [one, other]
          .map((index) => index % (paragraph.length + 1))
          .sort((a, b) => a - b);
        const page = paragraphs.join('\n');
        const selector = quoteSelector(paragraph, { start, end }, page);
        if (!selector) {
          untold++;
          expect(count(page, paragraph)).toBeGreaterThan(1);
          return;
        }
        told++;
        const { prefix, exact, suffix } = selector;
        const quotation = prefix + exact + suffix;
        expect(exact).toBe(paragraph.slice(start, end));
        expect(paragraph.indexOf(quotation)).toBe(start - prefix.length);
        expect(count(page, quotation)).toBe(1);
      }),
      { numRuns: 3000 },
    );
    expect(told).toBeGreaterThan(0);
    expect(untold).toBeGreaterThan(0);
  });
});
