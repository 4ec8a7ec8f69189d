/** What the timeline says of each date, in one language. Pure. */
import { type NamedInArticle, type NamedOnSite, namedOnSite } from '../../edition/across.ts';
import type { Lang, Span } from '../../edition/annotations.ts';
import { spanOf } from '../../edition/date-span.ts';
import { type Excerpt, excerptOf, sentenceOf, shortened } from '../../edition/excerpts.ts';
import type { Edtf } from '../../edition/ids.ts';
import { inOrderOfTime, type NamingParagraph, spansOf } from '../../edition/mentions.ts';
import type { SiteArticle } from '../../edition/site-article.ts';
import { isNight, readDate, readNight, readWithoutYear } from '../../i18n/date-reading.ts';
import { messages } from '../../i18n/messages.ts';
import { dateAnchor } from '../../i18n/routes.ts';

/** A date as the picture shows it. */
export interface PlateEntry {
  readonly href: string;
  /** What stands beside its mark, where the axis tells the year. */
  readonly label: string;
  /** What it is called by those who don't see the axis. */
  readonly name: string;
  /** How many paragraphs give it. */
  readonly paragraphs: number;
}

export interface TimelineEntry {
  readonly date: Edtf;
  readonly anchor: string;
  readonly reading: string;
  readonly withoutYear: string;
  /** How many paragraphs give it, and how often. */
  readonly paragraphs: number;
  readonly times: number;
  readonly articles: readonly DateInArticle[];
}

interface DateInArticle {
  readonly times: number;
  readonly article: SiteArticle;
  readonly paragraphs: readonly DatingParagraph[];
}

/** A paragraph that gives a date, and where in its text it first does. */
interface DatingParagraph extends NamingParagraph {
  readonly span: Span;
}

/** Every date of some articles in the order of time. */
export const timelineOf = (articles: readonly SiteArticle[], lang: Lang): readonly TimelineEntry[] =>
  inOrderOfTime(namedOnSite(articles, lang, 'dates')).map((named) => toEntry(named, lang));

const toEntry = ({ id: date, times, articles }: NamedOnSite<Edtf>, lang: Lang): TimelineEntry => {
  const giving = articles.map(whereGiven);
  const passages = giving.flatMap(({ paragraphs }) => paragraphs);
  const night = isNight(
    date,
    passages.map(({ paragraph, span }) => excerptOf(paragraph.text, span).words),
    lang,
  );
  return {
    date,
    anchor: dateAnchor(date),
    reading: night ? readNight(date, lang) : readDate(date, lang),
    withoutYear: night ? readNight(date, lang, false) : readWithoutYear(date, lang),
    paragraphs: passages.length,
    times,
    articles: giving,
  };
};

const whereGiven = ({ id: date, times, article, paragraphs }: NamedInArticle<Edtf>): DateInArticle => ({
  times,
  article,
  paragraphs: paragraphs.flatMap((where) => {
    const [span] = spansOf(where.paragraph, 'dates', date);
    return span ? [{ ...where, span }] : [];
  }),
});

const excerptLength = 180;

/** The sentence that gives the date. It takes a while to find: only for what is shown. */
export const sentenceAround = ({ paragraph, span }: DatingParagraph, lang: Lang): Excerpt =>
  shortened(sentenceOf(excerptOf(paragraph.text, span), lang), excerptLength, messages(lang).naming.omission);

/** More passages than one page has room for; those of a single article are never too many. */
const mostPassages = 500;

/** Whether each year has a page of its own, and the timeline only says where. */
export const isOnYearPages = (entries: readonly TimelineEntry[]): boolean =>
  entries.some(({ articles }) => articles.some(({ article }) => !article.alone)) &&
  entries.reduce((sum, { paragraphs }) => sum + paragraphs, 0) > mostPassages;

/** The dates that most paragraphs give, in the order of time. */
export const mostGiven = (entries: readonly TimelineEntry[], most: number): readonly TimelineEntry[] => {
  const given = new Set(entries.toSorted((a, b) => b.paragraphs - a.paragraphs).slice(0, most));
  return entries.filter((entry) => given.has(entry));
};

/** The entries by the year in which each date begins or, where it has no beginning, ends. */
export const byYear = (
  entries: readonly TimelineEntry[],
): readonly (readonly [year: number, entries: readonly TimelineEntry[]])[] => [
  ...Map.groupBy(entries, ({ date }) => {
    const { from, until } = spanOf(date);
    return new Date(Number.isFinite(from) ? from : until - 1).getUTCFullYear();
  }),
];

/** @param yearIsSeen whether the picture tells the year of this date by where it stands */
export const plateEntry = (entry: TimelineEntry, yearIsSeen: boolean, lang: Lang): PlateEntry => {
  const { reading, withoutYear, paragraphs, anchor } = entry;
  const label = yearIsSeen ? withoutYear : reading;
  const called = reading.includes(label) ? reading : `${label}, ${reading}`;
  return {
    href: `#${anchor}`,
    label,
    name: messages(lang).timeline.picture.label(called, paragraphs),
    paragraphs,
  };
};
