import { describe, expect, test } from 'vitest';
import { foldSpaces, languages, readingView } from './support/edition.ts';
import { openPage } from './support/page.ts';

describe.each(languages)('the notes and corrections in %s', (lang) => {
  test('are all the notes of the text, each with a link to its place', async () => {
    const reading = await openPage(readingView(lang));
    const count = await reading.locator('.notes li').count();
    await reading.locator('.notes .lead a').click();
    await reading.waitForURL(`**/${lang}/notes/`);
    const notes = reading.locator('main ol').first().locator('li');
    expect(await notes.count()).toBe(count);
    const words = foldSpaces(await notes.nth(2).innerText());
    await notes.nth(2).locator('a').last().click();
    await reading.waitForURL('**/#noteref-3');
    const own = foldSpaces(await reading.locator('#note-3').innerText()).replace(/ ?↩$/u, '');
    expect(words).toContain(own);
  });

  test('are every correction of the list of references, in the language of the work', async () => {
    const page = await openPage(`/${lang}/notes/`, { javaScriptEnabled: false });
    const corrections = page.locator('main ol').last().locator('li');
    expect(
      await corrections.evaluateAll((items) => items.map((item) => (item as HTMLLIElement).value)),
    ).toEqual([1, 3, 5, 7]);
    expect(await corrections.last().locator('span[lang="ru"]').allInnerTexts()).toEqual(['Семьна', 'Семена']);
  });
});
