import { describe, expect, inject, test } from 'vitest';
import { formats } from '../../src/downloads/bibliography/formats.ts';
import { readBibtex } from '../downloads/bibliography/support/read-bibtex.ts';
import { readRis } from '../downloads/bibliography/support/read-ris.ts';
import { foldSpaces, languages, readingView } from './support/edition.ts';
import { openPage } from './support/page.ts';

/** Titles of the works in a file, by another parser than what has written it. */
const titlesIn: Readonly<Record<string, (text: string) => readonly unknown[]>> = {
  [formats.bib.type]: (text) => readBibtex(text).map(({ fields }) => fields['title']),
  [formats.ris.type]: (text) => readRis(text).map(({ TI }) => TI?.[0]),
  [formats['csl.json'].type]: (text) =>
    (JSON.parse(text) as readonly { readonly title: string }[]).map(({ title }) => title),
};

/** The works in a file of the site, which has to be of that type. */
const fetchTitles = async (href: string | null, type: string): Promise<readonly unknown[]> => {
  const response = await fetch(new URL(href ?? '', inject('siteUrl')));
  expect([response.status, response.headers.get('content-type')], `${href}`).toEqual([200, type]);
  return titlesIn[type]?.(await response.text()) ?? [];
};

const names = {
  en: { article: 'Article', references: 'References', annotations: 'Annotations' },
  uk: { article: 'Стаття', references: 'Список літератури', annotations: 'Розмітка тексту' },
};

describe.each(languages)('the reading view in %s', (lang) => {
  test('has in its head the article and its references in each format, of the right type', async () => {
    const page = await openPage(readingView(lang), { javaScriptEnabled: false });
    const heading = foldSpaces(await page.locator('h1').innerText());
    const sources = await page.locator('[role="doc-bibliography"] > ol > li').count();
    for (const { type } of Object.values(formats)) {
      const links = page.locator(`head link[rel="alternate"][type="${type}"]`);
      expect(await links.count()).toBe(2);
      expect(await fetchTitles(await links.first().getAttribute('href'), type)).toEqual([heading]);
      const references = await fetchTitles(await links.last().getAttribute('href'), type);
      expect(references).toHaveLength(sources);
      expect(references).toContain('Кровавый омут Карабаха');
      expect(references).toContain('Erməni məsələsi. Yalanlar və gerçəkliklər');
    }
  });

  test('lists the same at its end, and what else it can be taken along as', async () => {
    const page = await openPage(readingView(lang), { javaScriptEnabled: false });
    const list = page.locator('.downloads');
    expect(await list.isVisible()).toBe(true);
    const listed = await list.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const linked = await page
      .locator('head link[rel="alternate"][type]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    // JSON-LD in the head is for search engines.
    const files = linked.filter((href) => /\/january-20-1990\.[^/]*(?<!\.jsonld)$/.test(href ?? ''));
    expect(files.length).toBeGreaterThan(6);
    expect(listed).toEqual(expect.arrayContaining(files));
    expect(await list.locator('dt').allInnerTexts()).toEqual(
      expect.arrayContaining(Object.values(names[lang])),
    );
  });

  test('has no list of files on paper', async () => {
    const page = await openPage(readingView(lang));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.downloads').isVisible()).toBe(false);
    expect(await page.locator('.references').isVisible()).toBe(true);
  });
});

describe.each(languages)('the page of a source in %s', (lang) => {
  test('offers its record in each format', async () => {
    const page = await openPage(`/${lang}/sources/aliyev2018/`, { javaScriptEnabled: false });
    const title = foldSpaces(await page.locator('h1').innerText());
    for (const { type, name } of Object.values(formats)) {
      const link = page.locator('.downloads').getByRole('link', { name, exact: true });
      expect(await fetchTitles(await link.getAttribute('href'), type)).toEqual([title]);
    }
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.downloads').isVisible()).toBe(false);
  });
});
