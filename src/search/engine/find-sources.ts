/** Finds the sources that a query means, by words of their titles, by their people and by their numbers. */
import { findNames, type NameEntry, type NameHit } from '../names/find.ts';
import type { SourceEntry } from '../records/record.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { normaliseWord } from '../words/normalise.ts';
import { splitWords } from '../words/split.ts';
import { ukrainianKey } from '../words/uk-key.ts';
import { overlap } from './paragraphs.ts';

/** Fewer letters begin too many words. */
const shortestBeginning = 3;
/** `new`, `рік`: words that many titles have, and that mean none. */
const tellsNothing = /^\p{L}{1,3}$/u;

/** The sources whose people a text names. `id` is the key of a source. */
export const findAuthors = (sources: readonly SourceEntry[], text: string): readonly NameHit[] => {
  // The same for the same sources, so that what finds their names is made once.
  const authors = known.get(sources) ?? sources.map(asName);
  known.set(sources, authors);
  return findNames(authors, text);
};

const known = new WeakMap<readonly SourceEntry[], readonly NameEntry[]>();

const asName = ({ key, names }: SourceEntry): NameEntry => ({
  kind: 'person',
  id: key,
  // The beginnings of names are looked for in these; those of a source's people are only known by their sound.
  name: { en: '', uk: '' },
  ...names,
  phrases: [],
  articles: [],
});

/**
 * The sources of which every word of a text is a word of the title, or the beginning of one, or a name.
 *
 * @param isWord whether a word is one of the text of the editions, so that it is no name with a slip
 */
export const findSources = (
  sources: readonly SourceEntry[],
  text: string,
  isWord: (normal: string) => boolean,
): readonly SourceEntry[] => {
  const words = splitWords(text)
    .filter((word) => !isFunctionWord(word.text))
    .map((word) => ({ ...word, key: ukrainianKey(word.text), normal: normaliseWord(word.text) }));
  if (words.every(({ normal }) => tellsNothing.test(normal))) return [];
  const authors = new Map(findAuthors(sources, text).map((hit) => [hit.id, hit.words]));
  return sources.filter((source) =>
    words.every(
      (word) =>
        source.words.includes(word.key) ||
        (word.normal.length >= shortestBeginning &&
          source.words.some((other) => other.startsWith(word.normal))) ||
        authors
          .get(source.key)
          ?.some((naming) => overlap(naming, word) && (naming.exact || !isWord(word.normal))),
    ),
  );
};
