import { EpubCheck } from '@likecoin/epubcheck-ts';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { madeExports } from '../../src/downloads/exports.ts';
import { paragraphsOf } from '../../src/edition/views.ts';
import { messages } from '../../src/i18n/messages.ts';
import { article } from '../downloads/support/articles.ts';
import { foldSpaces, languages } from './support/edition.ts';
import { type OpenPdf, openPdf, withoutSpaces } from './support/pdf.ts';

const fetchBook = (lang: string, ending: string): Promise<Response> =>
  fetch(`${inject('siteUrl')}/${lang}/${article.id}/${article.id}.${lang}.${ending}`);

describe.each(languages)('the site with its books in %s', (lang) => {
  test('has an EPUB and a PDF of the edition beside it, of their types and sizes', async () => {
    const made = madeExports(article.id, lang);
    expect(made.map(({ ending }) => ending)).toEqual(['epub', 'pdf']);
    for (const { ending, type, bytes } of made) {
      const response = await fetchBook(lang, ending);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe(type);
      expect((await response.arrayBuffer()).byteLength).toBe(bytes);
    }
  });

  test('has an EPUB in which EPUBCheck finds nothing', async () => {
    const { messages: found } = await EpubCheck.validate(await (await fetchBook(lang, 'epub')).bytes());
    expect(found).toEqual([]);
  });
});

describe.each(languages)('the PDF in %s', (lang) => {
  const edition = article.editions[lang];
  const t = messages(lang);
  let bytes: Uint8Array;
  let pdf: OpenPdf;

  beforeAll(async () => {
    bytes = await (await fetchBook(lang, 'pdf')).bytes();
    pdf = await openPdf(bytes.slice());
  });

  test('says its title, author, language and day, and is tagged', async () => {
    const { info } = await pdf.document.getMetadata();
    expect(info).toMatchObject({
      Title: article.meta.title[lang],
      Language: lang,
      CreationDate: `D:${article.meta.revised.replaceAll('-', '')}000000+00'00'`,
    });
    expect(info).toHaveProperty('Author', expect.stringContaining(article.meta.author.name[lang].family));
    expect(Buffer.from(bytes).toString('latin1')).toContain('/Marked true');
  });

  test('is of A4, each page numbered, each with the day of the edition', () => {
    expect(pdf.pages.length).toBeGreaterThan(8);
    for (const [index, page] of pdf.pages.entries()) {
      const [, , width, height] = page.view;
      expect([Math.round(width ?? 0), Math.round(height ?? 0)]).toEqual([595, 842]);
      expect(withoutSpaces(pdf.footers[index] ?? '')).toContain(`${index + 1}/${pdf.pages.length}`);
      expect(foldSpaces(pdf.footers[index] ?? '')).toMatch(/2026/);
    }
  });

  test('has an outline of its headings', () => {
    expect(pdf.outline.map(foldSpaces)).toEqual([
      foldSpaces(article.meta.title[lang]),
      t.reading.abstract,
      ...edition.sections.map(({ number, title }) => foldSpaces(`§ ${number} ${title}`)),
      t.notes.heading,
      t.bibliography.heading,
    ]);
  });

  test('has the whole text in order, with its citations and note references', () => {
    let at = pdf.text.indexOf(withoutSpaces(edition.abstract));
    expect(at).toBeGreaterThanOrEqual(0);
    for (const { id, html } of paragraphsOf(edition)) {
      const { textContent } = parseHTML(`<p>${html}</p>`).document.documentElement;
      const found = pdf.text.indexOf(withoutSpaces(textContent ?? ''), at);
      expect(found, id).toBeGreaterThan(at);
      at = found;
    }
    for (const words of [
      ...edition.notes.map(({ text }) => text),
      ...article.references.map(({ custom }) => custom.printed),
    ]) {
      const found = pdf.text.indexOf(withoutSpaces(words), at);
      expect(found, words).toBeGreaterThan(at);
      at = found;
    }
  });

  test('has the number of each paragraph in the margin', () => {
    expect(pdf.numbers).toEqual(paragraphsOf(edition).map(({ number }) => number));
  });

  test('has links that work: to works, notes and back inside it, and to the web', async () => {
    const places = await pdf.document.getDestinations();
    const inner = pdf.links.flatMap(({ dest }) => dest ?? []);
    expect(inner.filter((dest) => !places.has(dest))).toEqual([]);
    const targets = new Set(inner);
    for (const { citations } of paragraphsOf(edition)) {
      for (const { id, key } of citations) {
        expect(targets).toContain(`ref-${key}`);
        expect(targets).toContain(id);
      }
    }
    for (const { id, number } of edition.notes) {
      expect(targets).toContain(id);
      expect(targets).toContain(`noteref-${number}`);
    }
    const outer = pdf.links.flatMap(({ url }) => url ?? []);
    expect(outer).toContain(`https://doi.org/${article.meta.doi}`);
    expect(outer.filter((url) => /localhost|127\.0\.0\.1/.test(url))).toEqual([]);
  });

  test('has all its fonts in it, as fonts and not as pictures of letters', () => {
    const text = Buffer.from(bytes).toString('latin1');
    const fonts = text.match(/\/Type \/FontDescriptor/g) ?? [];
    expect(fonts.length).toBeGreaterThan(2);
    expect(text.match(/\/FontFile\d? \d+ 0 R/g)).toHaveLength(fonts.length);
    expect(text).not.toContain('/Subtype /Type3');
    expect(text).toContain('SourceSerif4-Regular');
  });

  test('shows only what is of the edition: nothing of the interface', () => {
    for (const words of [t.basis.switch, t.site.menu, t.reading.restatementMore]) {
      expect(pdf.text).not.toContain(withoutSpaces(words));
    }
  });
});
