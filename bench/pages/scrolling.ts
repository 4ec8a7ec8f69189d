import type { Browser } from 'playwright-core';
import type { mobile } from './mobile.ts';

/** What a page did while it was scrolled from its head to its end. */
export interface Scrolling {
  /** How high the page is, in CSS pixels. */
  readonly height: number;
  readonly seconds: number;
  /** Of tasks of more than 50 ms (Long Tasks), in milliseconds. */
  readonly tasks: readonly number[];
  readonly frames: number;
  /** Between two frames, the longest in milliseconds. */
  readonly longestGap: number;
}

/** CSS pixels a second: faster than anyone reads. */
const speed = 12_000;

/**
 * Scrolls through a page as a wheel does.
 *
 * @param slowness how many times slower the processor is made
 */
export const scroll = async (
  browser: Browser,
  url: string,
  slowness: 1 | typeof mobile.processor,
): Promise<Scrolling> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  // What is loaded at the first sign of a reader is no part of scrolling on.
  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, 100);
  await page.waitForTimeout(2000);
  const height = await page.evaluate(watchFrames);
  const from = performance.now();
  await session.send('Input.synthesizeScrollGesture', {
    x: 640,
    y: 450,
    yDistance: -height,
    speed,
    preventFling: true,
    gestureSourceType: 'mouse',
  });
  const seconds = (performance.now() - from) / 1000;
  const seen = await page.evaluate(readFrames);
  await context.close();
  return { height, seconds, ...seen };
};

interface Watched {
  readonly frames: number[];
  readonly tasks: number[];
}

const watchFrames = (): number => {
  const watched: Watched = { frames: [], tasks: [] };
  Object.assign(globalThis, { watched });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.tasks.push(duration);
  }).observe({ type: 'longtask' });
  const frame = (at: number): void => {
    watched.frames.push(at);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  return document.documentElement.scrollHeight;
};

const readFrames = (): Pick<Scrolling, 'tasks' | 'frames' | 'longestGap'> => {
  const { frames, tasks } = (globalThis as unknown as { watched: Watched }).watched;
  const gaps = frames.slice(1).map((at, index) => at - (frames[index] ?? at));
  return { tasks, frames: frames.length, longestGap: Math.max(...gaps) };
};
