/** A seeded random number from 0 up to 1: mulberry32. */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const alphabets = { latin: 'abcdefghijklmnopqrstuvwxyz', cyrillic: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя' };

/** How many slips a word of that many letters must survive. */
export const slipsFor = (word: string): number => {
  const letters = word.match(/\p{L}/gu)?.length ?? 0;
  return letters < 5 ? 0 : letters < 8 ? 1 : 2;
};

/** The word with a letter put in, left out, replaced or swapped with its neighbour, as often as its length demands. */
export const withSlips = (word: string, random: () => number): string => {
  let slipped = word.toLowerCase();
  for (let slip = 0; slip < slipsFor(word); slip++) slipped = withOneSlip(slipped, random);
  return slipped;
};

const withOneSlip = (word: string, random: () => number): string => {
  const alphabet = /[а-яіїєґ]/.test(word) ? alphabets.cyrillic : alphabets.latin;
  const letter = alphabet[Math.floor(random() * alphabet.length)] ?? '';
  const at = Math.floor(random() * word.length);
  const [before, here, after] = [word.slice(0, at), word[at] ?? '', word.slice(at + 1)];
  const kinds = [
    () => before + letter + here + after,
    () => before + after,
    () => before + letter + after,
    () => before + after.slice(0, 1) + here + after.slice(1),
  ];
  const slipped = kinds[Math.floor(random() * kinds.length)]?.() ?? word;
  // A letter replaced by itself, or the last one swapped with nothing, is no slip.
  return slipped === word ? withOneSlip(word, random) : slipped;
};
