import { describe, expect, test } from 'vitest';
import { foldSpaces, languages } from './support/edition.ts';
import { openPage } from './support/page.ts';

describe.each(languages)('the about page in %s', (lang) => {
  test('says what the edition is, where the original is, and what is not endorsed', async () => {
    const page = await openPage(`/${lang}/about/`, { javaScriptEnabled: false });
    expect(await page.locator('main a[href="https://doi.org/10.32782/2305-9389/2021.25.13"]').count()).toBe(
      1,
    );
    const text = await page.locator('main').innerText();
    for (const word of lang === 'en'
      ? ['restatement', 'endorses none', 'no source given', 'editor']
      : ['переказ', 'не підтримує жодного', 'без джерела', 'Редактор']) {
      expect(text).toContain(word);
    }
  });
});

describe('the interface', () => {
  /** Names that are written in Latin letters in Ukrainian too. */
  const foreign =
    /^(ORCID|URL|doi\.org.*|WorldCat|Google Books|cookie|BibTeX|RIS|CSL|CSL-JSON|JSON|Web Annotations|EPUB|PDF)$/;

  test.each(['january-20-1990/', 'sources/', 'sources/pompeev1992/', 'about/'])(
    'is wholly in Ukrainian on /uk/%s',
    async (path) => {
      const page = await openPage(`/uk/${path}`);
      expect(await page.title()).toMatch(/[а-яіїєґ]/i);
      const latin = await page.evaluate(() => {
        const found: string[] = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const parent = node.parentElement;
          if (!parent || parent.closest('script, style, [lang]:not([lang="uk"])')) continue;
          found.push(...(node.nodeValue?.match(/[A-Za-z][A-Za-z.’ -]{2,}/g) ?? []));
        }
        for (const element of document.querySelectorAll('[aria-label], [title]')) {
          for (const name of ['aria-label', 'title']) {
            found.push(...(element.getAttribute(name)?.match(/[A-Za-z]{3,}/g) ?? []));
          }
        }
        return found.map((word) => word.trim());
      });
      expect(latin.filter((word) => !foreign.test(word))).toEqual([]);
    },
  );

  test('is in no Cyrillic on the English pages, but for titles and names marked as such', async () => {
    for (const path of ['january-20-1990/', 'sources/', 'sources/pompeev1992/', 'about/']) {
      const page = await openPage(`/en/${path}`);
      const cyrillic = await page.evaluate(() => {
        const found: string[] = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (
            /\p{Script=Cyrillic}/u.test(node.nodeValue ?? '') &&
            !node.parentElement?.closest('[lang]:not([lang="en"])')
          ) {
            found.push(node.nodeValue ?? '');
          }
        }
        return found;
      });
      expect(cyrillic, path).toEqual([]);
    }
  });

  test('of the page for what is not there is in the language of the address', async () => {
    for (const [lang, heading] of [
      ['uk', 'Такої сторінки немає'],
      ['en', 'There is no such page'],
    ] as const) {
      const page = await openPage(`/${lang}/nothing/`, { expectNotFound: true });
      expect((await page.getByRole('heading').allInnerTexts()).map(foldSpaces)).toEqual([heading]);
      expect(await page.title()).toBe(heading);
    }
  });
});
