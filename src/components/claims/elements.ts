/** The parts of the ledger that its filters change, as the page has them. */
import type { FilterName } from '../../claims/filters.ts';

interface Row {
  readonly element: HTMLElement;
  readonly traits: ReadonlySet<string>;
}

const rowsIn = (root: ParentNode): readonly Row[] =>
  [...root.querySelectorAll<HTMLElement>('[data-traits]')].map((element) => ({
    element,
    traits: new Set(element.dataset['traits']?.split(' ')),
  }));

/** One object a claim, in order. */
export const sections = [...document.querySelectorAll<HTMLElement>('.claims-of')].map((element) => ({
  element,
  count: element.querySelector<HTMLElement>('[data-count]'),
  rows: rowsIn(element),
}));

export const rows: readonly Row[] = sections.flatMap((section) => section.rows);

export const facetLinks = [...document.querySelectorAll<HTMLAnchorElement>('[data-trait]')].map((element) => {
  const trait = element.dataset['trait'] ?? '';
  const colon = trait.indexOf(':');
  return {
    element,
    trait,
    name: trait.slice(0, colon) as FilterName,
    value: trait.slice(colon + 1),
    label: element.querySelector('.value')?.textContent.trim() ?? '',
    count: element.querySelector('.count'),
  };
});

/** What an element says of all; its `data-count` says of how many of them some are. */
const ofAll = new WeakMap<HTMLElement, string>();

export const showCount = (element: HTMLElement | null, shown: number, all: number): void => {
  if (!element) return;
  const whole = ofAll.get(element) ?? element.textContent;
  ofAll.set(element, whole);
  const { count = '', none } = element.dataset;
  const some = count.replace('#shown', String(shown)).replace('#all', String(all));
  element.textContent = shown === all ? whole : shown === 0 && none ? none : some;
};
