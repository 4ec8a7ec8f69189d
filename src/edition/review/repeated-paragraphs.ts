import type { Fault } from '../faults.ts';
import { paragraphsOf } from '../views.ts';
import type { Reviewed } from './reviewed.ts';

/**
 * Paragraphs whose words all stand in another one too, as when one was pasted twice: no quotation could then tell a claim
 * of the one from the other. Pure.
 *
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export const repeatedParagraphs = ({ path, annotations }: Reviewed): readonly Fault[] => {
  const paragraphs = paragraphsOf(annotations);
  return paragraphs.flatMap(({ text, number, at, claims }, index): readonly Fault[] => {
    if (claims.length === 0) return [];
    // Of two that are the same, the second is told of.
    const other = paragraphs.find(
      (one, position) =>
        position !== index && one.text.includes(text) && (one.text !== text || position < index),
    );
    if (!other) return [];
    return [
      {
        file: path,
        place: at,
        rule: 'repeated-paragraph',
        reason: `¶ ${number} stands, word for word, in ¶ ${other.number} too, so that no quotation can tell its claims from those`,
        mend: 'take one of the two away, or word it otherwise',
      },
    ];
  });
};
