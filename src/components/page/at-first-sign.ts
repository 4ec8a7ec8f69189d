/** The events by which someone shows that they read. */
export const signs = ['scroll', 'pointermove', 'focusin', 'click'] as const;

/**
 * Loads something at the first sign that someone reads. Where it can't be loaded, the page is as it is without script.
 *
 * @param load imports it
 */
export const atFirstSign = (load: () => Promise<unknown>): void => {
  const onSign = (): void => {
    for (const sign of signs) removeEventListener(sign, onSign);
    load().catch(() => {});
  };
  for (const sign of signs) addEventListener(sign, onSign);
};
