/** Reads a query as it may have been meant where a word of it is nowhere. */
import type { Lang } from '../../edition/annotations.ts';
import { distance } from '../names/distance.ts';
import { normaliseWord } from '../words/normalise.ts';
import { splitWords } from '../words/split.ts';

/** So many letters make one slip likely, or two; a shorter word is rather another word. */
const lettersForOne = 6;
const lettersForTwo = 9;

const cyrillic = /\p{Script=Cyrillic}/u;

/**
 * The query with each word that is nowhere as the nearest one of the text, of those that begin alike.
 *
 * @param lacking those words, as they stand in the query
 * @param vocabulary the words of the text in a language, the commonest first
 * @returns nothing where none of them is near to any
 */
export const asMeant = async (
  query: string,
  lacking: readonly string[],
  vocabulary: (lang: Lang) => Promise<readonly string[]>,
): Promise<string | undefined> => {
  const mended = new Map<string, string>();
  for (const word of lacking) {
    const normal = normaliseWord(word);
    const near = nearest(normal, await vocabulary(cyrillic.test(normal) ? 'uk' : 'en'));
    if (near !== undefined) mended.set(word, near);
  }
  if (mended.size === 0) return undefined;
  let [result, end] = ['', 0];
  for (const word of splitWords(query)) {
    result += query.slice(end, word.start) + (mended.get(word.text) ?? word.text);
    end = word.end;
  }
  return result + query.slice(end);
};

const nearest = (normal: string, words: readonly string[]): string | undefined => {
  if (normal.length < lettersForOne) return undefined;
  let limit = normal.length < lettersForTwo ? 1 : 2;
  let found: string | undefined;
  for (const word of words) {
    const other = normaliseWord(word);
    if (other.charAt(0) !== normal.charAt(0)) continue;
    const slips = distance(normal, other, limit);
    // Of words equally near, the commonest.
    if (slips > limit || (found !== undefined && slips === limit)) continue;
    [found, limit] = [word, slips];
  }
  return found;
};
