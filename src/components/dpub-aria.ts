/** Roles of DPUB-ARIA 1.1 (https://www.w3.org/TR/dpub-aria-1.1/) that the pages use; Astro's types know only WAI-ARIA's. */
type DpubRole = 'doc-backlink' | 'doc-bibliography' | 'doc-endnotes';

/** @example <section {...dpub('doc-endnotes')}> */
export const dpub = (role: DpubRole): { role: astroHTML.JSX.AriaRole } => ({
  role: role as string as astroHTML.JSX.AriaRole,
});
