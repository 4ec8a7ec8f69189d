/** Reads one date from the tokens of a query. */
import type { DateParts } from './calendar.ts';
import type { Token } from './tokens.ts';

/** A date as far as it is written. */
export interface Phrase {
  /** What it can mean, the likeliest first. */
  readonly readings: readonly DateParts[];
  /** What else it can mean, as an interval in EDTF. */
  readonly intervals: readonly string[];
  /** Index of the token behind it. */
  readonly next: number;
}

/** What may stand between the parts of a date. */
const joint = '[-,.o]*';
/** 1990 р. */
const word = '(?:w\\.?)?';
const year = `y${word}`;
/** January 90, but not the first two of January, 44-day. */
const inYear = `(?:${joint}(?:${year}|h${word}(?!-x)))?`;
/** January; January 20, but not January 20 February. */
const inMonth = `m\\.?(?:[dh](?!${joint}m|-x))?`;

/** Of the kinds of the tokens, in this order. */
const dates: readonly RegExp[] = [
  // 20.01.1990
  `D${word}`,
  // 20 January, 20th of January, 1990; 20 I 1990
  `[dh]${joint}m\\.?${inYear}`,
  `d${joint}[ra]${joint}${year}`,
  // January 1990, January 20, 1990
  `${inMonth}${inYear}`,
  // autumn of 1989, winter 1989–90
  `s${joint}(?:y-y|Y|y|h)${word}`,
  // 1989–90
  `Y${word}`,
  // 1990 January 20, 1990, 20 January; but not the first two of 1990, January 1991
  `${year}${joint}(?:d${joint}m|${inMonth}|s)(?!${joint}y)`,
  year,
].map((pattern) => new RegExp(pattern, 'y'));

/** 19 of 19–20 January; 20, 1990 of January 19–20, 1990 */
const bareDay = new RegExp(`d${inYear}`, 'y');
const winter = 24;

/**
 * A date, month, season, decade or year that begins at a token, or a day's number; its year, or a day's month, may be
 * missing.
 *
 * @param kinds the kinds of the tokens, in a row
 */
export const phraseAt = (tokens: readonly Token[], kinds: string, at: number): Phrase | undefined => {
  for (const pattern of [...dates, bareDay]) {
    pattern.lastIndex = at;
    if (pattern.test(kinds)) return phraseOf(tokens.slice(at, pattern.lastIndex), pattern.lastIndex);
  }
  return undefined;
};

const phraseOf = (tokens: readonly Token[], next: number): Phrase => {
  const [{ kind = 'x', readings = [], until } = {}] = tokens;
  if (kind === 'D') return { readings, intervals: [], next };
  const hasYear = tokens.some((token) => token.kind === 'y');
  const parts: DateParts = Object.assign(
    {},
    ...tokens.flatMap((token, at) => (at > 0 && !hasYear ? asYear(token) : token.readings)).reverse(),
  );
  if (kind === 'Y') return { readings: [], intervals: [`${parts.year}/${until}`], next };
  // A winter has two years: `winter 1989–90`, and `winter 1990` is either.
  const hasBothYears =
    tokens.some((token) => token.kind === 'Y') || tokens.filter((token) => token.kind === 'y').length > 1;
  const intervals = parts.month === winter && !hasBothYears ? [`${parts.year}-01/${parts.year}-02`] : [];
  return { readings: [parts], intervals, next };
};

/** 90 is a year where it can be no day. */
const asYear = ({ kind, readings }: Token): readonly DateParts[] =>
  kind === 'h' ? readings.map(({ day = 0 }) => ({ year: 1900 + day })) : readings;
