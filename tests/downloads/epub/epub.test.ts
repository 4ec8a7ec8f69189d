import { EpubCheck } from '@likecoin/epubcheck-ts';
import { describe, expect, test } from 'vitest';
import { epubOf } from '../../../src/downloads/epub/epub.ts';
import { citationsOf, paragraphsOf } from '../../../src/edition/views.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { article, smallArticle } from '../support/articles.ts';
import { openBook } from './support/book.ts';

const sections = article.editions.en.sections.map(({ id }) => `${id}.xhtml`);

/** Everything EPUBCheck has to say, down to hints on usage. */
const findings = async (epub: Uint8Array): Promise<readonly string[]> =>
  (await EpubCheck.validate(epub, { includeUsage: true, includeInfo: true })).messages.map(
    ({ severity, id, message, location }) => `${severity} ${id} ${message} ${location?.path}`,
  );

describe.each(languages)('the book in %s', (lang) => {
  test('is valid EPUB 3.3: EPUBCheck has nothing to say', async () => {
    expect(await findings((await openBook(lang)).bytes)).toEqual([]);
  });

  test('is valid too where it names its address, and where another article has less in it', async () => {
    expect(await findings((await openBook(lang, { online: 'https://example.org/x/' })).bytes)).toEqual([]);
    expect(await findings((await openBook(lang, { of: smallArticle })).bytes)).toEqual([]);
  });

  test('has the same bytes whenever it is made of the same edition', async () => {
    const [first, second] = await Promise.all([epubOf(article, lang), epubOf(article, lang)]);
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  test('begins with its type, not compressed', async () => {
    const { bytes, paths } = await openBook(lang);
    expect(paths[0]).toBe('mimetype');
    expect(Buffer.from(bytes.subarray(30, 58)).toString()).toBe('mimetypeapplication/epub+zip');
  });

  test('has every paragraph in order, under its id, its words unchanged', async () => {
    const book = await openBook(lang);
    const found = sections.flatMap((file) =>
      [...book.page(file).querySelectorAll('p[id]')].map((paragraph) => {
        for (const aside of paragraph.querySelectorAll('.number, a')) aside.remove();
        return [paragraph.id, fold(paragraph.textContent)];
      }),
    );
    expect(found).toEqual(paragraphsOf(article.editions[lang]).map(({ id, text }) => [id, fold(text)]));
  });

  test('has every claim with its basis', async () => {
    const book = await openBook(lang);
    const found = sections.flatMap((file) =>
      [...book.page(file).querySelectorAll('[data-claim]')].map((claim) => [
        claim.id,
        claim.getAttribute('data-basis'),
      ]),
    );
    expect(found).toEqual(
      paragraphsOf(article.editions[lang]).flatMap(({ claims }) =>
        claims.map(({ id, basis }) => [`claim-${id}`, basis]),
      ),
    );
  });

  test('has links that all lead to something in it or to the web', async () => {
    const book = await openBook(lang);
    const pages = book.paths
      .filter((path) => path.endsWith('.xhtml'))
      .map((path) => path.replace('EPUB/', ''));
    let inner = 0;
    for (const page of pages) {
      for (const link of book.page(page).querySelectorAll('a')) {
        const href = link.getAttribute('href') ?? '';
        if (/^https?:/.test(href)) continue;
        const [file, id] = href.split('#');
        inner++;
        const target = book.page(file || page);
        expect(id ? target.getElementById(id) : target.body, `${page}: ${href}`).toBeTruthy();
      }
    }
    expect(inner).toBeGreaterThan(100);
  });

  test('says in which language every foreign title is, for HTML and for XML', async () => {
    const book = await openBook(lang);
    let foreign = 0;
    for (const path of book.paths.filter((one) => one.endsWith('.xhtml'))) {
      for (const element of book.page(path.replace('EPUB/', '')).querySelectorAll('[lang]')) {
        expect(element.getAttribute('xml:lang')).toBe(element.getAttribute('lang'));
        if (element.getAttribute('lang') !== lang) foreign++;
      }
    }
    // Each citation names a title, each entry stands twice.
    expect(foreign).toBeGreaterThanOrEqual(citationsOf(article.editions[lang]).length + 20);
  });
});

test('the stylesheet gives no colour to text or paper, so that a reader’s own colours hold', async () => {
  const css = (await openBook('en')).text('EPUB/book.css');
  expect(css).not.toMatch(/(^|[\s;{])(color|background(-color)?)\s*:(?!\s*inherit)/m);
});

const fold = (text: string | null): string =>
  (text ?? '')
    .replaceAll(/[\s\u00A0]+/g, ' ')
    .replaceAll(/ (?=[.,;:…?!])/g, '')
    .trim();
