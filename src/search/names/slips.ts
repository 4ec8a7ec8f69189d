/** Which names a word may be with a slip, told without comparing it with each letter by letter. */

/** Shorter names are like too many words. */
export const shortestWithSlip = 5;

/** How many letters of a name of such a length may be wrong: one of 5–7, two of 8 and more. */
export const slipsIn = (length: number): number => (length < 8 ? 1 : 2);

const mostSlips = 2;

/** Names of one length: the letters of each, and where it is. */
interface OfLength {
  readonly letters: number[];
  readonly at: number[];
}

/** Names by their lengths and by which letters they have. */
export interface SlipIndex {
  readonly add: (name: string, at: number) => void;
  /** Where all names are that have no more slips in them than they may have to be the word, and some that have more. */
  readonly near: (word: string) => readonly number[];
}

export const slipIndex = (): SlipIndex => {
  const byLength = new Map<number, OfLength>();
  return {
    add: (name, at) => {
      if (name.length < shortestWithSlip) return;
      const same = byLength.get(name.length) ?? { letters: [], at: [] };
      same.letters.push(lettersIn(name));
      same.at.push(at);
      byLength.set(name.length, same);
    },
    near: (word) => {
      const letters = lettersIn(word);
      const found: number[] = [];
      for (let length = word.length - mostSlips; length <= word.length + mostSlips; length++) {
        const slips = slipsIn(length);
        const same = byLength.get(length);
        if (!same || Math.abs(length - word.length) > slips) continue;
        for (const [index, others] of same.letters.entries()) {
          // What is put in or left out changes one letter of those that there are, what is replaced two.
          if (bitsIn(letters ^ others) <= 2 * slips) found.push(same.at[index] ?? 0);
        }
      }
      return found;
    },
  };
};

/** A bit for each letter that there is, whatever its place and however often; of 32, so that some share one. */
const lettersIn = (word: string): number => {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
};

const bitsIn = (bits: number): number => {
  let [left, count] = [bits, 0];
  for (; left !== 0; left &= left - 1) count++;
  return count;
};
