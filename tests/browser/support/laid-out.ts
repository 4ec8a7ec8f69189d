import type { Page } from 'playwright-core';

/** Waits until nothing of a page is still to be laid out. @see src/components/page/lay-out.ts */
export const laidOut = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    () =>
      ![...document.querySelectorAll('main *')].some(
        (element) => getComputedStyle(element).contentVisibility !== 'visible',
      ),
  );
};
