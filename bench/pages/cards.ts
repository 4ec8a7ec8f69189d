import type { Browser, Page } from 'playwright-core';

/** How a card came, in milliseconds from the end of its delay. */
export interface Opening {
  /** It stands in the page, laid out. */
  readonly ready: number;
  /** The frame that shows it begins. A frame is 1000 / 60 ms. */
  readonly frame: number;
}

const citation = '.reading a[role="doc-biblioref"]';

/**
 * Points at citations of an article, one after another and evenly spread over it, and sees their cards come.
 *
 * @param count how many
 */
export const openCards = async (
  browser: Browser,
  url: string,
  count: number,
): Promise<readonly Opening[]> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(noteCards);
  await page.goto(url, { waitUntil: 'networkidle' });
  const links = page.locator(citation);
  const all = await links.count();
  if (all < count) throw new Error(`${url} has ${all} citations only`);
  // The first sign of a reader loads the cards; what that takes isn't the time of a card.
  await page.locator('.reading').hover({ position: { x: 5, y: 5 } });
  await page.waitForFunction(() => customElements.get('citation-cards') !== undefined);
  const openings: Opening[] = [];
  for (let at = 0; at < count; at += 1) {
    const link = links.nth(Math.floor((at * all) / count));
    await link.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await page.waitForTimeout(200);
    openings.push(await openCard(page, link));
  }
  await context.close();
  return openings;
};

const openCard = async (page: Page, link: ReturnType<Page['locator']>): Promise<Opening> => {
  const box = await link.evaluate((element) => {
    const [{ left, top, width, height } = new DOMRect()] = element.getClientRects();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.move(2, 2);
  await page.waitForFunction(() => document.querySelector('dialog[open]') === null);
  await page.mouse.move(box.x, box.y);
  const opening = await page.waitForFunction(() => {
    const kept = globalThis as { opening?: Opening | undefined };
    const { opening } = kept;
    kept.opening = undefined;
    return opening;
  });
  return (await opening.jsonValue()) as Opening;
};

/** Runs in the page, before anything of it: notes of a timer after which there is a card when it was due. */
const noteCards = (): void => {
  const setTimer = window.setTimeout;
  const later = (run: () => void, delay = 0): number => {
    const due = performance.now() + delay;
    return setTimer(() => {
      const before = document.querySelector('dialog[open]');
      run();
      const card = document.querySelector('dialog[open]');
      if (!card || card === before) return;
      card.getBoundingClientRect();
      const ready = performance.now() - due;
      requestAnimationFrame((begin) => {
        Object.assign(globalThis, { opening: { ready, frame: Math.max(ready, begin - due) } });
      });
    }, delay);
  };
  Object.assign(globalThis, { setTimeout: later });
};
