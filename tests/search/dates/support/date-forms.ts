/** Every form in which a date may be asked for; the words are written out here, as the search knows them from Intl. */

const english = 'January February March April May June July August September October November December'.split(
  ' ',
);
const englishShort = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Nominative, genitive, dative, instrumental and locative of each month. */
const ukrainian = [
  ['січень', 'січня', 'січню', 'січневі', 'січнем', 'січні'],
  ['лютий', 'лютого', 'лютому', 'лютому', 'лютим', 'лютому'],
  ['березень', 'березня', 'березню', 'березневі', 'березнем', 'березні'],
  ['квітень', 'квітня', 'квітню', 'квітневі', 'квітнем', 'квітні'],
  ['травень', 'травня', 'травню', 'травневі', 'травнем', 'травні'],
  ['червень', 'червня', 'червню', 'червневі', 'червнем', 'червні'],
  ['липень', 'липня', 'липню', 'липневі', 'липнем', 'липні'],
  ['серпень', 'серпня', 'серпню', 'серпневі', 'серпнем', 'серпні'],
  ['вересень', 'вересня', 'вересню', 'вересневі', 'вереснем', 'вересні'],
  ['жовтень', 'жовтня', 'жовтню', 'жовтневі', 'жовтнем', 'жовтні'],
  ['листопад', 'листопада', 'листопаду', 'листопадові', 'листопадом', 'листопаді'],
  ['грудень', 'грудня', 'грудню', 'грудневі', 'груднем', 'грудні'],
];
const ukrainianShort = 'січ лют бер квіт трав черв лип серп вер жовт лист груд'.split(' ');
const russian = [
  ['январь', 'января', 'январю', 'январём', 'январе'],
  ['февраль', 'февраля', 'февралю', 'февралём', 'феврале'],
  ['март', 'марта', 'марту', 'мартом', 'марте'],
  ['апрель', 'апреля', 'апрелю', 'апрелем', 'апреле'],
  ['май', 'мая', 'маю', 'маем', 'мае'],
  ['июнь', 'июня', 'июню', 'июнем', 'июне'],
  ['июль', 'июля', 'июлю', 'июлем', 'июле'],
  ['август', 'августа', 'августу', 'августом', 'августе'],
  ['сентябрь', 'сентября', 'сентябрю', 'сентябрём', 'сентябре'],
  ['октябрь', 'октября', 'октябрю', 'октябрём', 'октябре'],
  ['ноябрь', 'ноября', 'ноябрю', 'ноябрём', 'ноябре'],
  ['декабрь', 'декабря', 'декабрю', 'декабрём', 'декабре'],
];
const roman = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');
const seasons = {
  en: [['spring'], ['summer'], ['autumn', 'fall'], ['winter']],
  uk: [
    ['весна', 'весни', 'навесні', 'весною'],
    ['літо', 'літа', 'влітку', 'улітку', 'літом'],
    ['осінь', 'осені', 'восени', 'осінню'],
    ['зима', 'зими', 'взимку', 'узимку', 'зимою'],
  ],
};

interface Day {
  readonly year: string;
  readonly month: number;
  readonly day: number;
}

/**
 * All forms of a date, season, decade or interval in which a reader of one language may write it: with its year, and
 * days also without.
 *
 * @param edtf as the article has them; no open ends
 */
export const dateForms = (edtf: string, lang: 'en' | 'uk'): readonly string[] => {
  const [start = '', end] = edtf.split('/');
  return [edtf, ...(end === undefined ? formsOfDate(start, lang) : formsOfInterval(start, end, lang))];
};

const formsOfDate = (edtf: string, lang: 'en' | 'uk'): readonly string[] => {
  const [year = '', month, day] = edtf.split('-');
  if (year.endsWith('X')) return formsOfDecade(year.replace('X', '0'), lang);
  if (month === undefined) return formsOfYear(year, lang);
  if (Number(month) > 20) return formsOfSeason(year, Number(month) - 21, lang);
  if (day === undefined) return formsOfMonth(year, Number(month) - 1, lang);
  const date = { year, month: Number(month) - 1, day: Number(day) };
  return [...inFigures(date), ...inWords(date, lang)];
};

const formsOfDecade = (decade: string, lang: 'en' | 'uk'): readonly string[] =>
  lang === 'en'
    ? [`${decade}s`, `the ${decade}s`, `in the ${decade}s`, `${decade}'s`]
    : [`${decade}-ті`, `${decade}-х`, `у ${decade}-х роках`, `${decade}-ті роки`, `${decade}-е`];

const formsOfYear = (year: string, lang: 'en' | 'uk'): readonly string[] =>
  lang === 'en'
    ? [year, `in ${year}`]
    : [
        year,
        `${year} р.`,
        `${year} року`,
        `${year} рік`,
        `у ${year} році`,
        `${year}-го`,
        `в ${year}-му`,
        `${year} г.`,
      ];

const formsOfSeason = (year: string, season: number, lang: 'en' | 'uk'): readonly string[] =>
  (seasons[lang][season] ?? []).flatMap((name) =>
    lang === 'en'
      ? [
          `${name} ${year}`,
          `${name} of ${year}`,
          `the ${name} of ${year}`,
          `in ${name} ${year}`,
          `${name}, ${year}`,
        ]
      : [`${name} ${year}`, `${name} ${year} року`, `${name} ${year} р.`, `${name} ${year}-го`],
  );

const formsOfMonth = (year: string, month: number, lang: 'en' | 'uk'): readonly string[] => [
  `${padded(month + 1)}.${year}`,
  ...(lang === 'en'
    ? [english[month], englishShort[month]].flatMap((name) => [
        `${name} ${year}`,
        `${name} of ${year}`,
        `in ${name} ${year}`,
        `${name}, ${year}`,
        `${year} ${name}`,
      ])
    : [
        ...(ukrainian[month] ?? []),
        `${ukrainianShort[month]}.`,
        ukrainianShort[month],
        ...(russian[month] ?? []),
      ].flatMap((name) => [
        `${name} ${year}`,
        `${name} ${year} року`,
        `у ${name} ${year}-го`,
        `${name} ${year} р.`,
      ])),
];

const inFigures = ({ year, month, day }: Day): readonly string[] => [
  `${year}-${padded(month + 1)}-${padded(day)}`,
  `${year}/${padded(month + 1)}/${padded(day)}`,
  `${padded(day)}.${padded(month + 1)}.${year}`,
  `${day}.${month + 1}.${year}`,
  `${padded(day)}/${padded(month + 1)}/${year}`,
  `${day}.${roman[month]}.${year}`,
  `${day} ${roman[month]} ${year}`,
  // Written so, a year long past would be one of the last century.
  ...(/^19|^20[0-2]/.test(year) ? [`${day}.${month + 1}.${year.slice(2)}`] : []),
];

const inWords = ({ year, month, day }: Day, lang: 'en' | 'uk'): readonly string[] => [
  ...dayAndMonth(day, month, lang).flatMap((form) => {
    if (lang === 'en') return [form, `${form} ${year}`, `${form}, ${year}`, `on ${form} ${year}`];
    return [form, `${form} ${year}`, `${form} ${year} р.`, `${form} ${year} року`, `${form} ${year}-го`];
  }),
];

const dayAndMonth = (day: number, month: number, lang: 'en' | 'uk'): readonly string[] =>
  lang === 'en'
    ? [english[month], englishShort[month], `${englishShort[month]}.`].flatMap((name) => [
        `${day} ${name}`,
        `${ordinal(day)} ${name}`,
        `${ordinal(day)} of ${name}`,
        `the ${ordinal(day)} of ${name}`,
        `${name} ${day}`,
        `${name} ${ordinal(day)}`,
      ])
    : [
        ...[ukrainian[month]?.[1], `${ukrainianShort[month]}.`, russian[month]?.[1]].flatMap((name) => [
          `${day} ${name}`,
          `${day}-го ${name}`,
          `${day}-те ${name}`,
        ]),
      ];

const formsOfInterval = (start: string, end: string, lang: 'en' | 'uk'): readonly string[] => {
  const [from = '', to = ''] = [start, end].map(
    (date) =>
      formsOfDate(date, lang).find((form) =>
        /^\d+ \p{L}?\p{Ll}{2,} \d{4}|^\p{L}+ \d{4}$|^\d{4}$/u.test(form),
      ) ?? date,
  );
  const joined = ['–', '-', ' – ', ' — ', '…'].map((dash) => from + dash + to);
  const whole =
    lang === 'en'
      ? [`${from} to ${to}`, `from ${from} to ${to}`, `${from} until ${to}`]
      : [`від ${from} до ${to}`, `з ${from} по ${to}`];
  return [...joined, ...whole, ...shortened(start, end, lang)];
};

/** `19–20 January 1990`: what both ends share is written once. */
const shortened = (start: string, end: string, lang: 'en' | 'uk'): readonly string[] => {
  const [[year = '', month, day], [toYear = '', toMonth, toDay]] = [start.split('-'), end.split('-')];
  if (month === undefined && toMonth === undefined) {
    return [
      ...(year.slice(0, 2) === toYear.slice(0, 2) && Number(toYear.slice(2)) > 12
        ? [`${year}–${toYear.slice(2)}`]
        : []),
      ...(lang === 'uk' ? [`у ${year}–${toYear} роках`, `${year}–${toYear} рр.`] : [`in ${year}–${toYear}`]),
    ];
  }
  if (year !== toYear || month === undefined || toMonth === undefined) return [];
  const [name, toName] = [month, toMonth].map((number) =>
    lang === 'en' ? english[Number(number) - 1] : ukrainian[Number(number) - 1]?.[day === undefined ? 0 : 1],
  );
  if (day === undefined && toDay === undefined)
    return ['–', '-', ' – '].map((dash) => `${name}${dash}${toName} ${year}`);
  if (day === undefined || toDay === undefined) return [];
  const [from, to] = [Number(day), Number(toDay)];
  const nightly = to === from + 1;
  if (month !== toMonth)
    return [`${from} ${name} – ${to} ${toName}`, `${from} ${name} – ${to} ${toName} ${year}`];
  return lang === 'en'
    ? [
        ...['–', '-', '/', ' to '].map((dash) => `${from}${dash}${to} ${name}`),
        `${ordinal(from)} to ${ordinal(to)} ${name}`,
        `from ${from} to ${to} ${name}`,
        `${name} ${from}–${to}`,
        ...(nightly
          ? [
              `night of ${from}–${to} ${name}`,
              `on the night of ${from} to ${to} ${name}`,
              `${from} and ${to} ${name}`,
            ]
          : []),
      ].flatMap((form) => [form, `${form} ${year}`, `${form}, ${year}`])
    : [
        ...['–', '-', '/', ' – '].map((dash) => `${from}${dash}${to} ${name}`),
        `з ${from} по ${to} ${name}`,
        `від ${from} до ${to} ${name}`,
        ...(nightly
          ? [
              `в ніч із ${from} на ${to} ${name}`,
              `у ніч з ${from}-го на ${to}-те ${name}`,
              `у ніч на ${to} ${name}`,
              `${from} і ${to} ${name}`,
            ]
          : []),
      ].flatMap((form) => [form, `${form} ${year}`, `${form} ${year} р.`, `${form} ${year} року`]);
};

const padded = (number: number): string => String(number).padStart(2, '0');

const ordinal = (day: number): string => {
  const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
  return `${day}${endings[new Intl.PluralRules('en', { type: 'ordinal' }).select(day)]}`;
};
