import type { Browser } from 'playwright-core';
import type { Host, Sent } from './host.ts';
import { mobileContext, slowDown } from './mobile.ts';
import type { Timeline } from './timeline.ts';

/** What came of one visit. */
export interface Visit {
  readonly sent: readonly Sent[];
  readonly timeline: Timeline;
}

/** Milliseconds without a request after which a page is taken to have come to rest. */
const rest = 1500;

/** What a page notes of itself from the start. */
interface Noted {
  readonly largest: number[];
  readonly tasks: { start: number; duration: number }[];
  readonly shifts: { start: number; value: number }[];
  readonly shifted: Set<string>;
}

/** Layout Instability, which TypeScript's DOM doesn't know. */
interface Shift extends PerformanceEntry {
  readonly hadRecentInput: boolean;
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** Opens a page on a slow phone that has never been there, and waits until it rests. */
export const visit = async (browser: Browser, host: Host, path: string): Promise<Visit> => {
  const context = await browser.newContext(mobileContext);
  const page = await context.newPage();
  await page.addInitScript(note);
  await slowDown(page);
  host.sent();
  await page.goto(host.url + path, { waitUntil: 'load' });
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(rest);
  const timeline = await page.evaluate(read);
  const sent = host.sent();
  await context.close();
  return { sent, timeline };
};

/** Runs in the page, before anything of it. */
const note = (): void => {
  const noted: Noted = { largest: [], tasks: [], shifts: [], shifted: new Set() };
  Object.assign(globalThis, { noted });
  const observe = (type: string, take: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe('largest-contentful-paint', ({ startTime }) => noted.largest.push(startTime));
  observe('longtask', ({ startTime: start, duration }) => noted.tasks.push({ start, duration }));
  observe('layout-shift', (entry) => {
    const { hadRecentInput, value, sources, startTime: start } = entry as Shift;
    if (hadRecentInput) return;
    noted.shifts.push({ start, value });
    for (const { node } of sources) {
      const element = node instanceof Element ? node : node?.parentElement;
      if (element) noted.shifted.add([element.localName, ...element.classList].join('.'));
    }
  });
};

/** Runs in the page, at the end. */
const read = (): Timeline => {
  const { noted } = globalThis as unknown as { noted: Noted };
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  const largestPaint = noted.largest.at(-1);
  if (!paint || largestPaint === undefined) throw new Error('Nothing was painted');
  return {
    firstPaint: paint.startTime,
    largestPaint,
    tasks: noted.tasks,
    shifts: noted.shifts,
    shifted: [...noted.shifted],
  };
};
