/** The styles in which the article can be cited, in the order in which they are offered. */
export const citingStyles = ['apa', 'chicago', 'mla', 'dstu'] as const;

export type CitingStyle = (typeof citingStyles)[number];
