import { describe, expect, test } from 'vitest';
import { foldSpaces, languages, readingView } from './support/edition.ts';
import { openPage } from './support/page.ts';
import { hits, openDialog, options, report, search } from './support/search.ts';

describe.each([
  ['de-DE', 'en'],
  ['az-AZ', 'uk'],
] as const)('a reader whose browser is set to %s', (locale, lang) => {
  test('is offered both languages by the title page and by one that is not there', async () => {
    for (const address of ['/', '/nowhere/', `/${locale.slice(0, 2)}/january-20-1990/`]) {
      const page = await openPage(address, { locale, expectNotFound: address !== '/' });
      expect(await page.evaluate(() => navigator.language)).toBe(locale);
      for (const offered of languages) {
        const offer = page.locator(`section[lang="${offered}"]`);
        expect(await offer.isVisible(), address).toBe(true);
        const way = offer.locator(`a[href="${readingView(offered)}"]`);
        expect(await way.count(), address).toBe(1);
      }
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
    }
  });

  test('finds dates and numbers in the language of the page', async () => {
    const page = await openPage(readingView(lang), { locale, viewport: { width: 1280, height: 900 } });
    await page.mouse.wheel(0, 50);
    await page.locator('#p-2-5 .cite').press('Enter');
    const accessed = foldSpaces(await page.getByRole('dialog').locator('.copied').first().innerText());
    expect(accessed).toMatch(
      lang === 'en'
        ? /accessed \d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\)$/
        : /дата звернення: \d\d\.\d\d\.\d{4}\)$/,
    );
    await page.keyboard.press('Escape');
    await openDialog(page, lang);
    // As it is written in German.
    await search(page, 'Gorbatschow');
    expect(await options(page).first().getAttribute('href')).toBe(`/${lang}/people/gorbachev/`);
    await search(page, '20.01.1990');
    const [date = ''] = await options(page).allInnerTexts();
    expect(foldSpaces(date)).toMatch(lang === 'en' ? /^20 January 1990/ : /^20 січня 1990 року/);
    await hits(page).first().waitFor();
    expect(foldSpaces(await report(page).innerText())).toMatch(
      lang === 'en' ? /^\d+ paragraphs?, / : /^\d+ абзац(?:|и|ів), /,
    );
  });
});
