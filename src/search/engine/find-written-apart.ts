/** Finds the words of which a query has the first letters, or which it has as one. */
import type { EditionRecord } from '../records/record.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { normaliseWord } from '../words/normalise.ts';
import { ukrainianKey } from '../words/uk-key.ts';
import { longerWord, otherForm } from './find-words.ts';
import { type Hit, type Hits, noHits } from './hits.ts';
import { type Paragraph, paragraphsOf, type WordRange, wordsIn } from './paragraphs.ts';

/** Fewer letters are those of too many words. */
const abbreviation = /^\p{L}{3,6}$/u;
/** An edition that has such words side by side so often means something by them. */
const leastTimes = 2;

interface Run {
  readonly paragraph: Paragraph;
  readonly range: WordRange;
}

/**
 * Where the words stand that an abbreviation is made of: of `КДБ` «Комітету державної безпеки», of `MIA` “Minister of
 * Internal Affairs”. Only words that an edition has side by side more than once, lest chance finds some.
 */
export const findAbbreviated = (editions: readonly EditionRecord[], word: string): Hits => {
  const letters = normaliseWord(word);
  if (!abbreviation.test(letters)) return noHits;
  const hits = new Map<Paragraph, Hit>();
  for (const edition of editions) {
    const runs = paragraphsOf(edition).flatMap((paragraph) => runsIn(paragraph, letters));
    for (const same of Map.groupBy(runs, keysOf).values()) {
      if (same.length < leastTimes) continue;
      for (const { paragraph, range } of same) {
        const ranges = hits.get(paragraph)?.ranges ?? [];
        hits.set(paragraph, { level: longerWord, ranges: [...ranges, range] });
      }
    }
  }
  return hits;
};

/** The words side by side that begin with these letters, but for the words of grammar between them. */
const runsIn = (paragraph: Paragraph, letters: string): readonly Run[] =>
  wordsIn(paragraph).flatMap(({ normal }, first) => {
    const last = normal.startsWith(letters.slice(0, 1)) ? endOf(paragraph, letters, first) : undefined;
    return last === undefined ? [] : [{ paragraph, range: [first, last] as const }];
  });

const endOf = (paragraph: Paragraph, letters: string, first: number): number | undefined => {
  const words = wordsIn(paragraph);
  let found = 0;
  for (let at = first; found < letters.length; at++) {
    const [before, word] = [words[at - 1], words[at]];
    const isApart = at > first && !/^[\s-]+$/u.test(paragraph.text.slice(before?.end, word?.start));
    if (!word || isApart) return undefined;
    if (word.normal.startsWith(letters.charAt(found))) {
      found += 1;
      if (found === letters.length) return at;
    } else if (found === 0 || !isFunctionWord(word.normal)) return undefined;
  }
  return undefined;
};

const keysOf = ({ paragraph, range: [first, last] }: Run): string =>
  wordsIn(paragraph)
    .slice(first, last + 1)
    .map(({ normal }) => ukrainianKey(normal))
    .join(' ');

/** Where two words that a hyphen joins are those of one without it: of `суспільнополітичний` «суспільно-політичне». */
export const findHyphened = (editions: readonly EditionRecord[], word: string): Hits => {
  const key = ukrainianKey(word);
  return new Map(
    editions.flatMap(paragraphsOf).flatMap((paragraph) => {
      const words = wordsIn(paragraph);
      const ranges = words.flatMap(({ normal, end }, at): readonly WordRange[] => {
        const next = words[at + 1];
        // The sign between is looked at first: keys take time.
        const isJoined =
          next?.start === end + 1 &&
          paragraph.text[end] === '-' &&
          ukrainianKey(normal + next.normal) === key;
        return isJoined ? [[at, at + 1]] : [];
      });
      return ranges.length > 0 ? [[paragraph, { level: otherForm, ranges }]] : [];
    }),
  );
};
