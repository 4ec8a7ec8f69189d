/** Names of the months as people write them, made from the tables of Intl. */

/** Azerbaijani too: the tragedy is known as `20 Yanvar`. */
const locales = ['en', 'en-GB', 'uk', 'ru', 'az'];

/** How the months are declined: the nominative's ending, and all endings that take its place (Ukrainian, Russian). */
const declensions: readonly (readonly [ending: RegExp, endings: string])[] = [
  [/ень$/, 'ень ня ню неві нем ні'],
  [/ий$/, 'ий ого ому им ім'],
  [/(?<=[йрлн])ь$/, 'ь я ю ем ём е'],
  [/(?<=ма)й$/, 'й я ю ем е'],
  [/(?<=[дт])$/, ' а у ові ом і е'],
];

let table: ReadonlyMap<string, number> | undefined;

/**
 * The month, 1–12, that a word names: in English, Ukrainian, Russian or Azerbaijani, whole or shortened, in any case.
 *
 * @param word in lower case, without a full stop
 */
export const monthOf = (word: string): number | undefined => {
  // Made once asked for: Intl takes some milliseconds.
  table ??= makeTable();
  return table.get(word);
};

const makeTable = (): ReadonlyMap<string, number> => {
  const months = new Map<string, number>();
  for (const locale of locales) {
    for (const options of [
      { month: 'long' },
      { month: 'short' },
      { month: 'short', day: 'numeric' },
    ] as const) {
      const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) {
        const parts = format.formatToParts(Date.UTC(2000, month - 1, 1));
        const name =
          parts
            .find(({ type }) => type === 'month')
            ?.value.toLowerCase()
            .replace('.', '') ?? '';
        months.set(name, month);
        const declension = options.month === 'long' && declensions.find(([ending]) => ending.test(name));
        if (!declension) continue;
        for (const ending of declension[1].split(' ')) months.set(name.replace(declension[0], ending), month);
      }
    }
  }
  return months;
};

const seasons: readonly RegExp[] = [
  /^(?:spring|(?:на)?весн(?:а|и|і|у|ою|ы|е|ой))$/,
  /^(?:summer|[ву]?літ(?:о|а|у|ом|і|ку)|лет(?:о|а|у|ом|е))$/,
  /^(?:autumn|fall|в?ос(?:інь|ені|інню|ени|ень|енью))$/,
  /^(?:winter|[ву]?зим(?:а|и|і|у|ою|ку|ы|е|ой))$/,
];

/** The season that a word names, as EDTF numbers them: 21 is spring. */
export const seasonOf = (word: string): number | undefined => {
  const index = seasons.findIndex((season) => season.test(word));
  return index < 0 ? undefined : 21 + index;
};

const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** The month that a Roman numeral names, be its letters Latin or Cyrillic. */
export const romanMonth = (word: string): number | undefined => {
  const index = roman.indexOf(word.toLowerCase().replaceAll('і', 'i').replaceAll('х', 'x'));
  return index < 0 ? undefined : index + 1;
};
