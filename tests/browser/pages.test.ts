import { describe, expect, test } from 'vitest';
import { foldSpaces, languages, published, readingView } from './support/edition.ts';
import { openPage } from './support/page.ts';

const keys = [
  'constitutional-act1991',
  'balayev2000',
  'preslib-independence',
  'armenian-question2009',
  'aliyev2018',
  'agayev2006',
  'zhirokhov2012',
  'alekseev2010',
  'pompeev1992',
  'black-january1990',
];

describe.each(languages)('the sources in %s', (lang) => {
  test('are ten, in published order, each with a page', async () => {
    const page = await openPage(`/${lang}/sources/`, { javaScriptEnabled: false });
    const links = page.locator('main ol a');
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
      keys.map((key) => `/${lang}/sources/${key}/`),
    );
    for (const title of await links.all()) expect(await title.getAttribute('lang')).toMatch(/^(az|ru)$/);
  });

  test('have on their pages every citation of the article, by page, each linked to its place', async () => {
    let citations = 0;
    for (const [index, key] of keys.entries()) {
      const page = await openPage(`/${lang}/sources/${key}/`, { javaScriptEnabled: false });
      const expected = published
        .map((label) => /^\[(\d+)(?:, p\. (\d+))?\]$/.exec(label))
        .filter((match) => match?.[1] === String(index + 1))
        .map((match) => Number(match?.[2] ?? 0))
        .sort((a, b) => a - b);
      const pages = await page.locator('main section h3').allInnerTexts();
      expect(pages.length, key).toBe(new Set(expected).size);
      const places = page.locator('main section a[href*="#cite-"]');
      citations += await places.count();
      expect(await places.count(), key).toBe(expected.length);
      expect(await page.locator('main a[href^="#"]').count(), 'links that lead nowhere on this page').toBe(0);
    }
    expect(citations).toBe(18);
  });

  test('lead from a claim to its place in the text', async () => {
    const page = await openPage(`/${lang}/sources/pompeev1992/`);
    await page.locator('main section a[href$="#cite-12"]').click();
    await page.waitForURL(`**${readingView(lang)}#cite-12`);
    const citation = page.locator('#cite-12');
    expect(await citation.evaluate((element) => element.matches(':target'))).toBe(true);
    const box = await citation.boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(720);
  });
});

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
