/**
 * Lays the page out piece by piece, so that nothing takes long on a slow phone. A fast computer does it at once; elsewhere it
 * waits for the fonts, since each that comes has a browser lay out again all that has been.
 */
const pieces = [...document.querySelectorAll<HTMLElement>('article [aria-labelledby]')];

/** Milliseconds a piece, on average; a computer that takes longer is let do other things in between. */
const fast = 10;

/** @param fontsCame whether all the fonts have: what isn't laid out at once follows by and by */
const layOut = (fontsCame?: unknown): void => {
  // What is on the screen is not counted.
  document.body.getBoundingClientRect();
  const start = performance.now();
  for (let done = 1; performance.now() - start < done * fast; done += 1) {
    const piece = pieces.shift();
    if (!piece) return;
    piece.style.contentVisibility = 'visible';
    piece.getBoundingClientRect();
  }
  if (fontsCame) setTimeout(layOut, 0, fontsCame);
};

layOut();
// The fonts of all the words, not only of the words that are laid out.
Promise.allSettled(
  ['', 'italic '].map((style) => document.fonts.load(`${style}1em Source Serif`, document.body.textContent)),
).then(layOut);

export {};
