import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The rules that colours can break. */
export const ofColours: readonly string[] = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on a page as it stands: each rule that is broken, and where.
 *
 * @param rules by default those of WCAG 2.2 A and AA, and its best practices
 * @see https://github.com/dequelabs/axe-core/blob/develop/doc/rule-descriptions.md
 */
export const violations = async (page: Page, rules?: readonly string[]): Promise<readonly string[]> => {
  // As a tool of the browser, which the page's policy has no say over.
  await page.evaluate(axe.source);
  return page.evaluate(
    async (only) => {
      const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
      const { violations: found } = await run({
        runOnly: only ?? ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        resultTypes: ['violations'],
      });
      return found.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
      );
    },
    rules && [...rules],
  );
};
