/** Makes the list of an article's dates that the browser looks in. Runs at build only: edtf.js is large. */
import edtf from 'edtf';
import type { Annotations } from '../../edition/annotations.ts';
import type { Edtf } from '../../edition/ids.ts';
import { paragraphsOf } from '../../edition/views.ts';
import type { DateEntry } from './find.ts';
import { dayOf, firstDay, lastDay } from './range.ts';

/** Every date that an edition names, in the order of time, as plain JSON; the same from either edition. */
export const buildDates = (edition: Annotations): readonly DateEntry[] => {
  const paragraphs = new Map<Edtf, string[]>();
  for (const { id, mentions } of paragraphsOf(edition)) {
    for (const date of mentions.dates) paragraphs.set(date, [...(paragraphs.get(date) ?? []), id]);
  }
  return [...paragraphs]
    .map(([date, ids]) => ({ edtf: date, ...daysOf(date), paragraphs: ids }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
};

/** What edtf.js gives, in milliseconds; null for an unknown end. */
interface Extent {
  readonly min: number | null;
  readonly max: number | null;
}

/**
 * The first and last day of a date, by edtf.js.
 *
 * @throws where `date` is no EDTF
 */
export const daysOf = (date: string): { readonly from: number; readonly to: number } => {
  const { min, max } = edtf(seasonAsMonths(date)) as Extent;
  // An unknown end reaches no further than the end that is known.
  const known = min === null || max === null ? (edtf(date.replace('/', '')) as Extent) : { min, max };
  return { from: day(min ?? known.min), to: day(max ?? known.max) };
};

const day = (time: number | null): number => Math.min(lastDay, Math.max(firstDay, dayOf(time ?? 0)));

/**
 * Seasons are given to edtf.js as months: it takes them for quarters of the year, in which October is no autumn.
 * EDTF leaves open when a season begins.
 *
 * @see https://github.com/inukshuk/edtf.js/blob/main/src/season.js
 */
const seasonAsMonths = (date: string): string => {
  const [, year, season] = /^(\d{4})-(2[1-4])$/.exec(date) ?? [];
  if (season === '24') return `${year}-12/${String(Number(year) + 1).padStart(4, '0')}-02`;
  const months = { 21: '03 05', 22: '06 08', 23: '09 11' }[season ?? ''];
  return months
    ? months
        .split(' ')
        .map((month) => `${year}-${month}`)
        .join('/')
    : date;
};
