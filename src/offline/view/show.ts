/** The parts of the offer on the page. */
import type { State } from './state.ts';

const offer = document.querySelector<HTMLElement>('.keeping');
const status = offer?.querySelector<HTMLElement>('[role="status"]');
const bar = offer?.querySelector('progress');
const loadedText = offer?.querySelector<HTMLElement>('[data-text]');

/** Shows what belongs to these states, and nothing else. */
export const show = (states: readonly State[]): void => {
  if (!offer) return;
  const { activeElement } = document;
  for (const element of offer.querySelectorAll<HTMLElement>('[data-when]')) {
    const when: readonly string[] = element.dataset['when']?.split(' ') ?? [];
    element.hidden = !states.some((state) => when.includes(state));
  }
  // The button that was pressed gives way to what came of it.
  if (activeElement?.closest('.keeping [hidden]')) status?.focus({ preventScroll: true });
};

/** @param loaded from 0 to 1; said in quarters, for each is read aloud */
export const showLoaded = (loaded: number): void => {
  if (bar) bar.value = loaded;
  const text = loadedText?.dataset['text']?.replace('#', String(Math.floor(loaded * 4) * 25));
  if (loadedText && text && loadedText.textContent !== text) loadedText.textContent = text;
};

/** @param does as `data-does` names it */
export const onButton = (does: 'keep' | 'use' | 'remove', action: () => Promise<void>): void =>
  offer?.querySelector(`[data-does="${does}"]`)?.addEventListener('click', () => void action());
