import { describe, expect, inject, test } from 'vitest';
import type { AnnotationsFile } from '../../src/downloads/annotations/schemas/file.ts';
import type { WebAnnotation, WebAnnotations } from '../../src/downloads/annotations/web-annotation-model.ts';
import { compile, faultsIn } from '../downloads/annotations/support/schema.ts';
import { foldSpaces, languages, readingView } from './support/edition.ts';
import { openPage } from './support/page.ts';
import { findQuotations } from './support/quotations.ts';
import { intercept } from './support/search.ts';

const fetchFile = (path: string): Promise<Response> => fetch(inject('siteUrl') + path);

/** What the site serves of its own that has an address. */
const fetchJson = async <T>(path: string): Promise<T> => (await (await fetchFile(path)).json()) as T;

const pathOf = (url: string): string => new URL(url).pathname;

/** Ids of a page of the built site. */
const idsOf = async (path: string): Promise<ReadonlySet<string>> => {
  const html = await (await fetchFile(path)).text();
  return new Set([...html.matchAll(/\sid="?([^"\s>]+)/g)].map(([, id]) => id ?? ''));
};

const annotationsOf = (lang: string) =>
  fetchJson<AnnotationsFile>(`/${lang}/january-20-1990/january-20-1990.${lang}.annotations.json`);

const webAnnotationsOf = async (lang: string): Promise<readonly WebAnnotation[]> => {
  const path = `/${lang}/january-20-1990/january-20-1990.${lang}.web-annotations.jsonld`;
  return (await fetchJson<WebAnnotations>(path)).first?.items ?? [];
};

describe.each(languages)('the annotations that the site serves in %s', (lang) => {
  test('are what the schema says that they name', async () => {
    const file = await annotationsOf(lang);
    const schema = await fetchJson<{ readonly $id: string }>(pathOf(file.$schema));
    expect(schema.$id).toBe(file.$schema);
    expect(faultsIn(file, compile(schema))).toEqual([]);
  });

  test('lead to places that are there', async () => {
    const file = await annotationsOf(lang);
    const ids = await idsOf(pathOf(file.url));
    const inText = file.sections.flatMap((section) => [
      section.url,
      ...section.paragraphs.flatMap(({ url, claims, citations }) => [
        url,
        ...claims.map((claim) => claim.url),
        ...citations.map((citation) => citation.url),
      ]),
    ]);
    for (const url of [...inText, ...file.notes.map((note) => note.url)]) {
      expect(url.startsWith(`${file.url}#`)).toBe(true);
      expect(ids).toContain(new URL(url).hash.slice(1));
    }
    const places = await idsOf(`/${lang}/places/`);
    for (const { id } of file.places) expect(places).toContain(id);
    const pages = [
      file.self,
      file.webAnnotations,
      file.about,
      ...file.otherEditions.flatMap(({ url, annotations }) => [url, annotations]),
      ...[...file.references, ...file.people].map(({ url }) => url),
    ];
    for (const url of pages) expect((await fetchFile(pathOf(url))).status, url).toBe(200);
  });

  test('have the words of each paragraph and claim as the page has them', async () => {
    const { sections } = await annotationsOf(lang);
    const page = await openPage(readingView(lang), { javaScriptEnabled: false });
    const words = await page.evaluate(() => {
      for (const one of document.querySelectorAll('.text p[id] > .number, .text p[id] a[role^="doc-"]'))
        one.remove();
      return [...document.querySelectorAll('.text p[id], .text [data-claim]')].map((one) => [
        one.id,
        one.textContent,
      ]);
    });
    const fold = (text: string) => foldSpaces(text).replaceAll(/ (?=[.,;:…?!)])/g, '');
    expect(words.map(([id = '', text = '']) => [id, fold(text)])).toEqual(
      sections.flatMap(({ paragraphs }) =>
        paragraphs.flatMap(({ id, text, claims }) => [
          [id, fold(text)],
          ...claims.map((claim) => [`claim-${claim.id}`, fold(claim.text)]),
        ]),
      ),
    );
  });
});

describe.each(languages)('the web annotations that the site serves in %s', (lang) => {
  test('are JSON-LD', async () => {
    const response = await fetchFile(
      `/${lang}/january-20-1990/january-20-1990.${lang}.web-annotations.jsonld`,
    );
    expect(response.headers.get('content-type')).toMatch(/^application\/ld\+json/);
  });

  const quotations = async () => {
    const annotations = await webAnnotationsOf(lang);
    expect(annotations.length).toBeGreaterThan(100);
    for (const { target } of annotations) expect(pathOf(target.source)).toBe(readingView(lang));
    const selectors = annotations.map(({ target }) => target.selector);
    return {
      quotes: selectors.map(([quote]) => quote),
      /** Each found once, and beginning where its claim does. */
      found: selectors.map(([{ exact }, { value }]) => ({
        passages: [{ text: exact, claim: value }],
        times: 1,
      })),
    };
  };
  const wide = { viewport: { width: 1600, height: 900 } };

  test('quote words that a client finds once in the page, where the claim is', async () => {
    const { quotes, found } = await quotations();
    const page = await openPage(readingView(lang), wide);
    // What only a reader needs comes at the first sign of one.
    await page.mouse.move(500, 500);
    await page.locator('button.cite').first().waitFor({ state: 'attached' });
    expect(await findQuotations(page, quotes)).toEqual(found);
  });

  test('quote words that it finds once without the page’s scripts', async () => {
    const { quotes, found } = await quotations();
    // In a page without any script no client could run.
    const scripts = /\.js$/;
    const page = await openPage(readingView(lang), {
      ...wide,
      prepare: intercept(scripts, (route) => route.abort()),
      mayFail: scripts,
    });
    expect(await page.locator('button.cite').count()).toBe(0);
    expect(await findQuotations(page, quotes)).toEqual(found);
  });
});
