import { describe, expect, test } from 'vitest';
import {
  card,
  centre,
  citations,
  focusedId,
  foldSpaces,
  inLanguage,
  languages,
  published,
  readingView,
  scrollTop,
} from './support/edition.ts';
import { openPage } from './support/page.ts';

const laptop = { viewport: { width: 1280, height: 900 } };

describe.each(languages)('the 18 citations in %s', (lang) => {
  test('read as published, with the locator’s word of the language', async () => {
    const page = await openPage(readingView(lang));
    const labels = (await citations(page).allInnerTexts()).map(foldSpaces);
    expect(labels).toEqual(published.map((label) => inLanguage(label, lang)));
  });

  test('are followed and come back from: by the browser’s Back and by the visible way back', async () => {
    const page = await openPage(readingView(lang), laptop);
    for (const [index] of published.entries()) {
      const citation = citations(page).nth(index);
      const id = await citation.getAttribute('id');
      const href = (await citation.getAttribute('href')) ?? '';
      await centre(citation);
      const before = await scrollTop(page);
      await citation.press('Enter');
      await card(page).locator('[data-go]').press('Enter');
      await page.waitForURL(`**/${href}`);
      const entry = page.locator(href);
      expect(await entry.evaluate((element) => element.matches(':target'))).toBe(true);
      const used = page.locator('[role="doc-backlink"][aria-current]');
      expect(await used.count()).toBe(1);
      expect(await used.getAttribute('href')).toBe(`#${id}`);
      if (index % 2) await page.goBack();
      else await page.locator('.way-back a').click();
      await page.waitForURL(/\/january-20-1990\/$/);
      await page.waitForFunction((y) => Math.abs(scrollY - y) <= 1, before);
      expect(await focusedId(page)).toBe(id);
      expect(await page.locator('.way-back').isVisible()).toBe(false);
      expect(await used.count()).toBe(0);
    }
  });

  test('are followed to their entry and back without JavaScript', async () => {
    const page = await openPage(readingView(lang), { ...laptop, javaScriptEnabled: false });
    for (const [index] of published.entries()) {
      const citation = citations(page).nth(index);
      const href = (await citation.getAttribute('href')) ?? '';
      const id = (await citation.getAttribute('id')) ?? '';
      await citation.click();
      expect(new URL(page.url()).hash).toBe(href);
      const back = page.locator(`${href} a[href="#${id}"]`);
      expect(await back.count()).toBe(1);
      await back.click();
      expect(new URL(page.url()).hash).toBe(`#${id}`);
      expect(await citation.isVisible()).toBe(true);
    }
  });
});

describe('the way back', () => {
  const follow = async (selector: string) => {
    const page = await openPage(readingView('en'), laptop);
    const citation = page.locator(selector);
    await centre(citation);
    await citation.press('Enter');
    await card(page).locator('[data-go]').press('Enter');
    await page.waitForURL('**/#*');
    return page;
  };

  test('survives a reload of the page at the reference', async () => {
    const page = await follow('#cite-8');
    await page.reload();
    expect(await page.locator('#ref-pompeev1992 [aria-current]').getAttribute('href')).toBe('#cite-8');
    await page.getByRole('link', { name: 'Back to where I was' }).click();
    await page.waitForURL(/\/january-20-1990\/$/);
    expect(await focusedId(page)).toBe('cite-8');
  });

  test('is marked anew when a second citation of the same work is followed', async () => {
    const page = await follow('#cite-8');
    await page.locator('#ref-pompeev1992 a[href="#cite-9"]').click();
    const second = page.locator('#cite-9');
    await centre(second);
    const before = await scrollTop(page);
    await second.press('Enter');
    await card(page).locator('[data-go]').press('Enter');
    await page.waitForURL('**/#ref-pompeev1992');
    expect(await page.locator('#ref-pompeev1992 [aria-current]').getAttribute('href')).toBe('#cite-9');
    await page.goBack();
    await page.waitForFunction((y) => Math.abs(scrollY - y) <= 1, before);
    expect(new URL(page.url()).hash).toBe('#cite-9');
  });

  test('leads back from another claim of the same work', async () => {
    const page = await openPage(readingView('en'), laptop);
    await centre(page.locator('#cite-8'));
    const before = await scrollTop(page);
    await page.locator('#cite-8').press('Enter');
    await card(page).locator('[data-others] a').nth(3).press('Enter');
    await page.waitForURL('**/#cite-13');
    await page.getByRole('link', { name: 'Back to where I was' }).click();
    await page.waitForFunction((y) => Math.abs(scrollY - y) <= 1, before);
    expect(await focusedId(page)).toBe('cite-8');
  });

  test('leads back from an editor’s note', async () => {
    const page = await follow('#noteref-4');
    expect(new URL(page.url()).hash).toBe('#note-4');
    expect(await page.locator('#note-4 [aria-current]').getAttribute('href')).toBe('#noteref-4');
    await page.getByRole('link', { name: 'Back to where I was' }).click();
    await page.waitForURL(/\/january-20-1990\/$/);
    expect(await focusedId(page)).toBe('noteref-4');
  });

  test('is offered after a source of the margin was followed', async () => {
    const page = await openPage(readingView('en'), { viewport: { width: 1600, height: 900 } });
    const beside = page.locator('#p-4-2').locator('xpath=preceding-sibling::div[1]').locator('a');
    await centre(beside);
    const before = await scrollTop(page);
    await beside.click();
    await page.waitForURL('**/#ref-pompeev1992');
    expect(await page.locator('#ref-pompeev1992 [aria-current]').getAttribute('href')).toBe('#cite-8');
    await page.getByRole('link', { name: 'Back to where I was' }).click();
    await page.waitForFunction((y) => Math.abs(scrollY - y) <= 1, before);
    expect(await focusedId(page)).toBe('cite-8');
  });

  test('is not offered to one who came to a reference by its address', async () => {
    const page = await openPage(`${readingView('uk')}#ref-pompeev1992`, laptop);
    expect(await page.locator('#ref-pompeev1992').evaluate((element) => element.matches(':target'))).toBe(
      true,
    );
    expect(await page.locator('.way-back').isVisible()).toBe(false);
  });
});
