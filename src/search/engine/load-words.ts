/** Loads the words of the text, all or, where they are in pieces, those that begin as a word of a query does. */
import type { Lang } from '../../edition/annotations.ts';
import type { Vocabulary } from '../records/record.ts';
import { normaliseWord } from '../words/normalise.ts';
import { splitWords } from '../words/split.ts';
import { type LoadJson, once } from './once.ts';

export const wordsBy = (json: LoadJson): ((lang: Lang, query: string) => Promise<readonly string[]>) => {
  const load = once(json);
  return async (lang, query) => {
    const { words, letters } = await load<Vocabulary>('words', lang);
    if (!letters) return words;
    const wanted = new Set(splitWords(query).map(({ text }) => normaliseWord(text).charAt(0)));
    const names = letters.flatMap((letter, at) => (wanted.has(letter) ? `words${at}` : []));
    const pieces = await Promise.all(names.map((name) => load<Vocabulary>(name, lang)));
    return pieces.flatMap((piece) => piece.words);
  };
};
