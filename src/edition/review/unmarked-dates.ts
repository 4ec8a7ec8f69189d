import { type DatePhrase, parseDateQuery } from '../../search/dates/parse.ts';
import type { Paragraph } from '../annotations.ts';
import type { Fault } from '../faults.ts';
import { paragraphsOf } from '../views.ts';
import { literally, placeInParagraph, type Reviewed } from './reviewed.ts';

/** Days and years that a paragraph names outside of any mark; a month alone may be the name of something. Pure. */
export const unmarkedDates = ({ path, source, annotations }: Reviewed): readonly Fault[] =>
  paragraphsOf(annotations).flatMap((paragraph) =>
    phrasesOutsideMarks(paragraph).map(({ text: phrase, meanings }): Fault => {
      // A query may end in `р.`, a sentence in a full stop.
      const text = phrase.replace(/(?<=\p{L}{3}|\d)\.$/u, '');
      const date = meanings[0]?.edtf.replace(/^XXXX/, 'YYYY') ?? '';
      return {
        file: path,
        place: placeInParagraph(source, paragraph.at, literally(text)),
        rule: 'unmarked-date',
        reason: `"${text}" is not marked as a date, so neither the timeline nor a search for it knows the paragraph`,
        mend: `write <When date="${date}">${text}</When>`,
      };
    }),
  );

const phrasesOutsideMarks = ({ text, spans }: Paragraph): readonly DatePhrase[] =>
  betweenMarks(text, spans.dates)
    // A query is read only so far; no date goes beyond its sentence.
    .flatMap((part) => part.split(/(?<=\p{L}\p{L}[.!?;])\s/u))
    .flatMap((sentence) => parseDateQuery(sentence).dates)
    .filter(
      ({ meanings: [meaning] }) =>
        meaning?.range !== undefined || meaning?.edtf.length === 'XXXX-01-20'.length,
    );

/** @param spans in order, none within another */
const betweenMarks = (text: string, spans: Paragraph['spans']['dates']): readonly string[] => {
  const ends = [0, ...spans.map(({ end }) => end)];
  return ends.map((from, index) => text.slice(from, spans[index]?.start));
};
