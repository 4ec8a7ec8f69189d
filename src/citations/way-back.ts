/**
 * The way back. Following a citation keeps where it was left, in the history entry of the place gone to; so the
 * browser's Back, a reload there and the visible "Back to where I was" all lead to the same place.
 */
import { isModified } from './modified-click.ts';

const way = document.querySelector<HTMLElement>('.way-back');
/** Where the way back stands when no entry holds it. */
const home = way?.parentElement;
/** The citation that the reader came from, while at the place gone to. */
let origin: string | undefined;

/**
 * Goes to a place of this page and remembers what was left.
 *
 * @param hash `#ref-pompeev1992`
 * @param from id of the citation or note reference that was left
 * @param replace whether the place takes the current entry of the history, as when a sheet has made one for itself
 */
export const follow = (hash: string, from: string, replace = false): void => {
  if (location.hash === hash) {
    // The address stays, so the browser would neither move nor make an entry to come back from.
    if (!replace) history.pushState(null, '');
    document.querySelector(hash)?.scrollIntoView();
  } else if (replace) location.replace(hash);
  else location.hash = hash;
  history.replaceState({ from }, '');
  mark();
};

const leftFrom = (): string | undefined => {
  const state: unknown = history.state;
  return typeof state === 'object' && state && 'from' in state && typeof state.from === 'string'
    ? state.from
    : undefined;
};

/** Marks the back-link just used and offers the way back, or takes both away once the reader is back. */
const mark = (): void => {
  for (const used of document.querySelectorAll('[role="doc-backlink"][aria-current]'))
    used.removeAttribute('aria-current');
  const returned = origin;
  origin = leftFrom();
  if (!way || !home) return;
  const link = way.querySelector('a');
  const citation = origin ? document.getElementById(origin) : null;
  // For the style sheets: see modal.ts.
  document.documentElement.toggleAttribute('data-way-back', citation !== null);
  if (!citation || !link) {
    way.hidden = true;
    home.append(way);
    if (returned) arrive(document.getElementById(returned));
    return;
  }
  // Not :target, which a page that is being reloaded has not yet.
  const place = document.getElementById(location.hash.slice(1));
  link.href = `#${citation.id}`;
  way.hidden = false;
  if (place?.matches('li')) {
    place
      .querySelector(`[role="doc-backlink"][href="#${citation.id}"]`)
      ?.setAttribute('aria-current', 'true');
    place.append(way);
  } else home.append(way);
  place?.setAttribute('tabindex', '-1');
  place?.focus({ preventScroll: true });
};

/** Focus returns to the citation; the browser has put the page back to where it was. */
const arrive = (citation: HTMLElement | null): void => {
  citation?.focus({ preventScroll: true });
  citation?.classList.add('arrived');
  citation?.addEventListener('animationend', () => citation.classList.remove('arrived'), { once: true });
};

way?.addEventListener('click', (event) => {
  if (leftFrom() === undefined) return;
  event.preventDefault();
  history.back();
});

document.addEventListener('click', (event) => {
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.margin a[href^="#"]') : null;
  if (!link || isModified(event)) return;
  // The margin stands beside its paragraph, and repeats the paragraph's citations.
  const citation = link.closest('.margin')?.nextElementSibling?.querySelector(`a[href="${link.hash}"]`);
  if (!citation) return;
  event.preventDefault();
  follow(link.hash, citation.id);
});

addEventListener('popstate', mark);
addEventListener('hashchange', mark);
mark();
