import { findDates } from '../../search/dates/find.ts';
import { type DatePhrase, parseDateQuery } from '../../search/dates/parse.ts';
import { edtfRange } from '../../search/dates/range.ts';
import type { Fault } from '../faults.ts';
import type { Edtf } from '../ids.ts';
import { paragraphsOf } from '../views.ts';
import { placeInParagraph, type Reviewed } from './reviewed.ts';

/** Dates that are marked otherwise than they read: `<When date="1990-01-21">20 January</When>`. Pure. */
export const datesNotAsRead = ({ path, source, annotations }: Reviewed): readonly Fault[] =>
  paragraphsOf(annotations).flatMap(({ at, text, spans }) =>
    spans.dates.flatMap(({ id, start, end }, index): readonly Fault[] => {
      const words = text.slice(start, end);
      const wrong = parseDateQuery(words).dates.find(
        (phrase, _, { length }) => !reads(phrase, id, length === 1),
      );
      if (!wrong) return [];
      return [
        {
          file: path,
          place: placeInParagraph(source, at, /<When\b/g, index),
          rule: 'date-not-as-read',
          reason: `"${words}" is marked as ${id}, but ${wrong.text === words ? 'reads' : `"${wrong.text}" reads`} ${wrong.meanings.map(({ edtf }) => edtf).join(' or ')}`,
          mend: 'mend the words or the date; of a span, mark all of it: 1990-01-19/1990-01-20',
        },
      ];
    }),
  );

/**
 * Whether the words can mean the date. They may say less than the mark, as a month does whose day the sentence before has
 * told, but days that they name must be in it; and where they are all there is, they may not reach beyond it on one side.
 */
const reads = ({ meanings }: DatePhrase, date: Edtf, isWhole: boolean): boolean => {
  const [from, to] = edtfRange(date) ?? [];
  // Decades of centuries and the like, which only edtf.js knows.
  if (from === undefined || to === undefined) return true;
  const marked = [{ edtf: date, from, to }];
  return meanings.some((meaning) =>
    findDates(marked, meaning).some(({ relation }) =>
      relation === 'inside' ? !namesDays(meaning.edtf) : relation !== 'overlapping' || !isWhole,
    ),
  );
};

const namesDays = (edtf: string): boolean => /-\d\d-\d\d$/.test(edtf);
