import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { uuidUrn } from '../../../src/downloads/epub/uuid.ts';
import { fullName } from '../../../src/edition/names.ts';
import { citationsOfReference } from '../../../src/edition/views.ts';
import { languages, otherLanguage } from '../../../src/i18n/languages.ts';
import { messages } from '../../../src/i18n/messages.ts';
import { article } from '../support/articles.ts';
import { openBook } from './support/book.ts';

const { meta } = article;

test('a UUID of an address is the one that others make of it', () => {
  // Python: uuid.uuid5(uuid.NAMESPACE_URL, …)
  expect(uuidUrn('https://doi.org/10.32782/2305-9389/2021.25.13#en')).toBe(
    'urn:uuid:9cb251a2-74aa-5d49-af46-41e31e86f6b9',
  );
});

describe.each(languages)('the book in %s', (lang) => {
  const t = messages(lang);
  const edition = article.editions[lang];

  test('says in its package what it is, of whom and of when', async () => {
    const document = new DOMParser().parseFromString(
      (await openBook(lang)).text('EPUB/package.opf'),
      'text/xml',
    );
    const all = (name: string) => [...document.getElementsByTagName(name)].map((one) => one.textContent);
    const property = (name: string) =>
      [...document.getElementsByTagName('meta')]
        .filter((one) => one.getAttribute('property') === name)
        .map((one) => one.textContent);
    expect(all('dc:title')).toEqual([meta.title[lang]]);
    expect(all('dc:creator')).toEqual([fullName(meta.author.name[lang])]);
    expect(property('role')).toEqual(['aut']);
    expect(property('file-as')[0]?.startsWith(`${meta.author.name[lang].family}, `)).toBe(true);
    expect(property('alternate-script')).toEqual([fullName(meta.author.name[otherLanguage(lang)])]);
    expect(all('dc:language')).toEqual([lang]);
    expect(all('dc:source')).toEqual([`https://doi.org/${meta.doi}`]);
    expect(all('dc:subject')).toEqual(meta.keywords[lang]);
    expect(property('dcterms:modified')).toEqual([`${meta.revised}T00:00:00Z`]);
    expect(property('schema:accessibilityHazard')).toEqual(['none']);
    expect(property('schema:accessibilityFeature')).toContain('tableOfContents');
    // Invented rights or a publisher would be untrue.
    expect([...all('dc:rights'), ...all('dc:publisher')]).toEqual([]);
  });

  test('has both titles, the identifiers, the abstract and the key words on its title page, and says that it is a restatement', async () => {
    const words = (await openBook(lang)).page('title.xhtml').body.textContent ?? '';
    for (const expected of [
      meta.title.en,
      meta.title.uk,
      meta.author.affiliation[lang],
      meta.author.orcid,
      meta.doi,
      meta.udc,
      edition.abstract,
      meta.keywords[lang].join(', '),
      t.reading.restatement,
      t.site.footer,
      t.notes.lead,
    ]) {
      expect(words).toContain(expected);
    }
  });

  test('has a table of contents of all sections, in their order', async () => {
    const navigation = (await openBook(lang)).page('contents.xhtml');
    const toc = [...navigation.querySelectorAll('nav[role="doc-toc"] > ol > li > a')];
    expect(toc.map((link) => link.getAttribute('href'))).toEqual([
      'title.xhtml',
      ...edition.sections.map(({ id }) => `${id}.xhtml`),
      'references.xhtml',
    ]);
    expect(toc[3]?.textContent).toBe(`§\u00A03 ${edition.sections[2]?.title}`);
    expect(
      [...navigation.querySelectorAll('nav[hidden] a')].map((link) => link.getAttribute('epub:type')),
    ).toEqual(['cover', 'titlepage', 'toc', 'bodymatter', 'bibliography']);
  });

  test('has both lists of references, each entry with a link back to every citation of it', async () => {
    const page = (await openBook(lang)).page('references.xhtml');
    expect(page.querySelectorAll('[role="doc-bibliography"]')).toHaveLength(2);
    for (const { id, number, custom } of article.references) {
      const back = citationsOfReference(edition, id).map(
        ({ citation, paragraph }) => `s-${paragraph.number.split('.')[0]}.xhtml#${citation.id}`,
      );
      for (const name of [`ref-${id}`, `anew-${id}`]) {
        const entry = page.getElementById(name);
        expect(entry?.getAttribute('value')).toBe(number);
        expect(
          [...(entry?.querySelectorAll('[role="doc-backlink"]') ?? [])].map((link) =>
            link.getAttribute('href'),
          ),
        ).toEqual(back);
      }
      const printed = page.getElementById(`ref-${id}`);
      expect(printed?.querySelector('.printed')?.textContent).toBe(custom.printed);
      for (const words of [
        custom.translation[lang],
        custom.transliteration ?? '',
        ...(custom.corrections ?? []).flatMap((one) => [one.printed, one.corrected]),
      ]) {
        expect(printed?.textContent).toContain(words);
      }
    }
  });
});
