import { describe, expect, test } from 'vitest';
import { barePage } from '../../../bench/peers/bare-page.ts';
import { markdownArticle } from '../../../bench/peers/markdown-article.ts';
import { article } from '../../evidence/support/article.ts';

const citations = (lang: 'en' | 'uk') =>
  article.editions[lang].sections.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.citations));

/** Without escapes, as Markdown is read. */
const read = (markdown: string): string => markdown.replace(/\\([^\w\s])/g, '$1');

describe.each(['en', 'uk'] as const)('the article for peers, in %s', (lang) => {
  const markdown = markdownArticle(article, lang);
  const page = barePage(article, lang);

  test('has every citation as it is written, in order', () => {
    const written = [...markdown.matchAll(/\[@(?<key>[^\],]+)(?:, p\. (?<page>[^\]]+))?\]/g)];
    expect(written.map(({ groups }) => [groups?.['key'], groups?.['page']])).toEqual(
      citations(lang).map(({ key, locator }) => [key, locator]),
    );
  });

  test('has every note once as a reference and once as its text', () => {
    for (const { number, text } of article.editions[lang].notes) {
      expect(markdown.match(new RegExp(`\\[\\^${number}\\](?!:)`, 'g'))).toHaveLength(1);
      expect(read(markdown)).toContain(`\n[^${number}]: ${text}\n`);
    }
  });

  test('has the words of every paragraph, with nothing but citations and notes between them', () => {
    const bare = read(markdown.replace(/ \[@[^\]]+\]|(?<!\n)\[\^\d+\]/g, ''));
    for (const { paragraphs } of article.editions[lang].sections) {
      for (const { text } of paragraphs) expect(bare).toContain(`\n${text}\n`);
    }
  });

  test('leads, as bare HTML, from every citation to its reference', () => {
    expect(page.match(/<a href="#ref-/g)).toHaveLength(citations(lang).length);
    for (const { key, label } of citations(lang)) {
      expect(page).toContain(`<a href="#ref-${key}">${label}</a>`);
      expect(page).toContain(`<li id="ref-${key}">`);
    }
    expect(page).not.toMatch(/<(?:style|script|link)/);
  });
});
