import { describe, expect, test } from 'vitest';
import {
  card,
  centre,
  citations,
  focusedId,
  foldSpaces,
  languages,
  pointAt,
  readingView,
} from './support/edition.ts';
import { openPage, phone, type Reader } from './support/page.ts';

const other = { en: 'uk', uk: 'en' } as const;
const parallelView = (lang: string): string => `/${lang}/january-20-1990/parallel/`;
const laptop = { viewport: { width: 1440, height: 900 } };
const pageWord = { en: 'p.', uk: 'с.' } as const;

describe.each(languages)('the parallel view in %s', (lang) => {
  const second = `[data-edition="${other[lang]}"]`;

  test('has every paragraph beside its counterpart, on one line of the page', async () => {
    const page = await openPage(parallelView(lang), laptop);
    expect(await page.locator('.text p[id^="p-"]').count()).toBe(64);
    expect(await page.locator(`.text ${second}[lang="${other[lang]}"] p[id]`).count()).toBe(64);
    const places = await page
      .locator('.text .pair')
      .evaluateAll((pairs) =>
        pairs.map((pair) => [...pair.querySelectorAll('p, h2')].map((part) => part.getBoundingClientRect())),
      );
    for (const [one, beside] of places) {
      expect(Math.abs((one?.top ?? 0) - (beside?.top ?? 99))).toBeLessThan(4);
      expect(beside?.left).toBeGreaterThan(one?.right ?? 0);
    }
  });

  test('has the languages below each other on a phone', async () => {
    const page = await openPage(parallelView(lang), phone);
    const first = await page.locator('#p-2-3').boundingBox();
    const below = await page.locator(`#${other[lang]}-p-2-3`).boundingBox();
    expect(below?.y).toBeGreaterThan((first?.y ?? 0) + (first?.height ?? 0) - 1);
  });

  test('has no id twice, and no link within the page that leads nowhere', async () => {
    const page = await openPage(parallelView(lang));
    const { twice, dead } = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
      return {
        twice: ids.filter((id, index) => ids.indexOf(id) !== index),
        dead: links.filter(({ hash }) => !ids.includes(hash.slice(1))).map(({ hash }) => hash),
      };
    });
    expect({ twice, dead }).toEqual({ twice: [], dead: [] });
  });

  test('opens a card in the language of the citation that is pointed at', async () => {
    const page = await openPage(parallelView(lang), laptop);
    for (const [id, language] of [
      ['cite-8', lang],
      [`${other[lang]}-cite-8`, other[lang]],
    ] as const) {
      const citation = page.locator(`#${id}`);
      await centre(citation);
      await pointAt(citation);
      await card(page).waitFor();
      expect(foldSpaces(await card(page).locator('h2').innerText())).toContain(`${pageWord[language]} 68`);
      expect(foldSpaces(await card(page).locator('[data-others] .where').first().innerText())).toContain(
        `¶ 4.1, ${pageWord[language]} 63`,
      );
      await page.keyboard.press('Escape');
      await card(page).waitFor({ state: 'detached' });
    }
  });

  test('leads from a citation of the second language to its entry, and back', async () => {
    const page = await openPage(parallelView(lang), laptop);
    const citation = page.locator(`#${other[lang]}-cite-8`);
    await centre(citation);
    await citation.press('Enter');
    await card(page).locator('[data-go]').press('Enter');
    await page.waitForURL(`**/#${other[lang]}-ref-pompeev1992`);
    expect(await page.locator('[role="doc-backlink"][aria-current]').getAttribute('href')).toBe(
      `#${other[lang]}-cite-8`,
    );
    await page.locator('.way-back a').click();
    await expect.poll(() => focusedId(page)).toBe(`${other[lang]}-cite-8`);
  });

  test('opens notes of both languages', async () => {
    const page = await openPage(parallelView(lang), laptop);
    for (const prefix of ['', `${other[lang]}-`]) {
      const reference = page.locator(`#${prefix}noteref-3`);
      await centre(reference);
      await reference.press('Enter');
      await card(page).waitFor();
      const note = await page.locator(`#${prefix}note-3`).evaluate((item) => item.textContent ?? '');
      expect(foldSpaces(note)).toContain(foldSpaces(await card(page).locator('.body').innerText()));
      await page.keyboard.press('Escape');
      await card(page).waitFor({ state: 'detached' });
    }
  });

  test('marks a claim in both languages when one is pointed at', async () => {
    const page = await openPage(parallelView(lang), laptop);
    const claim = page.locator('#claim-sovereignty-law-1989');
    await centre(claim);
    // Between the lines of a claim there is only its paragraph.
    const line = await claim.evaluate((element) => element.getClientRects()[0]?.toJSON());
    await page.mouse.move(line.x + line.width / 2, line.y + line.height / 2);
    const marked = page.locator('.counterpart');
    await expect.poll(() => marked.count()).toBe(2);
    expect(await marked.evaluateAll((all) => all.map(({ id }) => id).sort())).toEqual([
      'claim-sovereignty-law-1989',
      `${other[lang]}-claim-sovereignty-law-1989`,
    ]);
  });

  test('is come to from the reading view, and left for either language, at the place that was being read', async () => {
    const page = await openPage(`${readingView(lang)}#p-7-2`, laptop);
    await page.locator('.toc .other-languages a').last().click();
    await page.waitForURL(`**${parallelView(lang)}#p-7-2`);
    await page.locator('.toc summary').click();
    await page.locator(`.toc a[hreflang="${other[lang]}"]`).click();
    await page.waitForURL(`**${readingView(other[lang])}#*`);
    expect(new URL(page.url()).hash).toBe('#p-7-2');
  });

  test.each([
    ['a phone', phone],
    ['a laptop', laptop],
  ] satisfies [string, Reader][])(
    'is come to and left on %s at the claim that was being read',
    async (_, reader) => {
      const page = await openPage(readingView(lang), reader);
      /** Claims that end long paragraphs, as they are called in the first language. */
      const claims = ['claim-centre-had-interest', 'claim-suppression-risked-deadlock'];
      const ways = [
        [readingView(lang), '', parallelView(lang)],
        [readingView(lang), '', readingView(other[lang])],
        [parallelView(lang), '', readingView(lang)],
        [parallelView(lang), `${other[lang]}-`, readingView(other[lang])],
        [parallelView(lang), `${other[lang]}-`, parallelView(other[lang])],
      ] as const;
      for (const claim of claims) {
        for (const [from, prefix, to] of ways) {
          await page.goto(new URL(from, page.url()).href);
          await page.locator(`#${prefix}${claim}`).evaluate((element) => {
            const { top } = element.getBoundingClientRect();
            scrollBy({ top: top - innerHeight / 5, behavior: 'instant' });
          });
          // Without scrolling to it, as by a list of links.
          await page
            .locator('[data-language-switch]')
            .evaluateAll(
              (links, path) =>
                (links as HTMLAnchorElement[]).findLast(({ pathname }) => pathname === path)?.click(),
              to,
            );
          await page.waitForURL(`**${to}#*`);
          const box = await page.locator(`#${claim}`).boundingBox();
          const height = page.viewportSize()?.height ?? 0;
          expect(box?.y, `${claim}, ${from} to ${to}`).toBeGreaterThan(0);
          expect(box?.y, `${claim}, ${from} to ${to}`).toBeLessThan(height / 2);
        }
      }
    },
  );

  test('keeps the place when the languages change sides', async () => {
    const page = await openPage(`${parallelView(lang)}#p-5-1`, laptop);
    // Without scrolling to it, as by a list of links.
    await page.locator('.swap').evaluate((link: HTMLAnchorElement) => link.click());
    await page.waitForURL(`**${parallelView(other[lang])}#*`);
    expect(new URL(page.url()).hash).toBe('#p-5-1');
  });

  test('shows without script both texts, and leads from citations to entries', async () => {
    const page = await openPage(parallelView(lang), { ...laptop, javaScriptEnabled: false });
    expect(await citations(page).count()).toBe(36);
    await page.locator(`#${other[lang]}-cite-1`).click();
    expect(new URL(page.url()).hash).toBe(`#${other[lang]}-ref-balayev2000`);
    await page.locator(`#${other[lang]}-ref-balayev2000 a[href="#${other[lang]}-cite-1"]`).click();
    expect(await page.locator(`#${other[lang]}-cite-1`).isVisible()).toBe(true);
  });
});
