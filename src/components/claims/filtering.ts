/**
 * Filters the ledger as its address says. A filter is a link: this follows it on the page, so that it can be opened in
 * another tab, linked, reloaded and gone back to.
 */
import { isModified } from '../../citations/modified-click.ts';
import { countsOf, type Filters, filtersOf, parametersOf, passes, toggled } from '../../claims/filters.ts';
import { showChosen } from './chosen.ts';
import { facetLinks, rows, sections, showCount } from './elements.ts';

const known: ReadonlySet<string> = new Set(facetLinks.map(({ trait }) => trait));
const traits = rows.map((row) => row.traits);
const status = document.querySelector<HTMLElement>('.found [role="status"]');

const show = (filters: Filters): void => {
  for (const row of rows) row.element.hidden = !passes(row.traits, filters);
  for (const { element, count, rows } of sections) {
    const shown = rows.filter((row) => !row.element.hidden).length;
    element.hidden = shown === 0;
    showCount(count, shown, rows.length);
  }
  showCount(status, rows.filter(({ element }) => !element.hidden).length, rows.length);
  const counts = countsOf(traits, filters);
  for (const { element, count, name, value, trait } of facetLinks) {
    const isChosen = filters[name] === value;
    const number = counts.get(trait) ?? 0;
    if (count) count.textContent = String(number);
    element.href = address(toggled(filters, name, value));
    element.ariaCurrent = isChosen ? 'true' : null;
    // What leads to nothing is no way; the chosen one always leads back.
    const leadsNowhere = number === 0 && !isChosen;
    if (leadsNowhere) element.removeAttribute('href');
    element.role = leadsNowhere ? 'link' : null;
    element.ariaDisabled = leadsNowhere ? 'true' : null;
  }
  showChosen(filters, address);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-switch]'))
    link.search = parametersOf(filters);
};

/** Of this page with these filters. */
const address = (filters: Filters): string => {
  const parameters = parametersOf(filters);
  return location.pathname + (parameters && `?${parameters}`);
};

/** Shows what the address says. A claim that it points at comes before filters that would hide it. */
const read = (): void => {
  show(filtersOf(location.search, known));
  const target = pointedAt(location.hash);
  if (!target?.closest('[hidden]')) return;
  history.replaceState(history.state, '', location.pathname + location.hash);
  show({});
  target.scrollIntoView();
};

const pointedAt = (hash: string): HTMLElement | null => document.getElementById(hash.slice(1));

/**
 * Follows a link to this page with other filters. One from the picture of the evidence has a place in its address, for those
 * without a script; here it leads to the top of what is left, which begins with how much that is.
 */
const follow = (event: MouseEvent): void => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!link || isModified(event)) return;
  const { pathname, search, hash, href } = new URL(link.getAttribute('href') ?? '', location.href);
  if (pathname !== location.pathname || (search === location.search && hash)) return;
  event.preventDefault();
  if (search !== location.search) history.pushState(null, '', href);
  read();
  // What was followed may be gone, or lead nowhere now.
  if (hash || !link.matches('[href]') || link.getClientRects().length === 0)
    status?.focus({ preventScroll: true });
  if (hash || (status && status.getBoundingClientRect().top < 0)) status?.scrollIntoView();
};

/** Unfolds what there is room for, and what has something chosen in it. */
const unfold = (): void => {
  const isWide = matchMedia('(min-width: 68rem)').matches;
  for (const facet of document.querySelectorAll<HTMLDetailsElement>('details.facet'))
    facet.open = isWide || facet.querySelector('[aria-current]') !== null;
};

read();
unfold();
// The browser may have gone there before the claims above it went.
if (location.search) pointedAt(location.hash)?.scrollIntoView();
addEventListener('popstate', read);
document.querySelector('main')?.addEventListener('click', follow);
