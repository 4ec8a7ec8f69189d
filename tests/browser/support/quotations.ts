import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import type { TextQuoteSelector } from '../../../src/downloads/annotations/quote-selector.ts';
import type { Found } from './in-page/find-quotations.ts';

/** What looks for quotations, as one script. */
const bundle = () =>
  build({
    entryPoints: ['tests/browser/support/in-page/find-quotations.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'quotations',
  });

/** Looks for quotations in the document of a page as an annotation client does, whether or not its own scripts run. */
export const findQuotations = async (
  page: Page,
  selectors: readonly TextQuoteSelector[],
): Promise<readonly Found[]> => {
  const [script] = (await bundle()).outputFiles;
  if (!script) throw new Error('esbuild has made nothing');
  return page.evaluate(`(() => { ${script.text}\nreturn quotations.find(${JSON.stringify(selectors)}); })()`);
};
