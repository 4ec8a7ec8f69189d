/** Milliseconds at a time, of a frame's sixteen. */
const slice = 8;

/**
 * Lays out piece by piece what waits for it by its styles (`content-visibility: auto`, see text.css and claims.css), so that
 * nothing takes long on a slow phone: once the fonts have come, since each that comes has a browser lay out again all that
 * has been. Nothing waits on a wide screen, nor where a place on the page is asked for.
 *
 * @param selector of the pieces, of which all wait or none
 */
export const layOutWhatWaits = (selector: string): void => {
  const pieces = [...document.querySelectorAll<HTMLElement>(selector)];

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

  const [first] = pieces;
  if (first && getComputedStyle(first).contentVisibility === 'auto') {
    Promise.allSettled(
      ['', 'italic ', 'bold '].map((face) => document.fonts.load(`${face}1em Source Serif`)),
    ).then(layOut);
  }
};
