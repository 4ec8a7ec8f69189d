/**
 * What an index is called: after the code that made it and the content that it is of, `3fa09c-58d1f0a2bb17`. The scripts of
 * a page know only the code, so that a site whose content changes keeps its scripts, and with them its other pages.
 */

/** @returns a name that is another where either is */
export const releaseOf = (code: string, content: string): string => `${code}-${content}`;

/** Whether scripts of this code can read the index of a release. */
export const isMadeBy = (code: string, release: string): boolean => release.startsWith(`${code}-`);
