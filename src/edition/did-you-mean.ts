/**
 * Levenshtein distance of two strings: the fewest insertions, deletions and substitutions of one character that turn
 * one into the other.
 */
const editDistance = (from: string, to: string): number => {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [line, character] of [...from].entries()) {
    const next = [line + 1];
    for (let column = 1; column <= to.length; column++) {
      const substituted = (row[column - 1] ?? 0) + (character === to[column - 1] ? 0 : 1);
      next.push(Math.min(substituted, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
};

/** The known word that `word` is most likely a slip for: at most a third of its characters differ. */
export const closest = (word: string, known: Iterable<string>): string | undefined => {
  const folded = word.toLowerCase();
  const [best] = [...known]
    .map((candidate) => ({ candidate, distance: editDistance(folded, candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= Math.max(candidate.length, word.length) / 3)
    .sort((a, b) => a.distance - b.distance);
  return best?.candidate;
};

/**
 * Mend for an unknown word: a guess where there is one, and what else would do.
 *
 * `didYouMean('gorbachov', people, 'add it to people.yaml')` → `did you mean "gorbachev"? Otherwise add it to people.yaml`
 */
export const didYouMean = (word: string, known: Iterable<string>, otherwise: string): string => {
  const guess = closest(word, known);
  return guess === undefined ? otherwise : `did you mean "${guess}"? Otherwise ${otherwise}`;
};
