/** Letters that of the languages here only one has. */
const letters: readonly (readonly [letters: RegExp, tag: string])[] = [
  [/[əƏ]/, 'az'],
  [/[іїєґ]/i, 'uk'],
  [/[ыэъё]/i, 'ru'],
  [/\p{Script=Cyrillic}/u, 'und-Cyrl'],
  [/\p{Script=Armenian}/u, 'hy'],
];

/**
 * Language tag (BCP 47) of a spelling of which no more is known: the language if its letters tell, else its script.
 *
 * @example tagOf('Горбачев') // 'und-Cyrl'
 */
export const tagOf = (spelling: string): string =>
  letters.find(([sign]) => sign.test(spelling))?.[1] ?? 'und-Latn';
