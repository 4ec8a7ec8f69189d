/**
 * Loads the cards at the first sign that someone reads, which comes before a citation is pointed at. What was done on one
 * meanwhile is then done again; where the cards can't be loaded, the links lead to the entries at the end.
 */
import { signs } from '../components/page/at-first-sign.ts';
import { isModified } from './modified-click.ts';
import { follow } from './way-back.ts';

/** What a card is opened from. */
export const opens = 'a[role="doc-biblioref"], a[role="doc-noteref"]';

const onSign = async (event: Event): Promise<void> => {
  const target = event.target instanceof Element ? event.target : undefined;
  // In the menu or the search nobody reads yet.
  if (target && !target.closest('.reading')) return;
  const link = target?.closest<HTMLAnchorElement>(opens);
  const click = event.type === 'click' && event instanceof MouseEvent && !isModified(event);
  if (link && click) event.preventDefault();
  try {
    const { defineCards } = await import('./citation-cards.ts');
    await defineCards();
  } catch {
    if (link && click) follow(link.hash, link.id);
    return;
  }
  for (const sign of signs) document.removeEventListener(sign, onSign);
  if (link && (click || (event.type === 'pointermove' && link.matches(':hover'))))
    link.dispatchEvent(new PointerEvent(event.type, event));
};

// A browser without dialogs follows the links.
if ('HTMLDialogElement' in window) {
  for (const link of document.querySelectorAll(opens)) link.setAttribute('aria-haspopup', 'dialog');
  for (const sign of signs) document.addEventListener(sign, onSign);
}
