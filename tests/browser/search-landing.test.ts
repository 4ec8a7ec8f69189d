import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { splitWords } from '../../src/search/words/split.ts';
import { editionIn } from '../edition/support/editions.ts';
import { card, centre, focusedId, languages, readingView, scrollTop } from './support/edition.ts';
import { openPage, phone } from './support/page.ts';
import { answered, hits, search, searchDialog, searchPage } from './support/search.ts';

const laptop = { viewport: { width: 1280, height: 800 } };
const marks = (page: Page) => page.locator('.text mark');
const texts = async (page: Page) => (await marks(page).allTextContents()).join('|');
const query = { en: 'Gorbachev', uk: 'Горбачову' };
const clear = { en: 'Clear marks (Esc)', uk: 'Прибрати позначки (Esc)' };

/** Whether nothing stands over the beginning of a paragraph. */
const isUncovered = (page: Page, id: string): Promise<boolean> =>
  page.locator(`#${id}`).evaluate((paragraph) => {
    const { left, top } = paragraph.getBoundingClientRect();
    return paragraph.contains(document.elementFromPoint(left + 60, top + 10));
  });

describe.each(languages)('a result that was followed in %s', (lang) => {
  const { annotations } = editionIn(lang);
  const paragraphs = annotations.sections.flatMap((section) => section.paragraphs);

  test('is landed on from the page of the search, with its words marked, until Esc', async () => {
    const page = await openPage(searchPage(lang, query[lang]), laptop);
    await answered(page);
    const [href = ''] = await hits(page).evaluateAll((all) =>
      all.map((link) => link.getAttribute('href') ?? ''),
    );
    const id = href.replace(/.*#/, '');
    await hits(page).first().click();
    await marks(page).first().waitFor();
    expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe(href);
    expect(await texts(page)).toMatch(lang === 'en' ? /Gorbachev/ : /Горбачов/);
    expect(await page.locator(`#${id} mark`).count()).toBe(await marks(page).count());
    expect(await focusedId(page)).toBe(id);
    expect(await isUncovered(page, id)).toBe(true);
    const before = await scrollTop(page);
    await page.keyboard.press('Escape');
    expect(await marks(page).count()).toBe(0);
    expect(page.url()).toMatch(new RegExp(`${readingView(lang)}#${id}$`));
    expect(await scrollTop(page)).toBe(before);
    await page.goBack();
    await page.waitForURL('**/search/?q=*');
    expect(await page.title()).toContain(query[lang]);
  });

  test('is landed on from the dialog without loading the page, and Back returns to the place left', async () => {
    const page = await openPage(readingView(lang), laptop);
    await centre(page.locator('#p-9-2'));
    const before = await scrollTop(page);
    await page.evaluate(() => Object.assign(window, { same: true }));
    // Not by its button, which stands at the head of the page.
    await page.keyboard.press('/');
    await search(page, query[lang]);
    await hits(page)
      .and(page.locator(`a[href^="/${lang}/"]`))
      .first()
      .click();
    await marks(page).first().waitFor();
    expect(await searchDialog(page).isVisible()).toBe(false);
    const id = new URL(page.url()).hash.slice(1);
    expect(await page.evaluate(() => 'same' in window)).toBe(true);
    expect(await focusedId(page)).toBe(id);
    expect(await page.locator(`#${id}`).evaluate((paragraph) => paragraph.matches(':target'))).toBe(true);
    expect(await isUncovered(page, id)).toBe(true);
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(
        (paragraph) =>
          document.activeElement?.closest('p')?.id === paragraph ||
          document.activeElement?.closest('.clear-marks') !== null,
        id,
      ),
    ).toBe(true);
    await page.goBack();
    expect(page.url()).toMatch(new RegExp(`${readingView(lang)}$`));
    await page.waitForFunction((top) => Math.abs(scrollY - top) <= 1, before);
    expect(await marks(page).count()).toBe(0);
    await page.goForward();
    await marks(page).first().waitFor();
    expect(await page.locator(`#${id} mark`).count()).toBe(await marks(page).count());
  });

  test('in the other language is landed on in its own edition', async () => {
    const page = await openPage(searchPage(lang, query[lang]), laptop);
    await answered(page);
    const other = lang === 'en' ? 'uk' : 'en';
    await hits(page)
      .and(page.locator(`a[href^="/${other}/"]`))
      .first()
      .click();
    await page.waitForURL(`**${readingView(other)}?mark=*`);
    await marks(page).first().waitFor();
    expect(await texts(page)).toMatch(other === 'en' ? /Gorbachev/ : /Горбачов/);
  });

  test('has its marks cleared by a button, reached by keys and by touch', async () => {
    const page = await openPage(`${readingView(lang)}?mark=0-2#p-4-1`, phone);
    await marks(page).first().waitFor();
    const button = page.getByRole('button', { name: clear[lang] });
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    await button.tap();
    expect(await marks(page).count()).toBe(0);
    expect(await button.count()).toBe(0);
    expect(await focusedId(page)).toBe('p-4-1');
    expect(new URL(page.url()).search).toBe('');
    const wide = await openPage(`${readingView(lang)}?mark=0-2#p-4-1`, laptop);
    await marks(wide).first().waitFor();
    // Behind what the paragraph has to go to, and the button that citing adds to it once someone reads.
    await wide.locator('#p-4-1 button').waitFor({ state: 'attached' });
    const inside = await wide.locator('#p-4-1 :is(a, button)').count();
    for (let i = 0; i <= inside; i += 1) await wide.keyboard.press('Tab');
    await wide.keyboard.press('Enter');
    expect(await marks(wide).count()).toBe(0);
  });

  test('has those words marked that the search counts, in every paragraph', async () => {
    const page = await openPage(`${readingView(lang)}?mark=0#p-1-1`, laptop);
    await marks(page).first().waitFor();
    const before = await page
      .locator('.text')
      .evaluate((text) =>
        text.innerHTML.replace(/<p class="clear-marks">.*?<\/p>|<\/?mark[^>]*>| tabindex="-1"/g, ''),
      );
    for (const { id, text } of paragraphs) {
      const words = splitWords(text);
      const last = words.length - 1;
      const third = Math.floor(last / 3);
      const expected = [words[0], words[third], words[last]].map((word) => word?.text).join('|');
      await page.evaluate((address) => {
        history.pushState(null, '', address);
        dispatchEvent(new PopStateEvent('popstate'));
      }, `?mark=0.${third}.${last}#${id}`);
      await page.waitForFunction(
        (hash) => document.querySelector('.text mark')?.closest('p')?.id === hash,
        id,
      );
      expect((await texts(page)).replace(/\u00AD/g, ''), id).toBe(expected);
      // A whole paragraph is its words without what is not its own.
      await page.evaluate((address) => {
        history.pushState(null, '', address);
        dispatchEvent(new PopStateEvent('popstate'));
      }, `?mark=0-${last}#${id}`);
      await page.waitForFunction(
        (all) => document.querySelectorAll('.text mark').length > 0 && location.search === all,
        `?mark=0-${last}`,
      );
      const whole = (await marks(page).allTextContents()).join('').replace(/\s+/g, ' ');
      const [from, to] = [words[0]?.start ?? 0, words[last]?.end ?? 0];
      expect(whole.replace(/\s/g, ''), id).toBe(text.slice(from, to).replace(/\s/g, ''));
    }
    await page.keyboard.press('Escape');
    expect(
      await page.locator('.text').evaluate((text) => text.innerHTML.replace(/ tabindex="-1"/g, '')),
    ).toBe(before.replace(/ tabindex="-1"/g, ''));
  }, 120_000);
});

describe('marks', () => {
  test('leave claims, mentions and the cards of citations as they are', async () => {
    const page = await openPage(`${readingView('en')}?mark=0-300#p-4-2`, laptop);
    const plain = await openPage(readingView('en'), laptop);
    const words = splitWords(editionIn('en').annotations.sections[3]?.paragraphs[1]?.text ?? '').length;
    await page.goto(page.url().replace('0-300', `0-${words - 1}`));
    await marks(page).first().waitFor();
    const counts = (where: Page) =>
      where
        .locator('#p-4-2')
        .evaluate((paragraph) => [
          paragraph.textContent,
          ...[
            '[data-claim]',
            '[data-person]',
            '[data-place]',
            'time',
            '[role="doc-biblioref"]',
            '[role="doc-noteref"]',
          ].map((selector) =>
            [...paragraph.querySelectorAll(selector)].map((one) => one.textContent).join('|'),
          ),
        ]);
    expect(await counts(page)).toEqual(await counts(plain));
    expect(await page.locator('mark [role], mark .number').count()).toBe(0);
    const citation = page.locator('#p-4-2 [role="doc-biblioref"]').first();
    await centre(citation);
    await citation.click();
    await card(page).waitFor();
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'detached' });
    // Esc has closed the card, and clears the marks only the next time.
    expect(await marks(page).count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    expect(await marks(page).count()).toBe(0);
  });

  test('go when the reader goes to another place of the page, and come again with Back', async () => {
    const page = await openPage(`${readingView('uk')}?mark=0-2#p-4-1`, laptop);
    await marks(page).first().waitFor();
    await page.locator('.toc a[href="#s-7"]').click();
    await page.waitForURL('**#s-7');
    await page.waitForFunction(() => document.querySelectorAll('.text mark').length === 0);
    expect(new URL(page.url()).search).toBe('');
    await page.goBack();
    await marks(page).first().waitFor();
    expect(new URL(page.url()).hash).toBe('#p-4-1');
  });

  test('come again when the page is reloaded', async () => {
    const page = await openPage(`${readingView('uk')}?mark=0-2.5#p-4-1`, laptop);
    await marks(page).first().waitFor();
    const before = await texts(page);
    await page.reload();
    await marks(page).first().waitFor();
    expect(await texts(page)).toBe(before);
  });

  test('are not printed', async () => {
    const page = await openPage(`${readingView('en')}?mark=0-2#p-4-1`, laptop);
    await marks(page).first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(
      await marks(page)
        .first()
        .evaluate((mark) => getComputedStyle(mark).backgroundColor),
    ).toBe('rgba(0, 0, 0, 0)');
    expect(await page.locator('.clear-marks').isVisible()).toBe(false);
  });

  test.each([
    'mark=-1',
    'mark=NaN',
    'mark=4-3',
    'mark=0-99999',
    'mark=99999',
    'mark=0.0',
    'mark=%3Cimg%20src%3Dx%20onerror%3Ddocument.title%3D1%3E',
    `mark=${'1.'.repeat(5000)}`,
    'mark=',
    'mark=0&mark=%00',
  ])('%.40s marks nothing that is not there, and causes no error', async (parameters) => {
    const page = await openPage(`${readingView('en')}?${parameters}#p-4-1`, laptop);
    await page.waitForTimeout(400);
    expect(await marks(page).count()).toBeLessThanOrEqual(1);
    expect(await page.locator('.text img').count()).toBe(0);
    expect(await isUncovered(page, 'p-4-1')).toBe(true);
  });

  test.each(['#p-99-9', '#ref-pompeev1992', '#%', '#p-4-1%00', ''])(
    'are nowhere at the place %s',
    async (hash) => {
      const page = await openPage(`${readingView('en')}?mark=0${hash}`, laptop);
      await page.waitForTimeout(300);
      expect(await marks(page).count()).toBe(0);
    },
  );
});
