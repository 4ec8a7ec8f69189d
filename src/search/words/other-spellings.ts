/** What the same word is written with besides, each pair both ways round. */
const pairs: readonly (readonly [one: RegExp, other: string, RegExp, one: string])[] = [
  // English on either side of the Atlantic: armoured, honour
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
  // Ukrainian: вбивство, убивство
  [/^в(?=[бвгджзклмнпрстфхцчшщ])/, 'у', /^у(?=[бвгджзклмнпрстфхцчшщ])/, 'в'],
  // проєкт, before 2019 проект
  [/(?<=.[оеа])є(?=[^аеєиіїоуюя])/, 'е', /(?<=.[оеа])е(?=[^аеєиіїоуюя])/, 'є'],
];

/**
 * Other spellings of a word, most of them none.
 *
 * @param word in small letters
 */
export const otherSpellings = (word: string): readonly string[] => [
  ...new Set(
    pairs
      .flatMap(([one, asOther, other, asOne]) => [word.replace(one, asOther), word.replace(other, asOne)])
      .filter((spelling) => spelling !== word),
  ),
];
