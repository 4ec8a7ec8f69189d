import type { Locator, Page } from 'playwright-core';

/** How much wider than its window a page is, in pixels. */
export const excess = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));

/** Whether something is not wider than the window, nor its content than itself. */
export const fits = (part: Locator): Promise<boolean> =>
  part.evaluate((element) => {
    const { left, right } = element.getBoundingClientRect();
    return left >= 0 && right <= innerWidth && element.scrollWidth <= element.clientWidth;
  });
