/**
 * A phone on a slow line, as Lighthouse has it for mobile where the browser itself is slowed (throttling method
 * `devtools`, "Slow 4G").
 *
 * @see https://github.com/GoogleChrome/lighthouse/blob/main/core/config/constants.js
 */
import type { BrowserContextOptions, Page } from 'playwright-core';

const kilobits = (perSecond: number): number => (perSecond * 1024) / 8;

export const mobile = {
  screen: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  /** Milliseconds from each request to its answer. */
  latency: 150 * 3.75,
  /** Bytes a second. */
  download: kilobits(1.6 * 1024 * 0.9),
  upload: kilobits(750 * 0.9),
  /** How many times slower the processor is made. */
  processor: 4,
} as const;

export const mobileContext: BrowserContextOptions = {
  viewport: mobile.screen,
  deviceScaleFactor: mobile.deviceScaleFactor,
  isMobile: true,
  hasTouch: true,
};

/** Slows a page down, before it is opened. */
export const slowDown = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: mobile.latency,
    downloadThroughput: mobile.download,
    uploadThroughput: mobile.upload,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: mobile.processor });
};
