import type { Lang } from '../edition/annotations.ts';
import { endsOf, millisecondsADay, spanOf } from '../edition/date-span.ts';
import type { Edtf } from '../edition/ids.ts';
import { type Named, spansOf } from '../edition/mentions.ts';
import { messages } from './messages.ts';

/** How a language joins the parts of a date; the names of months come from Intl. Years come as they are written. */
export interface DatePhrases {
  /** Locale of Intl that puts the day before the month. */
  readonly locale: string;
  /** Spring to winter. */
  readonly seasons: readonly [string, string, string, string];
  /** `january`, `20 january`, `spring`, in a year. */
  readonly inYear: (date: string, year: string) => string;
  readonly year: (year: string) => string;
  readonly years: (first: string, last: string) => string;
  readonly decade: (decade: string) => string;
  /** From one month or season to another of the same year. */
  readonly months: (first: string, last: string) => string;
  /** The night between two days; the first may lack its month. */
  readonly night: (first: string, last: string) => string;
  readonly isNight: RegExp;
  readonly since: (date: string) => string;
  readonly till: (date: string) => string;
  readonly about: (date: string) => string;
  readonly perhaps: (date: string) => string;
}

/** A year, with or without month and day, or a season or decade: what stands at either end of an interval. */
interface One {
  readonly year: string;
  readonly decade: boolean;
  readonly season?: number;
  readonly month?: number;
  readonly day?: number;
  readonly doubt: string;
}

const pattern = /^(?<year>\d{3}[\dX])(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?(?<doubt>[?~%]?)$/;

const oneOf = (date: string): One | undefined => {
  const { year, month, day, doubt = '' } = pattern.exec(date)?.groups ?? {};
  if (year === undefined) return undefined;
  return {
    year,
    decade: year.endsWith('X'),
    ...(month && (Number(month) > 20 ? { season: Number(month) } : { month: Number(month) })),
    ...(day && { day: Number(day) }),
    doubt,
  };
};

/**
 * A date as a reader of the language writes it: `20 January 1990`, `осінь 1989 року`, `13–14 січня 1990 року`.
 *
 * @returns the EDTF itself for the rarer forms, which have no such reading here (`1990-XX-20`)
 */
export const readDate = (date: Edtf, lang: Lang): string => read(date, lang, true);

/** The same without the year where a month, season or day is known; for where the year is seen. */
export const readWithoutYear = (date: Edtf, lang: Lang): string => read(date, lang, false);

/** Whether an interval is a night: it has two days, and every wording of it says so. */
export const isNight = (date: Edtf, wordings: readonly string[], lang: Lang): boolean => {
  const { from, until } = spanOf(date);
  const phrases = messages(lang).timeline.date;
  return (
    endsOf(date).every((end) => oneOf(end)?.day !== undefined) &&
    until - from === 2 * millisecondsADay &&
    wordings.length > 0 &&
    wordings.every((words) => phrases.isNight.test(words))
  );
};

/** An interval of two days as the night between them: `night of 19–20 January 1990`. */
export const readNight = (date: Edtf, lang: Lang, withYear = true): string => {
  const phrases = messages(lang).timeline.date;
  const [first, last] = endsOf(date).map(oneOf);
  if (!first || !last) return date;
  const night = phrases.night(
    first.month === last.month ? String(first.day) : nameOf(first, phrases),
    nameOf(last, phrases),
  );
  return withYear ? phrases.inYear(night, last.year) : night;
};

/** A date that an edition names, as a reader writes it: a night as a night, if all its wordings do. */
export const readNamed = ({ id, paragraphs }: Named<Edtf>, lang: Lang): string => {
  const wordings = paragraphs.flatMap(({ paragraph }) =>
    spansOf(paragraph, 'dates', id)
      .slice(0, 1)
      .map(({ start, end }) => paragraph.text.slice(start, end)),
  );
  return isNight(id, wordings, lang) ? readNight(id, lang) : readDate(id, lang);
};

const read = (date: Edtf, lang: Lang, withYear: boolean): string => {
  const phrases = messages(lang).timeline.date;
  const [start, end] = endsOf(date);
  if (start === end) return readOne(start, phrases, withYear) ?? date;
  const [first, last] = [oneOf(start), oneOf(end)];
  if (!first && last) return phrases.till(readOne(end, phrases, withYear) ?? end);
  if (first && !last) return phrases.since(readOne(start, phrases, withYear) ?? start);
  if (!first || !last) return date;
  if (first.doubt || last.doubt || first.year !== last.year || isYear(first) || isYear(last)) {
    return isYear(first) && isYear(last) && !first.doubt && !last.doubt
      ? phrases.years(first.year, last.year)
      : `${readOne(start, phrases, withYear)} – ${readOne(end, phrases, withYear)}`;
  }
  const both = readWithin(first, last, phrases);
  return withYear ? phrases.inYear(both, first.year) : both;
};

const isYear = ({ month, season, decade }: One): boolean => !month && !season && !decade;

/** An interval inside one year, without the year. */
const readWithin = (first: One, last: One, phrases: DatePhrases): string => {
  if (first.day && last.day && first.month === last.month) return `${first.day}–${nameOf(last, phrases)}`;
  const [from, to] = [nameOf(first, phrases), nameOf(last, phrases)];
  return first.day || last.day ? `${from} – ${to}` : phrases.months(from, to);
};

const readOne = (date: string, phrases: DatePhrases, withYear: boolean): string | undefined => {
  const one = oneOf(date);
  if (!one) return undefined;
  const bare = nameOf(one, phrases);
  const reading = bare === '' ? readYear(one, phrases) : withYear ? phrases.inYear(bare, one.year) : bare;
  if (one.doubt === '?') return phrases.perhaps(reading);
  if (one.doubt === '~') return phrases.about(reading);
  return one.doubt === '%' ? phrases.perhaps(phrases.about(reading)) : reading;
};

const readYear = ({ year, decade }: One, phrases: DatePhrases): string =>
  decade ? phrases.decade(year.replace('X', '0')) : phrases.year(year);

/** The day, month or season without its year; nothing for a mere year. */
const nameOf = ({ year, season, month, day }: One, { locale, seasons }: DatePhrases): string => {
  if (season) return seasons[season - 21] ?? '';
  if (!month) return '';
  const format = new Intl.DateTimeFormat(locale, {
    month: 'long',
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  });
  return format.format(Date.UTC(Number(year), month - 1, day ?? 1)).replaceAll(' ', '\u00A0');
};
