/**
 * Lays the page out piece by piece, so that nothing takes long on a slow phone. A fast computer does it at once; elsewhere it
 * waits for the fonts, since each that comes has a browser lay out again all that has been.
 */
const pieces = [...document.querySelectorAll<HTMLElement>('article [aria-labelledby]')];

/** Milliseconds; what takes longer is not followed by another piece at once. */
const fast = 8;

const layOut = (): void => {
  const start = performance.now();
  const piece = pieces.shift();
  if (!piece) return;
  piece.style.contentVisibility = 'visible';
  piece.getBoundingClientRect();
  if (performance.now() - start < fast) layOut();
  else if (loaded) setTimeout(layOut);
};

let loaded = false;
layOut();
// Those of all the words, not only of the words that are laid out.
const load = (style: string) => document.fonts.load(`${style} 1em "Source Serif"`, document.body.textContent);
Promise.allSettled([load(''), load('italic')]).then(() => {
  loaded = true;
  layOut();
});

export {};
