import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languages } from './support/edition.ts';
import { openPage } from './support/page.ts';
import { addresses, answered, hits, options, search, searchPage } from './support/search.ts';

const people = {
  gorbachev: ['Gorbatschow', 'Gorbachov', 'Gorbochev', 'Горбачев', 'Горбачову', 'Ujh,fxjd'],
  yazov: ['Jazov', 'Язовим'],
  'ter-petrosyan': ['Petrosyan'],
  starovoitova: ['Starovoytova'],
  yeltsin: ['Eltsin'],
  aliyev: ['Geidar Aliev'],
  huseynov: ['Huseinov'],
  mutalibov: ['Mutallibov'],
};

const places = { jalilabad: ['Dzhalilabad'], sumgait: ['Sumqayit'] };

const dates = {
  '1990-01-20': [
    '20 January 1990',
    'January 20 1990',
    '20.01.1990',
    '20/01/1990',
    '1990-01-20',
    '20 січня 1990 р.',
    'Jan 1990',
    'січень 1990',
  ],
  '1990-01-19--1990-01-20': ['20 January 1990', 'в ніч із 19 на 20 січня', 'січень 1990'],
  '1989-23': ['autumn 1989', 'осінь 1989'],
  '1918-21': ['1918'],
};

/** Forms of a word, each of which finds a paragraph that has any other. */
const words = [
  ['трагедія', 'трагедією', 'трагедій'],
  ['січень', 'січня'],
  ['біженець', 'біженців'],
  ['рік', 'роки'],
  ['ніч', 'ночі'],
];

describe.each(languages)('in %s', (lang) => {
  const ask = async (page: Page, query: string): Promise<void> => {
    await search(page, query);
    const folded = page.locator('.results button');
    // Each that is pressed goes.
    for (let left = await folded.count(); left > 0; left -= 1) {
      await folded.first().click();
      await answered(page);
    }
  };

  test.each([
    ['people', people, (id: string) => `/${lang}/people/${id}/`],
    ['places', places, (id: string) => `/${lang}/places/#${id}`],
    ['dates', dates, (id: string) => `/${lang}/timeline/#d-${id}`],
  ])('%s are found in any spelling, and the paragraphs that name them', async (_kind, named, address) => {
    const page = await openPage(searchPage(lang));
    for (const [id, queries] of Object.entries(named)) {
      for (const query of queries) {
        await ask(page, query);
        expect(await addresses(options(page)), query).toContain(address(id));
        expect(await hits(page).count(), query).toBeGreaterThan(0);
      }
    }
  });

  test('a Ukrainian word is found by any of its forms', async () => {
    const page = await openPage(searchPage(lang));
    for (const forms of words) {
      const found: string[][] = [];
      for (const form of forms) {
        await ask(page, form);
        const links = await addresses(hits(page));
        found.push(links.filter((link) => link.startsWith('/uk/')).map((link) => link.replace(/.*#/, '')));
      }
      for (const paragraphs of found)
        expect(paragraphs.toSorted(), forms.join(', ')).toEqual(found[0]?.toSorted());
    }
  });
});
