/** Phrases of the files for tools. */

/** Name of the collection of an edition's claims as web annotations. */
export const collection = (title: string): string => `The claims of “${title}” and what each rests on`;
