import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { card, centre, languages, readingView } from './support/edition.ts';
import { excess, fits } from './support/fits.ts';
import { kindsOfPage } from './support/kinds.ts';
import { laidOut } from './support/laid-out.ts';
import { openPage, phone } from './support/page.ts';
import { openDialog, search } from './support/search.ts';

/** What a reader may set for all text, at least. @see https://www.w3.org/TR/WCAG22/#text-spacing */
const spaceOut = (page: Page): Promise<void> =>
  page.evaluate(() => {
    // A sheet that the page adopts is made by a script, which the policy of the page has no say over.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }
    `);
    document.adoptedStyleSheets.push(sheet);
  });

/** Text that is cut off, beyond the window, or under other text. */
const lostText = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const lost: string[] = [];
    const lines: { readonly box: DOMRect; readonly text: string }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue?.trim() ?? '';
      const parent = node.parentElement;
      if (!text || !parent?.checkVisibility({ visibilityProperty: true })) continue;
      // Heard only, until it is come to by keyboard; folded to one line, which its list says again; scrolled to.
      if (parent.closest('.skip, .past, .unseen, .only-heard, .toc summary, .wide-table')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const clip = parent.closest('.facets')?.getBoundingClientRect() ?? { left: 0, right: innerWidth };
      for (const box of range.getClientRects()) {
        if (box.width < 1) continue;
        if (box.left < clip.left - 1 || box.right > clip.right + 1) lost.push(`outside: ${text}`);
        lines.push({ box, text });
      }
      const { overflowX, overflowY } = getComputedStyle(parent);
      const cuts = overflowX === 'hidden' || overflowY === 'hidden';
      if (cuts && (parent.scrollWidth > parent.clientWidth || parent.scrollHeight > parent.clientHeight))
        lost.push(`cut off: ${text}`);
    }
    lines.sort((one, other) => one.box.top - other.box.top);
    for (const [index, { box, text }] of lines.entries()) {
      for (let next = index + 1; next < lines.length; next += 1) {
        const other = lines[next];
        if (!other || other.box.top >= box.bottom - 1) break;
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (across > 2 && down > Math.min(box.height, other.box.height) * 0.4)
          lost.push(`${text} is under ${other.text}`);
      }
    }
    return lost;
  });

/** A window of 1,280 by 1,024 pixels, enlarged four times. */
const enlarged = { width: 320, height: 256 };

describe.each(languages)('every kind of page in %s', (lang) => {
  // In English, whose words are shorter, those where most stands beside each other.
  const addresses = kindsOfPage(lang).filter(
    (address) => lang === 'uk' || /parallel|claims|timeline|sources\/p/.test(address),
  );
  test('enlarged four times is no wider than the window, with the text spaced out too, of which nothing is lost', async () => {
    const page = await openPage('/', { viewport: enlarged });
    for (const address of ['/', '/404.html', ...addresses]) {
      await page.setViewportSize(enlarged);
      await page.goto(inject('siteUrl') + address);
      await laidOut(page);
      expect(await excess(page), address).toBe(0);
      expect(await lostText(page), address).toEqual([]);
      await spaceOut(page);
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await excess(page), `${address} at ${width}`).toBe(0);
        expect(await lostText(page), `${address} at ${width}`).toEqual([]);
      }
    }
  });
});

test.each(languages)(
  'what opens on the article in %s is no wider than the window either, nor loses text',
  async (lang) => {
    const page = await openPage(readingView(lang), { viewport: enlarged });
    await spaceOut(page);
    const citation = page.locator('#cite-8');
    await centre(citation);
    await citation.press('Enter');
    await card(page).waitFor();
    expect([await excess(page), await fits(page.getByRole('dialog'))]).toEqual([0, true]);
    await page.keyboard.press('Escape');
    await page.locator('#p-2-5 .cite').press('Enter');
    await page.getByRole('dialog').waitFor();
    expect([await excess(page), await fits(page.getByRole('dialog'))]).toEqual([0, true]);
    await page.keyboard.press('Escape');
    await openDialog(page, lang);
    await search(page, '1990');
    await page.locator('.filters summary').press('Enter');
    expect([await excess(page), await fits(page.getByRole('dialog'))]).toEqual([0, true]);
  },
);

test('no target on a phone is smaller than 24 pixels but in lines of text, or where none other is near', async () => {
  const page = await openPage('/', phone);
  for (const address of ['/', '/404.html', ...kindsOfPage('uk')]) {
    await page.goto(inject('siteUrl') + address);
    await page.mouse.wheel(0, 40);
    const small = await page.evaluate(() => {
      const targets = [...document.querySelectorAll('a[href], button, input, select, summary')].flatMap(
        (element) => {
          if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('[aria-hidden]'))
            return [];
          const target =
            element instanceof SVGElement ? element.querySelector('rect') : element.closest('label');
          return [{ element, box: (target ?? element).getBoundingClientRect() }];
        },
      );
      return targets.flatMap(({ element, box }) => {
        if (box.width > 23.9 && box.height > 23.9) return [];
        // In a sentence its height is that of the line.
        const sentence = element.closest('p, dd, li, figcaption');
        const links = [...(sentence?.querySelectorAll('a') ?? [])].map(({ textContent }) => textContent);
        const words = (sentence?.textContent.length ?? 0) - links.join('').length;
        if (getComputedStyle(element).display === 'inline' && words > 20) return [];
        const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
        const isNear = targets.some(({ element: other, box: { left, right, top, bottom } }) => {
          const [across, down] = [Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)];
          return other !== element && right > left && Math.hypot(across, down) < 12;
        });
        return isNear ? [element.outerHTML] : [];
      });
    });
    expect(small, address).toEqual([]);
  }
});

describe('where less motion is wanted', () => {
  /** Whatever moves, or would, when it changes. */
  const moving = (page: Page): Promise<readonly string[]> =>
    page.evaluate(() => {
      const running = document.getAnimations().map((animation) => animation.constructor.name);
      const gradual = [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return (
          scrollBehavior === 'smooth' ||
          animationName !== 'none' ||
          transitionDuration.split(', ').some((duration) => duration !== '0s')
        );
      });
      return [...running, ...gradual.map(({ outerHTML }) => outerHTML.slice(0, 60))];
    });
  /** What the site has that moves: a sheet that rises, a citation come back to, what appears, results that fade. */
  const movingAfter = async (reducedMotion: 'reduce' | 'no-preference') => {
    const page = await openPage(readingView('en'), { ...phone, reducedMotion });
    await centre(page.locator('#cite-8'));
    await page.locator('#cite-8').tap();
    await card(page).waitFor();
    const sheet = await moving(page);
    await card(page).locator('[data-go]').tap();
    await page.locator('.way-back a').tap();
    await page.waitForFunction(() => document.querySelector('.arrived') !== null);
    const arrival = await moving(page);
    await openDialog(page, 'en');
    await search(page, '1990');
    return { sheet, arrival, search: await moving(page) };
  };

  test('nothing moves', async () => {
    expect(await movingAfter('reduce')).toEqual({ sheet: [], arrival: [], search: [] });
  });

  test('though elsewhere it does', async () => {
    const moves = await movingAfter('no-preference');
    expect(moves.sheet.length).toBeGreaterThan(0);
    expect(moves.arrival.length).toBeGreaterThan(0);
    expect(moves.search.length).toBeGreaterThan(0);
  });
});
