import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginning, textsOf } from '../../../src/citations/citing/texts.ts';
import { messages } from '../../../src/i18n/messages.ts';

const inAnyStyle = { reference: 'Azizova, R. Y. <i>New moments</i>.', inText: '(Azizova, para. #)' };
const citing = {
  address: '/edition/en/january-20-1990/',
  styles: { apa: inAnyStyle, chicago: inAnyStyle, mla: inAnyStyle, dstu: inAnyStyle },
};
const claim = { id: 'claim-one', text: 'Arms & “men” < 5' };
const paragraph = { id: 'p-2-5', number: '2.5', claims: [claim] };
const here = { origin: 'https://example.org', accessed: new Date(2026, 10, 4) };

describe('what is copied', () => {
  it('names the article, the paragraph of this edition, its address and the day', () => {
    const choice = { paragraph, claim: undefined, style: 'apa' } as const;
    expect(textsOf(citing, choice, messages('en').cite.panel, here)).toEqual({
      reference:
        'Azizova, R. Y. <i>New moments</i>. (¶\u00A02.5 as restated in An annotated edition, https://example.org/edition/en/january-20-1990/#p-2-5, accessed 4 November 2026)',
      inText: '(Azizova, para. 2.5)',
      link: 'https://example.org/edition/en/january-20-1990/#p-2-5',
      words: undefined,
    });
    expect(textsOf(citing, choice, messages('uk').cite.panel, here).reference).toContain(
      '(¶\u00A02.5 у переказі «Коментованого видання»: https://example.org/edition/en/january-20-1990/#p-2-5, дата звернення: 04.11.2026)',
    );
  });

  it('has the address of a claim, and its words as text, with the quotation marks inside them changed', () => {
    const { panel } = messages('en').cite;
    const { link, words } = textsOf(citing, { paragraph, claim, style: 'mla' }, panel, here);
    expect(link).toBe('https://example.org/edition/en/january-20-1990/#claim-one');
    expect(words).toMatch(/^“Arms &amp; ‘men’ &lt; 5\.” Restated from: Azizova, R\. Y\. <i>/);
    expect(words).toContain('#claim-one');
  });
});

describe('the beginning of a claim', () => {
  it('ends with a whole word', () => {
    expect(beginning('one two three', 13)).toBe('one two three');
    expect(beginning('one two, three', 10)).toBe('one two…');
    expect(beginning('one two – three', 11)).toBe('one two…');
  });

  it('is never longer than asked for, but for the dots, and always begins the text', () => {
    const text = fc
      .array(fc.stringMatching(/^[a-zа-яіїє]{1,12}$/), { minLength: 1, maxLength: 40 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, fc.integer({ min: 13, max: 120 }), (whole, length) => {
        const part = beginning(whole, length).replace(/…$/, '');
        expect(part.length).toBeLessThanOrEqual(length);
        expect(whole.startsWith(part)).toBe(true);
        expect(/^(\s|$)/.test(whole.slice(part.length))).toBe(true);
      }),
    );
  });
});
