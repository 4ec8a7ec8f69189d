/** Makes the list of an article's dates that the browser looks in. Runs at build only: edtf.js is large. */
import type { Annotations } from '../../edition/annotations.ts';
import { spanOf } from '../../edition/date-span.ts';
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

/**
 * The first and last day of a date, by edtf.js.
 *
 * @throws where `date` is no EDTF
 */
export const daysOf = (date: string): { readonly from: number; readonly to: number } => {
  const { from, until } = spanOf(date as Edtf);
  return { from: withinReach(dayOf(from)), to: withinReach(dayOf(until - 1)) };
};

const withinReach = (day: number): number => Math.min(lastDay, Math.max(firstDay, day));
