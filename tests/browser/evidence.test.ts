import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { foldSpaces, type Lang, languages, readingView } from './support/edition.ts';
import { openPage, phone, type Reader } from './support/page.ts';

const unscripted = { javaScriptEnabled: false };
const smallPhone = { ...phone, viewport: { width: 320, height: 640 } };
/** Pairs of a section and a source that it cites. */
const citedCells = 16;
const claimsPage = (lang: Lang): string => `/${lang}/claims/`;

const words = {
  en: {
    toLedger: 'Go to the filters and the list',
    skip: 'Past the drawings, to the table',
    most: 'One work, [9] Pompeev, 1992, carries a third of all citations: 6 of 18.',
    shares: 'The share of each source',
    uncitedIn3: '§ 3: 17 claims with no source given',
    percent: (percentage: number) => `${percentage}%`,
  },
  uk: {
    toLedger: 'До фільтрів і переліку',
    skip: 'Оминути рисунки, перейти до таблиці',
    most: 'На одну працю – [9] Помпєєв, 1992 – припадає третина всіх посилань: 6 із 18.',
    shares: 'Частка кожного джерела',
    uncitedIn3: '§ 3: 17 тверджень без джерела',
    percent: (percentage: number) => `${percentage} %`,
  },
} as const;

/** The marks on the screen, each a link. */
const marks = (page: Page): Locator => page.locator('.evidence svg a').filter({ visible: true });
const rows = (page: Page): Locator => page.locator('.claims-of li').filter({ visible: true });
const status = (page: Page): Locator => page.locator('main').getByRole('status');
const hrefs = (links: Locator): Promise<string[]> =>
  links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** How many dots or rings there are in each cell on the screen, by the query of its link. */
const cellsIn = async (page: Page): Promise<Record<string, number>> =>
  Object.fromEntries(
    await marks(page).evaluateAll((all) =>
      all
        .map((link) => [link.getAttribute('href')?.split(/[?#]/)[1] ?? '', link] as const)
        .filter(([query]) => query.startsWith('section='))
        .map(([query, link]) => [query, link.querySelectorAll('circle').length]),
    ),
  );

describe.each(languages)('the picture of the evidence in %s', (lang) => {
  const t = words[lang];

  test('shows at a glance that six of the 18 citations are to one book, and says so', async () => {
    const page = await openPage(claimsPage(lang), unscripted);
    const drawing = page.getByRole('group', { name: t.shares }).filter({ visible: true });
    const squares = drawing.locator('.square');
    expect(await squares.count()).toBe(18);
    expect(await drawing.locator('.filled').count()).toBe(6);
    expect(await drawing.locator('.filled + .of').allTextContents()).toEqual(['9', '9', '9', '9', '9', '9']);
    const fills = await squares.evaluateAll((all) => all.map((one) => getComputedStyle(one).fill));
    expect(new Set(fills.slice(0, 6)).size).toBe(1);
    expect(new Set(fills).size).toBe(2);
    const [first, ...others] = await squares.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().toJSON()),
    );
    for (const box of others) {
      expect(box.width).toBeCloseTo(first.width, 1);
      expect(box.height).toBeCloseTo(first.width, 1);
    }
    expect(foldSpaces(await page.locator('.evidence .most').innerText())).toBe(t.most);
  });

  test('has no mark that does not lead to its place', async () => {
    const page = await openPage(claimsPage(lang));
    const addresses = await hrefs(marks(page));
    // Squares, sections twice, sources and what gives none, cells, paragraphs.
    expect(addresses).toHaveLength(18 + 2 * 11 + 11 + (citedCells + 11) + 64);
    const byPage = Map.groupBy(addresses, (address) => address.split(/[?#]/)[0] ?? '');
    const other = await openPage(claimsPage(lang));
    for (const [path, all] of byPage) {
      const answer = await other.goto(new URL(path, other.url()).href);
      expect(answer?.status(), path).toBe(200);
      const anchors = all.flatMap((address) => address.split('#')[1] ?? []);
      const missing = await other.evaluate(
        (ids) => ids.filter((id) => !document.getElementById(id)),
        anchors,
      );
      expect(missing, path).toEqual([]);
    }
  });

  test('leads from each dot of a section to as many claims, and shows how many', async () => {
    const page = await openPage(claimsPage(lang));
    const cells = await cellsIn(page);
    expect(Object.keys(cells)).toHaveLength(citedCells + 11);
    for (const [query, count] of Object.entries(cells)) {
      await page
        .locator(`.evidence svg.wide a[href*="?${query}#"]`)
        .evaluate((link) => link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })));
      expect(new URL(page.url()).search, query).toBe(`?${query}`);
      expect(await rows(page).count(), query).toBe(count);
      const box = await status(page).boundingBox();
      expect(box?.y, query).toBeGreaterThanOrEqual(0);
      expect(box?.y, query).toBeLessThan(120);
      await page.goBack();
    }
  });

  test('tells in one click what in § 3 rests on no source', async () => {
    const page = await openPage(claimsPage(lang));
    await page.getByRole('link', { name: t.uncitedIn3 }).filter({ visible: true }).first().click();
    expect(await rows(page).count()).toBe(17);
    expect(new URL(page.url()).search).toBe('?section=3&basis=uncited');
    const box = await rows(page).first().boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(720);
  });

  test('has the same figures in its table', async () => {
    const page = await openPage(claimsPage(lang), unscripted);
    const cells = await cellsIn(page);
    const table = page.locator('.evidence table');
    const body = await table.locator('tbody tr').evaluateAll((all) =>
      all.map((row) => ({
        label: row.querySelector('th a')?.textContent ?? '',
        cells: [...row.querySelectorAll('td')].map((cell) => ({
          count: cell.querySelector('.unseen')?.textContent ?? cell.textContent.trim(),
          href: cell.querySelector('a')?.getAttribute('href') ?? undefined,
        })),
      })),
    );
    expect(body).toHaveLength(11);
    const figures: Record<string, number> = {};
    for (const { cells } of body) {
      const [total, share] = cells.slice(-2);
      const counts = cells.slice(0, -2).map(({ count }) => Number(count));
      expect(counts).toHaveLength(11);
      const sum = counts.reduce((all, count) => all + count, 0);
      expect(Number(total?.count)).toBe(sum);
      if (share?.count) expect(foldSpaces(share.count)).toBe(t.percent(Math.round((100 * sum) / 18)));
      for (const { count, href } of cells) if (href) figures[href.split(/[?#]/)[1] ?? ''] = Number(count);
    }
    expect(figures).toEqual(cells);
    expect(body.map(({ label }) => /^\[(\d+)\]/.exec(label)?.[1])).toEqual([
      '9',
      '2',
      '5',
      '10',
      '1',
      '3',
      '4',
      '6',
      '7',
      '8',
      undefined,
    ]);
    // Of the squares, as many are of a source as it is cited.
    const squares = await page.locator('.evidence svg.wide .of').allTextContents();
    for (const { label, cells } of body.slice(0, -1)) {
      const number = /^\[(\d+)\]/.exec(label)?.[1];
      expect(squares.filter((one) => one === number)).toHaveLength(Number(cells.at(-2)?.count));
    }
    const foot = await table
      .locator('tfoot td')
      .evaluateAll((all) =>
        all.map((cell) => cell.querySelector('.unseen')?.textContent ?? cell.textContent.trim()),
      );
    expect(foot.slice(0, 12)).toEqual(['0', '3', '3', '4', '1', '1', '0', '1', '3', '2', '0', '18']);
  });

  test('is passed by keyboard in one step, or gone through mark by mark, each seen and named', async () => {
    const page = await openPage(claimsPage(lang));
    const link = page.getByRole('link', { name: t.toLedger });
    await link.focus();
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: t.skip });
    expect(await skip.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await skip.evaluate((one) => getComputedStyle(one).clipPath)).toBe('none');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('evidence-table');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('wide-table');

    await skip.focus();
    const visited: string[] = [];
    for (let presses = 0; presses < 18 + 11 + 2; presses += 1) {
      await page.keyboard.press('Tab');
      visited.push(
        await page.evaluate(() => {
          const focused = document.activeElement;
          const target = focused?.querySelector('.target');
          const { stroke, strokeWidth } = target
            ? getComputedStyle(target)
            : { stroke: 'none', strokeWidth: '' };
          const seen = stroke !== 'none' && strokeWidth === '2px';
          return seen ? (focused?.getAttribute('href') ?? '') : 'not seen';
        }),
      );
    }
    expect(visited).toEqual((await hrefs(marks(page))).slice(0, visited.length));
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).search).toBe('?section=4&source=pompeev1992');
    expect(await status(page).evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test('leads without a script to the claims of the section, the place in the text, the page of the source', async () => {
    const page = await openPage(claimsPage(lang), unscripted);
    await page.getByRole('link', { name: t.uncitedIn3 }).filter({ visible: true }).first().click();
    const heading = await page.locator('#s-3').boundingBox();
    expect(heading?.y).toBeGreaterThanOrEqual(0);
    expect(heading?.y).toBeLessThan(120);
    await marks(page).first().click();
    await page.waitForURL(`**${readingView(lang)}#cite-*`);
    expect(await page.locator(':target').getAttribute('href')).toBe('#ref-pompeev1992');
  });

  test.each([
    ['a small phone', smallPhone],
    ['a phone', phone],
    ['a tablet', { viewport: { width: 800, height: 1000 } }],
    ['a laptop', { viewport: { width: 1280, height: 800 } }],
    ['a wide screen', { viewport: { width: 1680, height: 1000 } }],
  ] satisfies [string, Reader][])('fits %s: nothing moves sideways, no words touch', async (_, reader) => {
    const page = await openPage(claimsPage(lang), reader);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    const touching = await page.locator('.evidence svg').evaluateAll((drawings) =>
      drawings.flatMap((drawing) => {
        const boxes = [...drawing.querySelectorAll('text')].map((text) => ({
          words: text.textContent ?? '',
          ...(text.getBoundingClientRect().toJSON() as DOMRect),
        }));
        const { left, right } = drawing.getBoundingClientRect();
        return boxes.flatMap((a, index) => [
          ...(a.width > 0 && (a.left < left - 1 || a.right > right + 1) ? [`${a.words} is outside`] : []),
          ...boxes
            .slice(index + 1)
            .filter(
              (b) =>
                a.width > 0 &&
                a.left < b.right + 2 &&
                b.left < a.right + 2 &&
                a.top < b.bottom - 4 &&
                b.top < a.bottom - 4,
            )
            .map((b) => `${a.words} | ${b.words}`),
        ]);
      }),
    );
    expect(touching).toEqual([]);
  });

  test.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['forced', { forcedColors: 'active' }],
    ['forced and dark', { forcedColors: 'active', colorScheme: 'dark' }],
  ] satisfies [string, Reader][])('can be told apart in %s colours', async (_, reader) => {
    const page = await openPage(claimsPage(lang), reader);
    const contrasts = await page.evaluate(() => {
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      const luminance = (colour: string): number => {
        if (!canvas) return 0;
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => {
          const share = part / 255;
          return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const contrast = (a: string, b: string): number => {
        const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
        return (light + 0.05) / (dark + 0.05);
      };
      const style = (selector: string): CSSStyleDeclaration => {
        const found = document.querySelector(`.evidence svg.wide ${selector}`);
        if (!found) throw new Error(selector);
        return getComputedStyle(found);
      };
      const paper = getComputedStyle(document.documentElement).backgroundColor;
      return {
        label: contrast(style('.label').fill, paper),
        head: contrast(style('.head').fill, paper),
        cited: contrast(style('circle.cited').fill, paper),
        ring: contrast(style('circle.uncited').stroke, paper),
        filled: contrast(style('.filled').fill, style('.square:not(.filled)').fill),
        inFilled: contrast(style('.filled + .of').fill, style('.filled').fill),
        inOthers: contrast(style('.square:not(.filled) + .of').fill, style('.square:not(.filled)').fill),
      };
    });
    // WCAG 2.2, 1.4.3 for words and 1.4.11 for what is drawn.
    for (const word of ['label', 'head', 'inFilled', 'inOthers'] as const)
      expect(contrasts[word], word).toBeGreaterThanOrEqual(4.5);
    for (const sign of ['cited', 'ring', 'filled'] as const)
      expect(contrasts[sign], sign).toBeGreaterThanOrEqual(3);
  });

  test('prints whole: the drawings for wide screens, and all columns of the table', async () => {
    // A sheet of A4 between its margins.
    const page = await openPage(claimsPage(lang), { viewport: { width: 642, height: 900 } });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.evidence svg.wide').filter({ visible: true }).count()).toBe(3);
    expect(await page.locator('.evidence svg.narrow').filter({ visible: true }).count()).toBe(0);
    const { table, sheet } = await page.evaluate(() => ({
      table: document.querySelector('.evidence table')?.getBoundingClientRect().right ?? Infinity,
      sheet: innerWidth,
    }));
    expect(table).toBeLessThanOrEqual(sheet);
    expect(await page.getByRole('link', { name: t.skip }).filter({ visible: true }).count()).toBe(0);
  });
});

describe.each(languages)('the small picture in %s', (lang) => {
  test('stands at the head of the reading view, before the abstract, and says what it sums up', async () => {
    const page = await openPage(readingView(lang), unscripted);
    const picture = await page.locator('.strip svg').boundingBox();
    const abstract = await page.locator('.abstract').boundingBox();
    expect(picture?.y).toBeLessThan(720);
    expect((picture?.y ?? 0) + (picture?.height ?? 0)).toBeLessThan(abstract?.y ?? 0);
    expect(foldSpaces(await page.locator('.strip').innerText())).toBe(
      lang === 'en'
        ? 'What the argument rests on 158 claims, 18 with a source cited'
        : 'На що спирається виклад 158 тверджень, із них 18 з посиланням на джерело',
    );
  });

  test('leads from each column to its paragraph, and by its words to the whole picture', async () => {
    const page = await openPage(readingView(lang));
    const columns = page.locator('.strip svg a');
    const ids = (await hrefs(columns)).map((href) => href.slice(1));
    const paragraphs = await page.locator('.text p[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids).toEqual(paragraphs);
    const box = await columns.nth(40).boundingBox();
    await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 4);
    await page.waitForURL(`**#${ids[40]}`);
    expect(await page.locator(`#${ids[40]}`).evaluate((one) => one.matches(':target'))).toBe(true);
    await page.locator('.strip > a').click();
    await page.waitForURL(`**${claimsPage(lang)}#evidence`);
    expect((await page.locator('#evidence').boundingBox())?.y).toBeLessThan(200);
  });

  test('is one link by keyboard and by ear', async () => {
    const page = await openPage(readingView(lang));
    const links = page.locator('.strip').getByRole('link');
    expect(await links.count()).toBe(1);
    await page.locator('.restatement a').focus();
    await page.keyboard.press('Tab');
    expect(await links.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.strip'))).toBe(null);
  });

  test('leads on a phone by its words alone, as a column is narrower than a finger', async () => {
    const page = await openPage(readingView(lang), phone);
    expect(await page.locator('.strip svg').isVisible()).toBe(true);
    expect(await page.locator('.strip svg a').filter({ visible: true }).count()).toBe(0);
    await page.locator('.strip > a').tap();
    await page.waitForURL(`**${claimsPage(lang)}#evidence`);
  });

  test('fits a phone of 320 pixels, and is not printed', async () => {
    const page = await openPage(readingView(lang), smallPhone);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    const box = await page.locator('.strip svg').boundingBox();
    expect(box?.width).toBeGreaterThan(260);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.strip').isVisible()).toBe(false);
  });
});
