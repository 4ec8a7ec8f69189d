import { describe, expect, it } from 'vitest';
import { placeCard } from '../../src/citations/card-position.ts';

const viewport = { width: 1000, height: 800 };
const card = { width: 400, height: 300 };

describe('the place of a card', () => {
  it('is below its citation where that fits', () => {
    const { top } = placeCard({ left: 100, top: 100, width: 60, height: 20 }, card, viewport);
    expect(top).toBe(128);
  });

  it('is above its citation where only there it fits', () => {
    const { top } = placeCard({ left: 100, top: 600, width: 60, height: 20 }, card, viewport);
    expect(top).toBe(292);
  });

  it('is on the roomier side, and no higher than the room, where it fits on neither', () => {
    const low = { width: 1000, height: 520 };
    const above = placeCard({ left: 100, top: 280, width: 60, height: 20 }, card, low);
    expect(above).toMatchObject({ top: 8, maxHeight: 264 });
    const below = placeCard({ left: 100, top: 200, width: 60, height: 20 }, card, low);
    expect(below).toMatchObject({ top: 228, maxHeight: 284 });
  });

  it('never leaves the sides of the viewport', () => {
    const right = placeCard({ left: 950, top: 100, width: 60, height: 20 }, card, viewport);
    const left = placeCard({ left: 0, top: 100, width: 60, height: 20 }, card, viewport);
    expect(right.left + card.width).toBeLessThanOrEqual(viewport.width);
    expect(left.left).toBeGreaterThanOrEqual(0);
  });
});
