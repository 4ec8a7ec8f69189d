/** Cuts a query into the words, numbers and numeric dates that `grammar.ts` puts together. */
import type { DateParts } from './calendar.ts';
import { monthOf, romanMonth, seasonOf } from './months.ts';
import { halfOf, thirdOf } from './parts.ts';

/**
 * What a token can be in a date, as one letter, so that a regular expression can be the grammar:
 * `D` a numeric date or a decade, `Y` two years (1989–90), `y` year, `h` a number that may be one of the last century (90),
 * `d` another number, `m` month, `s` season, `r` Roman numeral, `n` night, `w` the word year, `k` the beginning, the middle
 * or the end, `u` first or second, `v` half, `-` dash or slash, `,` comma, `.` full stop, `o` of, `t` to, `a` and,
 * `p` another preposition, `x` anything else.
 */
type Kind =
  | 'D'
  | 'Y'
  | 'y'
  | 'h'
  | 'd'
  | 'm'
  | 's'
  | 'r'
  | 'n'
  | 'w'
  | 'k'
  | 'u'
  | 'v'
  | '-'
  | ','
  | '.'
  | 'o'
  | 't'
  | 'a'
  | 'p'
  | 'x';

export interface Token {
  readonly start: number;
  readonly end: number;
  /** In lower case. */
  readonly text: string;
  readonly kind: Kind;
  /** What is written of a date; of a numeric date, what it can mean, the likeliest first. */
  readonly readings: readonly DateParts[];
  /** The second year of `1989–90`. */
  readonly until?: number | undefined;
}

const month = '(?<month>[ivxіх]{1,4}|\\d\\d?)';
const end = '(?![\\p{L}\\p{N}])';

/** Tried in this order at every place. What the groups are called decides what becomes of them. */
const patterns: readonly RegExp[] = [
  // 1990-01-20, 1990/01/20, 1990.I.20
  `(?<year>\\d{4})([-–/.])${month}\\2(?<day>\\d\\d?)${end}`,
  // 20.01.1990, 20/1/90, 20.I.1990
  `(?<day>\\d\\d?)\\s?(?<sign>[-/.])\\s?${month}\\s?\\k<sign>\\s?(?<year>\\d{4}|\\d\\d)(?!\\d)`,
  // 01.1990, I/1990
  `(?<month>[ivxіх]{1,4}|0?[1-9]|1[0-2])[-/.](?<year>\\d{4})${end}`,
  // 1990-01, 1990/1; 1989-23
  `(?<year>\\d{4})[-–/.](?<month>0?[1-9]|1[0-2]|(?<=-)2[1-4])(?:[?~%]|${end})`,
  // 1989–90
  `(?<number>(?:1\\d|20)\\d\\d)[-–/](?<until>\\d\\d)${end}`,
  // 20.01, but not 75.9
  `(?<day>[0-3]\\d)\\.(?<month>0[1-9]|1[0-2])(?![.,]?\\d)`,
  // 198X; 1980s, 1980-ті, 1980-х, ’80s, 80-х; 1980-е
  `(?<decade>\\d\\d\\d)x${end}`,
  `['’]?(?<decade>(?:1\\d|20)?\\d)0(?:['’]?s|[-–‑]?(?:ті|тих|тими?|х|их|ых|ые))${end}`,
  `(?<decade>1\\d\\d|20\\d)0-е${end}`,
  // ’90; 1990, 1990-го, 20, 20th, 20-го, 90-го
  `(?<short>['’])(?<number>\\d\\d)${end}`,
  `(?<number>\\d+)(?:[?~%]|st|nd|rd|th|[-–‑]?(?:(?<short>го|му|й|р)|[огмиійтєшеяюа]{1,3}))?${end}`,
  `(?<number>\\d+)`,
  `[\\p{L}\\p{M}'’ʼ]+`,
  `\\.{2,3}|\\S`,
].map((pattern) => new RegExp(pattern, 'iuy'));

/** With anything else only a word or a sign begins, the last two. */
const beginsOthers = /[\d'’ivxіх]/iu;
const ofWordsAndSigns = patterns.slice(-2);

const words: readonly (readonly [kind: Kind, word: RegExp])[] = [
  ['n', /^(?:nights?|[ву]?ніч|[ву]?ночі|ноч(?:ь|и|ью))$/],
  ['w', /^(?:years?|рр?|рік|рок(?:у|ом|и|ів|ах)|році|гг?|год(?:а|у|ом|ы|ов)?)$/],
  ['v', /^(?:half|половин(?:а|и|і|у|ою))$/],
  ['o', /^(?:of|the)$/],
  ['t', /^(?:to|till|until|through|по|до|на|…|÷|\.\.+)$/],
  ['a', /^(?:and|та|і|й|и)$/],
  [
    'p',
    /^(?:in|on|at|by|from|since|during|between|before|after|у|в|во|із?|зі?|с|со|від|к|за|між|перед|після)$/,
  ],
  ['-', /^[–—−‑/-]$/],
  [',', /^[,'’]$/],
  ['.', /^\.$/],
  ['r', /^[ivxх]{1,4}$/],
];

export const tokenise = (query: string): readonly Token[] => {
  const tokens: Token[] = [];
  for (let start = 0; start < query.length; ) {
    const token = tokenAt(query, start);
    if (token) tokens.push(token);
    start = token?.end ?? start + 1;
  }
  return tokens;
};

/** Of `November 1989–15 January 1990`, `1989–15` is no date. */
const yearAndTwoFigures = /^\d{4}\D\d\d?$/;
const startsWithMonth = (rest: string): boolean =>
  monthOf(/^\s*(\p{L}+)/u.exec(rest)?.[1]?.toLowerCase() ?? '') !== undefined;

const tokenAt = (query: string, start: number): Token | undefined => {
  for (const pattern of beginsOthers.test(query[start] ?? '') ? patterns : ofWordsAndSigns) {
    pattern.lastIndex = start;
    const match = pattern.exec(query);
    if (!match || (yearAndTwoFigures.test(match[0]) && startsWithMonth(query.slice(pattern.lastIndex))))
      continue;
    const text = match[0].toLowerCase();
    return { start, end: pattern.lastIndex, text, ...meaningOf(text, match.groups ?? {}) };
  }
  return undefined;
};

type Meaning = Pick<Token, 'kind' | 'readings' | 'until'>;
type Groups = Readonly<Record<string, string | undefined>>;

const meaningOf = (text: string, { number, short, until, decade, ...written }: Groups): Meaning => {
  if (number) return numberMeaning(Number(number), Boolean(short), Number(until));
  if (decade) return { kind: 'D', readings: [{ year: `${decade.length < 3 ? 19 : ''}${decade}X` }] };
  if (written['month']) return { kind: 'D', readings: readingsOf(written) };
  const word = text.replace(/['’ʼ]s$/, '');
  const meaning = meanings.get(word) ?? wordMeaning(word);
  if (meanings.size >= mostKept) meanings.clear();
  meanings.set(word, meaning);
  return meaning;
};

/** A text has few words that are not in it more than once. */
const meanings = new Map<string, Meaning>();
const mostKept = 10_000;

const wordMeaning = (word: string): Meaning => {
  const [named, season] = [monthOf(word), seasonOf(word)];
  if (named) return { kind: 'm', readings: [{ month: named }] };
  if (season) return { kind: 's', readings: [{ month: season }] };
  if (thirdOf(word)) return { kind: 'k', readings: [] };
  if (halfOf(word)) return { kind: 'u', readings: [] };
  const [kind = 'x'] = words.find(([, pattern]) => pattern.test(word)) ?? [];
  // `І` is `and`, but between a day and a year it is January.
  const roman = romanMonth(word);
  return { kind, readings: roman ? [{ month: roman }] : [] };
};

const numberMeaning = (number: number, isShort: boolean, until: number): Meaning => {
  const year = isShort && number > 31 && number < 100 ? 1900 + number : number;
  if (year < 1000 || year > 2099)
    return { kind: number > 31 && number < 100 ? 'h' : 'd', readings: [{ day: number }] };
  return until > year % 100
    ? { kind: 'Y', readings: [{ year }], until: year - (year % 100) + until }
    : { kind: 'y', readings: [{ year }] };
};

/** A year of two figures is of the last century, or of this one so far; with slashes, the month may come first. */
const readingsOf = ({ year, month = '', day, sign }: Groups): readonly DateParts[] => {
  const [first, second] = [Number(day), romanMonth(month) ?? Number(month)];
  const years =
    year?.length === 2
      ? [1900 + Number(year), ...(year < '30' ? [2000 + Number(year)] : [])]
      : [Number(year)];
  return years.flatMap((of) => {
    const inYear = year === undefined ? {} : { year: of };
    if (day === undefined) return [{ ...inYear, month: second }];
    const usual = { ...inYear, month: second, day: first };
    return sign === '/' && first !== second ? [usual, { ...inYear, month: first, day: second }] : [usual];
  });
};
