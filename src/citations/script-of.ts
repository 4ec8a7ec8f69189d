/** ISO 15924 code of a script that titles are written in. */
export type Script = 'Latn' | 'Cyrl';

/** The script that most of the letters of a text are of: Azerbaijani has been written in both. */
export const scriptOf = (text: string): Script => {
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return cyrillic > latin ? 'Cyrl' : 'Latn';
};
