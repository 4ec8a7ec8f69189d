import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // Files of the site itself need no hash: whoever could change them could change the page.
    'require-sri': ['error', { target: 'crossorigin' }],
    // The page for what is not there speaks both languages, each under a heading of its own.
    'heading-level': ['error', { allowMultipleH1: true }],
  },
});

/**
 * What is wrong with the HTML of some pages, as `file:line:column rule: what`.
 *
 * @param site folder of the built site
 * @param pages files in it
 */
export const htmlFaults = async (site: string, pages: readonly string[]): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const page of pages) {
    const { results } = await validator.validateFile(join(site, page));
    for (const { messages } of results)
      faults.push(
        ...messages.map(
          ({ line, column, ruleId, message }) => `${page}:${line}:${column} ${ruleId}: ${message}`,
        ),
      );
    const html = await readFile(join(site, page), 'utf8');
    if (!/^<!DOCTYPE html>/i.test(html) || !/<\/html>\s*$/.test(html))
      faults.push(`${page}: text around <html>`);
  }
  return faults;
};
