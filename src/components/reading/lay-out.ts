/**
 * Lays out what waits, see text.css, paragraph by paragraph, so that nothing takes long on a slow phone: once the fonts have come,
 * since each that comes has a browser lay out again all that has been.
 */
const pieces = [...document.querySelectorAll<HTMLElement>('.text p, .notes li, .references li, .downloads')];

const [first] = pieces;
/** Not on a wide screen. */
const waits = first && getComputedStyle(first).contentVisibility === 'auto';

/** Milliseconds at a time, of a frame's sixteen. */
const slice = 8;

const layOut = (): void => {
  const start = performance.now();
  while (performance.now() - start < slice) {
    const piece = pieces.shift();
    if (!piece) break;
    piece.style.contentVisibility = 'visible';
    piece.getBoundingClientRect();
  }
  if (pieces.length > 0) setTimeout(layOut);
};

if (waits) {
  Promise.allSettled(
    ['', 'italic ', 'bold '].map((face) => document.fonts.load(`${face}1em Source Serif`)),
  ).then(layOut);
}

export {};
