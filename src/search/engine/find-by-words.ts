/** Finds people by who they were, and sections by their titles: by all words that a query has. */
import type { NameHit } from '../names/find.ts';
import type { NamedEntry, SectionEntry } from '../records/record.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { splitWords } from '../words/split.ts';
import { ukrainianKey } from '../words/uk-key.ts';

/** The people of whose role, in whatever language, all words are: `first secretary`, `KGB`. */
export const findByRole = (
  people: readonly NamedEntry[],
  words: readonly { readonly text: string }[],
): readonly NameHit[] => {
  const keys = words.map(({ text }) => ukrainianKey(text));
  return keys.length === 0
    ? []
    : people
        .filter((person) => keys.every((key) => roleKeys(person).has(key)))
        .map(({ kind, id }) => ({ kind, id, score: 0, exact: false, words: [] }));
};

const known = new WeakMap<NamedEntry, ReadonlySet<string>>();

const roleKeys = (person: NamedEntry): ReadonlySet<string> => {
  const made = known.get(person);
  if (made) return made;
  const keys = new Set(
    Object.values(person.role ?? {})
      .flatMap(splitWords)
      .map((word) => ukrainianKey(word.text)),
  );
  known.set(person, keys);
  return keys;
};

/** The sections of whose title in some language all words are, and most of it. */
export const findSections = (sections: readonly SectionEntry[], text: string): readonly SectionEntry[] => {
  const keys = splitWords(text)
    .filter((word) => !isFunctionWord(word.text))
    .map((word) => ukrainianKey(word.text));
  return sections.filter(({ titles }) =>
    titles.some((title) => keys.length * 2 > title.length && keys.every((key) => title.includes(key))),
  );
};
