/** Cuts a vocabulary that is too large to be loaded at once by first letters. Runs at build. */
import { normaliseWord } from '../words/normalise.ts';
import type { Vocabulary } from './record.ts';

/** So many words are loaded at once. */
const mostAtOnce = 12_000;

/** @returns the vocabulary as it is, or what is loaded in its place, and pieces by the names of their files */
export const cutVocabulary = (
  vocabulary: Vocabulary,
  most = mostAtOnce,
): { readonly vocabulary: Vocabulary; readonly pieces: ReadonlyMap<string, Vocabulary> } => {
  const { release, words } = vocabulary;
  if (words.length <= most) return { vocabulary, pieces: new Map() };
  const byLetter = [...Map.groupBy(words, firstLetter)];
  return {
    vocabulary: { release, words: [], letters: byLetter.map(([letter]) => letter) },
    pieces: new Map(byLetter.map(([, some], at) => [`words${at}`, { release, words: some }])),
  };
};

const firstLetter = (word: string): string => normaliseWord(word).charAt(0);
