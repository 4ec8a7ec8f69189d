/** What the timeline says of each date, in one language. Pure. */
import type { Annotations, Lang } from '../../edition/annotations.ts';
import { spanOf } from '../../edition/date-span.ts';
import { type Excerpt, excerptOf, sentenceOf, shortened } from '../../edition/excerpts.ts';
import type { Edtf } from '../../edition/ids.ts';
import { datesInOrder, type Named, type NamingParagraph, spansOf } from '../../edition/mentions.ts';
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
  readonly paragraphs: readonly (NamingParagraph & { readonly excerpt: Excerpt })[];
}

const excerptLength = 180;

/** Every date of an edition in the order of time. */
export const timelineOf = (edition: Annotations): readonly TimelineEntry[] =>
  datesInOrder(edition).map((named) => toEntry(named, edition.lang));

const toEntry = ({ id: date, paragraphs }: Named<Edtf>, lang: Lang): TimelineEntry => {
  const naming = paragraphs.flatMap((where) => {
    const { text } = where.paragraph;
    const [first] = spansOf(where.paragraph, 'dates', date);
    return first ? [{ ...where, excerpt: sentenceOf(excerptOf(text, first), lang) }] : [];
  });
  const wordings = naming.map(({ excerpt }) => excerpt.words);
  const night = isNight(date, wordings, lang);
  return {
    date,
    anchor: dateAnchor(date),
    reading: night ? readNight(date, lang) : readDate(date, lang),
    withoutYear: night ? readNight(date, lang, false) : readWithoutYear(date, lang),
    paragraphs: naming.map((where) => ({
      ...where,
      excerpt: shortened(where.excerpt, excerptLength, messages(lang).naming.omission),
    })),
  };
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
    name: messages(lang).timeline.picture.label(called, paragraphs.length),
    paragraphs: paragraphs.length,
  };
};
