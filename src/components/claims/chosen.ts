/** The filters that are chosen, each a link that takes it away. */
import { type Filters, filterNames, toggled } from '../../claims/filters.ts';
import { make } from '../../search/view/dom.ts';
import { facetLinks } from './elements.ts';

const line = document.querySelector<HTMLElement>('.chosen');
const list = line?.firstElementChild;

/** @param address of the page with other filters */
export const showChosen = (filters: Filters, address: (filters: Filters) => string): void => {
  if (!line || !list) return;
  const chosen = filterNames.flatMap((filter) =>
    facetLinks.filter(({ name, value }) => name === filter && value === filters[name]),
  );
  line.hidden = chosen.length === 0;
  list.replaceChildren(
    ...chosen.map(({ name, value, label }) =>
      make('li', {}, [
        make(
          'a',
          {
            href: address(toggled(filters, name, value)),
            'aria-label': line.dataset['remove']?.replace('#', label),
          },
          [label],
        ),
      ]),
    ),
  );
};
