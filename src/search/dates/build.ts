/** Makes the list of dates that the browser looks in. Runs at build only: edtf.js is large. */
import type { Annotations } from '../../edition/annotations.ts';
import { spanOf } from '../../edition/date-span.ts';
import type { Edtf } from '../../edition/ids.ts';
import type { InArticle } from '../records/in-article.ts';
import { namedInArticles } from '../records/named-in-articles.ts';
import type { DateEntry } from './find.ts';
import { dayOf, firstDay, lastDay } from './range.ts';

/** A date, and which articles name it where. */
export interface DateInArticles extends DateEntry {
  readonly edtf: Edtf;
  readonly articles: readonly InArticle[];
}

/** Every date that some editions in one language name, in the order of time, as plain JSON. */
export const buildDates = (editions: readonly Annotations[]): readonly DateInArticles[] =>
  namedInArticles(editions, 'dates')
    .map(({ id, articles }) => ({ edtf: id, ...daysOf(id), articles }))
    .sort((a, b) => a.from - b.from || a.to - b.to);

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
