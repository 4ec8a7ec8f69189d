import { inlineStyles } from './inline-styles.ts';
import { contentSecurityPolicy } from './policy.ts';

/** Stands in a page for its policy until the page is whole: only then are its styles known. */
export const policyPlaceholder = '%policy%';

/**
 * Puts its policy into a page.
 *
 * @param html the whole page
 * @param inlineScripts the texts of the scripts that stand in it
 * @throws where there is no place for a policy: a page without one must not be published
 */
export const withPolicy = (html: string, inlineScripts: readonly string[]): string => {
  if (!html.includes(policyPlaceholder)) throw new Error('A page has no place for its security policy');
  return html.replace(policyPlaceholder, () => contentSecurityPolicy(inlineScripts, inlineStyles(html)));
};
