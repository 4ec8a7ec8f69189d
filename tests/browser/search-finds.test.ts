import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { dates, people, places, words } from '../search/support/usual-queries.ts';
import { foldSpaces, languages, readingView } from './support/edition.ts';
import { openPage } from './support/page.ts';
import {
  addresses,
  answered,
  hits,
  openDialog,
  options,
  search,
  searchDialog,
  searchPage,
} from './support/search.ts';

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

  test('a citation is found as it is printed, and leads to the claim that rests on it', async () => {
    const page = await openPage(searchPage(lang));
    await ask(page, lang === 'en' ? '[9, p. 63]' : '[9, с. 63]');
    expect(await addresses(options(page))).toContain(`/${lang}/sources/pompeev1992/`);
    expect((await addresses(hits(page))).map((link) => link.replace(/\?.*#/, '#'))).toEqual(
      ['en', 'uk'].toSorted((one) => (one === lang ? -1 : 1)).map((of) => `/${of}/january-20-1990/#p-4-1`),
    );
    await hits(page).first().click();
    const marks = page.locator('.text mark');
    await marks.first().waitFor();
    const claim = await page.locator('#claim-yeltsin-on-yazov').evaluate((element) => {
      const marked = [...document.querySelectorAll('.text mark')];
      return marked.every((mark) => element.contains(mark)) && marked.length > 1;
    });
    expect(claim).toBe(true);
  });

  test('what stands beside the text is found apart, and led to', async () => {
    const page = await openPage(readingView(lang));
    await openDialog(page, lang);
    await search(page, lang === 'en' ? 'Presidium' : 'президією');
    expect(await hits(page).count()).toBe(0);
    const note = options(page).first();
    expect(await note.getAttribute('href')).toBe(`${readingView(lang)}#note-11`);
    expect(foldSpaces(await note.innerText())).toMatch(
      lang === 'en' ? /^Editor’s note 11 .*Presidium/ : /^Примітка редактора 11 .*Президія/,
    );
    await note.click();
    await page.waitForURL('**#note-11');
    expect(await searchDialog(page).isVisible()).toBe(false);
    await openDialog(page, lang);
    await search(page, lang === 'en' ? 'Nazi' : 'нацист');
    expect(await addresses(options(page))).toEqual([`${readingView(lang)}#abstract`]);
  });

  test('what has all words comes before paragraphs that have some', async () => {
    const page = await openPage(searchPage(lang));
    await ask(page, lang === 'en' ? 'Sumgait State University' : 'Сумгаїтський державний університет');
    const groups = await page.locator('[role="listbox"] .group').allInnerTexts();
    const [asides, paragraphs] =
      lang === 'en' ? ['Abstract and notes', 'Paragraphs'] : ['Анотація та примітки', 'Абзаци'];
    expect(groups.indexOf(asides)).toBeGreaterThanOrEqual(0);
    expect(groups.indexOf(asides)).toBeLessThan(groups.indexOf(paragraphs));
  });

  test('a section is found by its title and its number', async () => {
    const page = await openPage(searchPage(lang));
    for (const query of lang === 'en' ? ['third force', '§ 7'] : ['третя сила', 'розділ 7']) {
      await ask(page, query);
      const section = page.locator(`[role="option"][href="${readingView(lang)}#s-7"]`);
      expect(foldSpaces(await section.innerText()), query).toMatch(
        lang === 'en' ? /^§ 7 .* 4 paragraphs$/ : /^§ 7 .* 4 абзаци$/,
      );
    }
  });

  test('who somebody was finds the person, and says so', async () => {
    const page = await openPage(searchPage(lang));
    await ask(page, 'KGB');
    const person = options(page).first();
    expect(await person.getAttribute('href')).toBe(`/${lang}/people/huseynov/`);
    expect(await person.innerText()).toContain(lang === 'en' ? '(KGB)' : '(КДБ)');
  });
});
