/** By what entries of registers in pieces are filed: the sounds of names as they are, and these, which no sound begins with. */

/** @param key as of `ukrainianKey` */
export const wordTerm = (key: string): string => `=${key}`;

export const idTerm = (id: string): string => `@${id}`;
