export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const gap = 8;
/** Below this a card could not be read; it is then scrolled to. */
const leastHeight = 160;

/**
 * Where a card stands beside what it explains, and how high it may be: below it, or above where only there it fits;
 * where it fits on neither side, on the roomier one. Within the viewport's sides. CSS pixels, relative to the viewport.
 *
 * @param anchor the citation
 * @param card size of the card
 * @param viewport size of the visible part of the page
 */
export const placeCard = (
  anchor: Box,
  card: Pick<Box, 'width' | 'height'>,
  viewport: Pick<Box, 'width' | 'height'>,
): Pick<Box, 'left' | 'top'> & { readonly maxHeight: number } => {
  const bottom = anchor.top + anchor.height;
  const roomBelow = viewport.height - bottom - 2 * gap;
  const roomAbove = anchor.top - 2 * gap;
  const below = card.height <= roomBelow || roomBelow >= roomAbove;
  const maxHeight = Math.max(below ? roomBelow : roomAbove, leastHeight);
  const rightmost = viewport.width - gap - card.width;
  return {
    left: Math.max(gap, Math.min(anchor.left - gap, rightmost)),
    top: below ? bottom + gap : anchor.top - gap - Math.min(card.height, maxHeight),
    maxHeight,
  };
};
