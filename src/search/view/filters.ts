/** The filters: a list of choices each, and those chosen as buttons that take them away. */
import type { Facets, Filters } from '../engine/answer.ts';
import { make, makeButton } from './dom.ts';
import type { PanelPhrases } from './results.ts';
import { type FilterName, filterNames } from './state.ts';

interface FilterBar {
  readonly element: HTMLElement;
  /** Shows what can be chosen now and what is chosen. */
  show(facets: Facets, chosen: Filters): void;
}

/** @param choose is told of a choice; no value takes the filter away */
export const makeFilterBar = (
  t: PanelPhrases,
  choose: (name: FilterName, value: string | undefined) => void,
): FilterBar => {
  /** Names of values once seen: a chosen one may have fallen out of the facets. */
  const labels = new Map<string, string>();
  const selects = new Map(
    filterNames.map((name) => {
      const select = make('select');
      select.addEventListener('change', () => choose(name, select.value || undefined));
      return [name, select];
    }),
  );
  const fields = filterNames.map((name) =>
    make('label', {}, [make('span', {}, [t.filters[name].label]), selects.get(name) ?? '']),
  );
  const chosenList = make('ul', { class: 'chosen' });
  const details = make('details', {}, [
    make('summary', {}, [t.filters.heading]),
    make('div', { class: 'fields' }, fields),
  ]);
  const element = make('div', { class: 'filters', hidden: '' }, [chosenList, details]);

  const labelOf = (name: FilterName, value: string): string =>
    labels.get(`${name} ${value}`) ?? (name === 'basis' ? basisLabel(t, value) : value);

  return {
    element,
    show(facets, chosen) {
      for (const name of filterNames) {
        const value = chosen[name];
        const options = facets[name].map((facet) => {
          const label = name === 'basis' ? basisLabel(t, facet.value) : facet.label;
          labels.set(`${name} ${facet.value}`, label);
          return { value: facet.value, label: t.filters.option(label, facet.count) };
        });
        if (value && !options.some((option) => option.value === value))
          options.push({ value, label: t.filters.option(labelOf(name, value), 0) });
        const select = selects.get(name);
        select?.replaceChildren(
          new Option(t.filters[name].any, ''),
          ...options.map((option) => new Option(option.label, option.value)),
        );
        if (select) select.value = value ?? '';
        // With nothing to choose between there is nothing to choose.
        const field = select?.closest('label');
        if (field) field.hidden = options.length === 0;
      }
      const used = filterNames.flatMap((name) => {
        const value = chosen[name];
        return value ? [{ name, label: labelOf(name, value) }] : [];
      });
      chosenList.replaceChildren(...used.map(({ name, label }) => chosenItem(t, name, label, choose)));
      details.hidden = filterNames.every((name) => facets[name].length === 0) && used.length === 0;
      element.hidden = details.hidden;
    },
  };
};

const basisLabel = ({ filters: { basis } }: PanelPhrases, value: string): string =>
  value === 'cited' ? basis.cited : basis.uncited;

const chosenItem = (
  t: PanelPhrases,
  name: FilterName,
  label: string,
  choose: (name: FilterName, value: undefined) => void,
): HTMLElement => {
  const button = makeButton(label, () => choose(name, undefined));
  button.setAttribute('aria-label', t.filters.remove(label));
  return make('li', {}, [button]);
};
