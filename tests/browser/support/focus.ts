import type { Page } from 'playwright-core';

/**
 * What is wrong with where the focus is, as somebody sees it who has only keys: it stands on something that is outside of
 * the window, is covered or can't be seen, or that looks as if it had no focus.
 *
 * @returns nothing where all is well; `'none'` where nothing of the page has the focus
 * @see https://www.w3.org/TR/WCAG22/#focus-visible and https://www.w3.org/TR/WCAG22/#focus-not-obscured-minimum
 */
export const faultOfFocus = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement || focused instanceof SVGElement) || focused === document.body)
      return 'none';
    const what = `${focused.tagName} ${focused.getAttribute('class') ?? ''} ${focused.getAttribute('href') ?? focused.textContent}`;

    // The link of a picture has lines that lead to it; its rectangle is what is pressed.
    const parts = focused instanceof SVGElement ? [...focused.querySelectorAll('rect')] : [focused];
    const isSeen = ({ left, right, top, bottom }: DOMRect): boolean => {
      const x = (left + right) / 2;
      // Of what is higher than the window, a part is in it.
      const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
      const there = document.elementFromPoint(x, y);
      const label = there?.closest('label');
      return there !== null && (focused.contains(there) || label?.control === focused);
    };
    const boxes = parts.flatMap((part) => [...part.getClientRects()]).filter(({ width }) => width > 0);
    if (boxes.length === 0 || !boxes.every(isSeen)) return `outside or covered: ${what}`;
    if (!focused.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      return `not visible: ${what}`;

    const shown = [focused.parentElement ?? focused, focused, ...focused.querySelectorAll('*')];
    const look = (): string =>
      shown
        .map((part) => getComputedStyle(part))
        .map((style) => [style.outline, style.boxShadow, style.borderColor, style.stroke].join())
        .join();
    const withFocus = look();
    focused.blur();
    const without = look();
    focused.focus({ preventScroll: true });
    return withFocus === without ? `not marked: ${what}` : undefined;
  });

/**
 * Goes on by a key and looks at each stop.
 *
 * @param stops how many, at most
 * @returns the faults, of which losing the focus is one; not where it leaves the page for the browser, at either end
 */
export const walk = async (
  page: Page,
  key: 'Tab' | 'Shift+Tab',
  stops: number,
): Promise<readonly string[]> => {
  const faults: string[] = [];
  let last: string | undefined;
  for (let stop = 1; stop <= stops; stop += 1) {
    await page.keyboard.press(key);
    const fault = await faultOfFocus(page);
    if (fault !== undefined && (fault !== 'none' || last === 'none')) faults.push(`${key} ${stop}: ${fault}`);
    last = fault;
  }
  return faults;
};
