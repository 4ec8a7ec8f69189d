import { describe, expect, test } from 'vitest';
import { citationsOf, paragraphsOf } from '../../../src/edition/views.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { messages } from '../../../src/i18n/messages.ts';
import { article } from '../support/articles.ts';
import { openBook } from './support/book.ts';

describe.each(languages)('in the book in %s', (lang) => {
  const edition = article.editions[lang];
  const t = messages(lang);

  test('each citation opens a note in its own file, with the work, the page, its translation and kind', async () => {
    const book = await openBook(lang);
    const citations = citationsOf(edition);
    expect(citations).toHaveLength(18);
    for (const { citation, paragraph } of citations) {
      const page = book.page(`s-${paragraph.number.split('.')[0]}.xhtml`);
      const link = page.getElementById(citation.id);
      expect(link?.getAttribute('epub:type')).toBe('noteref');
      expect(link?.getAttribute('role')).toBe('doc-biblioref');
      expect(link?.textContent?.replaceAll('\u00A0', ' ')).toBe(citation.label);
      const note = page.getElementById(link?.getAttribute('href')?.slice(1) ?? '');
      expect(note?.localName).toBe('aside');
      expect(note?.getAttribute('epub:type')).toBe('footnote');
      expect(note?.getAttribute('role')).toBe('doc-footnote');
      const reference = article.references.find(({ id }) => id === citation.key);
      if (!reference) throw new Error(citation.key);
      const { title, language, type, custom } = reference;
      expect(note?.querySelector('cite')?.textContent).toBe(title);
      expect(note?.querySelector('cite')?.getAttribute('lang')).toBe(language);
      for (const words of [
        citation.locator ? t.citation.page(citation.locator) : t.citation.whole,
        custom.translation[lang],
        t.bibliography.kinds[type][language],
      ]) {
        expect(note?.textContent).toContain(words);
      }
      expect(note?.querySelector('[role="doc-backlink"]')?.getAttribute('href')).toBe(`#${citation.id}`);
      expect(note?.querySelector(`a[href="references.xhtml#ref-${citation.key}"]`)).toBeTruthy();
    }
  });

  test('each reference to an editor’s note opens that note, which says whose it is', async () => {
    const book = await openBook(lang);
    let found = 0;
    for (const note of edition.notes) {
      const paragraph = paragraphsOf(edition).find(({ id }) => id === note.paragraph);
      const page = book.page(`s-${paragraph?.number.split('.')[0]}.xhtml`);
      const link = page.querySelector(`a[href="#${note.id}"]`);
      expect(link?.getAttribute('epub:type')).toBe('noteref');
      expect(link?.getAttribute('role')).toBe('doc-noteref');
      const aside = page.getElementById(note.id);
      expect(aside?.getAttribute('epub:type')).toBe('footnote');
      expect(aside?.textContent).toContain(note.text.replaceAll(' ', ' '));
      expect(aside?.textContent).toContain(t.exports.noteOf(note.number));
      found++;
    }
    expect(found).toBe(16);
  });
});
