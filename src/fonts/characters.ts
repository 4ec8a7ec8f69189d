/**
 * What any page of the site may have, whatever is written in the articles: ASCII, the letters of English, Ukrainian and
 * Russian, and the marks that both languages set type with.
 */
const always = [
  ...range(' ', '~'),
  ...range('А', 'я'),
  ...'ЁёЄєІіЇїҐґ',
  ...'\u00a0\u00ad\u2009\u2011\u202f«»“”„‘’‚–—…·§¶№°×−→←↑↓↩\u0301',
];

function range(first: string, last: string): readonly string[] {
  const from = first.charCodeAt(0);
  return Array.from({ length: last.charCodeAt(0) - from + 1 }, (_, index) =>
    String.fromCharCode(from + index),
  );
}

/**
 * All characters that a site prints, each once and in order.
 *
 * @param content whatever the pages are made of: the strings anywhere in it count, and their letters in either case, as
 *   styles may change it
 */
export const charactersOf = (content: unknown): string => {
  const characters = new Set<string>(always);
  // Articles share their registers.
  const taken = new Set<object>();
  const take = (value: unknown): void => {
    if (typeof value === 'string') for (const character of value.normalize('NFC')) characters.add(character);
    else if (value && typeof value === 'object' && !taken.has(value)) {
      taken.add(value);
      for (const part of Object.values(value)) take(part);
    }
  };
  take(content);
  for (const character of [...characters]) {
    for (const other of [character.toUpperCase(), character.toLowerCase()]) {
      if ([...other].length === 1) characters.add(other);
    }
  }
  return [...characters].toSorted().join('');
};
