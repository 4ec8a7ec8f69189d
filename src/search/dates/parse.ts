/**
 * Finds the dates in a query, in English and Ukrainian mixed freely; months in Russian and Azerbaijani too.
 * What is found is EDTF.
 */
import {
  type DateParts,
  edtfOf,
  everyYear,
  intervalOf,
  isOnCalendar,
  nightTo,
  partOfPeriod,
} from './calendar.ts';
import { type Phrase, phraseAt } from './grammar.ts';
import { halfOf, thirdOf } from './parts.ts';
import { type DayRange, edtfRange } from './range.ts';
import { type Token, tokenise } from './tokens.ts';

/** A date that a query asks for. */
export interface DateQuery {
  /** `1990-01-20`, `1989-23`, `198X`, `1990-01-19/1990-01-20`; where no year is given, `XXXX-01-20`. */
  readonly edtf: string;
  /** Absent where no year is given. */
  readonly range?: DayRange;
}

/** A date as a query writes it. */
export interface DatePhrase {
  readonly text: string;
  /** More than one where it can mean more, the likeliest first: `01/02/1990`, `20.1.18`, `winter 1990`. */
  readonly meanings: readonly DateQuery[];
}

export interface ParsedQuery {
  /** Those that mean the same only once. */
  readonly dates: readonly DatePhrase[];
  /** The query without its dates and the prepositions that led to them. */
  readonly rest: string;
}

interface Found {
  readonly edtfs: readonly string[];
  readonly next: number;
}

/** So much of a query is read, in UTF-16 code units. */
const longest = 300;

/** Months that can stand alone; the others are shortened, or another word as well (`march`). */
const wholeMonth = /^(?:(?!march$).{5,}|june|july|март|ию[нл].)$/;

/** @param query anything that can be typed; an impossible date (`31 February`) is no date, and stays in the rest */
export const parseDateQuery = (query: string): ParsedQuery => {
  const tokens = tokenise(query.slice(0, longest));
  const kinds = tokens.map(({ kind }) => kind).join('');
  const phrases = new Map<string, DatePhrase>();
  const rest: string[] = [];
  let copied = 0;
  for (let at = 0; at < tokens.length; ) {
    const found = nightAt(tokens, kinds, at) ??
      partAt(tokens, kinds, at) ??
      dateAndNightAt(tokens, kinds, at) ?? { edtfs: [], next: at + 1 };
    if (found.edtfs.length > 0) {
      const [before = ''] = /[otpw]*$/.exec(kinds.slice(0, at)) ?? [];
      rest.push(query.slice(copied, Math.max(copied, tokens[at - before.length]?.start ?? 0)));
      copied = tokens[found.next - 1]?.end ?? copied;
      const edtfs = [...new Set(found.edtfs)];
      const text = query.slice(tokens[at]?.start, copied);
      phrases.set(edtfs.join(), { text, meanings: edtfs.map(meaningOf) });
    }
    at = found.next;
  }
  return {
    dates: [...phrases.values()],
    rest: [...rest, query.slice(copied)]
      .map((part) => part.trim())
      .filter((part) => /[\p{L}\p{N}]/u.test(part))
      .join(' '),
  };
};

const meaningOf = (edtf: string): DateQuery => {
  const range = edtf.startsWith(everyYear) ? undefined : edtfRange(edtf);
  return range ? { edtf, range } : { edtf };
};

/** `the night of 19–20 January`, `в ніч із 19 на 20 січня`, `у ніч на 20 січня`. */
const nightAt = (tokens: readonly Token[], kinds: string, at: number): Found | undefined => {
  const [words] = /^n[otp]*/.exec(kinds.slice(at)) ?? [];
  if (!words) return undefined;
  const date = dateAt(tokens, kinds, at + words.length);
  const day = words.endsWith('t') && phraseAt(tokens, kinds, at + words.length);
  const [parts] = day && day.next === date?.next ? day.readings : [];
  if (parts?.day && date?.edtfs.length) return { edtfs: [nightTo(parts)], next: date.next };
  return date?.edtfs.length ? date : undefined;
};

/** `19–20 January, night`: whoever names a day and the night may mean either. */
const dateAndNightAt = (tokens: readonly Token[], kinds: string, at: number): Found | undefined => {
  const date = dateAt(tokens, kinds, at);
  const [night] = /^[,p]*n/.exec(kinds.slice(date?.next)) ?? [];
  const hasDay = date?.edtfs.some((edtf) => /-\d\d-\d\d$/.test(edtf));
  return date && night && hasDay ? { ...date, next: date.next + night.length } : date;
};

/** `late 1980s`, `the second half of January 1990`, `кінець 1989 року`. */
const partAt = (tokens: readonly Token[], kinds: string, at: number): Found | undefined => {
  const [words] = /^(?:k|uv)[o-]*/.exec(kinds.slice(at)) ?? [];
  const { text = '', kind } = tokens[at] ?? {};
  const part = kind === 'k' ? thirdOf(text) : halfOf(text);
  const phrase = words && phraseAt(tokens, kinds, at + words.length);
  const [period] = phrase ? phrase.readings : [];
  const edtf = part && period && partOfPeriod(period, part);
  return phrase && edtf ? { edtfs: [edtf], next: phrase.next } : undefined;
};

/** A date or an interval. */
const dateAt = (tokens: readonly Token[], kinds: string, at: number): Found | undefined => {
  const phrase = phraseAt(tokens, kinds, at);
  if (!phrase) return undefined;
  const interval = intervalAt(tokens, kinds, phrase);
  if (interval) return interval;
  const { readings, intervals, next } = phrase;
  const [{ year, month, day } = {}] = readings;
  const isBareDay = day && !month;
  const isPartOfName = month && !day && !year && !wholeMonth.test(tokens[at]?.text ?? '');
  if (isBareDay || isPartOfName) return undefined;
  return { edtfs: [...readings.filter(isOnCalendar).map(edtfOf), ...intervals], next };
};

/** The interval that a first date opens: `19–20 January`, `листопад 1989 – січень 1990`. */
const intervalAt = (tokens: readonly Token[], kinds: string, from: Phrase): Found | undefined => {
  const isBareDay = from.readings.every(({ day, month }) => day && !month);
  // `19 and 20 January` are two days in a row; `19 January and 8 December` are none.
  const until =
    (isBareDay ? /[-ta]/ : /[-t]/).test(kinds[from.next] ?? '') && phraseAt(tokens, kinds, from.next + 1);
  if (!until) return undefined;
  for (const start of from.readings) {
    for (const end of until.readings) {
      const edtf = areEnds(start, end) ? intervalOf(start, end) : undefined;
      if (edtf) return { edtfs: [edtf], next: until.next };
    }
  }
  return undefined;
};

/** Whether two dates can be the ends of one interval: they need not be as exact if each has its year. */
const areEnds = (start: DateParts, end: DateParts): boolean => {
  if (start.day === undefined && end.day === undefined) return true;
  const bothDays = start.day !== undefined && end.day !== undefined;
  return bothDays
    ? (start.month ?? end.month) !== undefined
    : start.year !== undefined && end.year !== undefined;
};
