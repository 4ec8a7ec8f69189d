/**
 * A script as it stands in a page: without its comments and line breaks. The policy of the pages has the hash of just this.
 *
 * @param source statements that each end in a semicolon or a brace, with comments on lines of their own
 */
export const inlineScript = (source: string): string =>
  source.replace(/\/\/.*$/gm, '').replace(/\s*\n\s*/g, '');
