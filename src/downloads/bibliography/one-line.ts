/**
 * With plain spaces alone: BibTeX and RIS have a line a field, and what is searched for does not have the no-break spaces
 * of the page.
 */
export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');
