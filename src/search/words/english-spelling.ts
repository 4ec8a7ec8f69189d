/** An English word as it is written on the other side of the Atlantic: each pair both ways round. */
const pairs: readonly (readonly [british: RegExp, american: string, RegExp, british: string])[] = [
  // armoured, honour
  [/our/, 'or', /or/, 'our'],
  // organise, analyse
  [/([iy])s(?=[aei])/, '$1z', /([iy])z(?=[aei]|$)/, '$1s'],
  // defence
  [/enc(?=e)/, 'ens', /ens(?=e)/, 'enc'],
  // centre, centred
  [/tre(?=[ds]?$)/, 'ter', /ter(?=s?$|ed$)/, 'tre'],
  // travelled
  [/(?<=[aeiou])ll(?=ed|ing|er)/, 'l', /(?<=[aeiou])l(?=ed|ing|er)/, 'll'],
  // programme
  [/gramme(?=s?$)/, 'gram', /gram(?=s?$)/, 'gramme'],
  // dialogue
  [/ogue(?=s?$)/, 'og', /og(?=s?$)/, 'ogue'],
];

/**
 * Other spellings of a word, most of them none.
 *
 * @param word in small letters
 */
export const otherSpellings = (word: string): readonly string[] => [
  ...new Set(
    pairs
      .flatMap(([british, inAmerican, american, inBritish]) => [
        word.replace(british, inAmerican),
        word.replace(american, inBritish),
      ])
      .filter((spelling) => spelling !== word),
  ),
];
