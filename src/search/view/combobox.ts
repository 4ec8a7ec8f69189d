/**
 * An editable combobox with list autocomplete and manual selection: focus stays in the input, the arrows choose among
 * the options below it.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
interface Combobox {
  /** Takes up the options that the list now has; the one at this index is chosen, or none. */
  refresh(at?: number): void;
  /** Index of the option that is chosen. */
  at(): number | undefined;
}

/**
 * @param input gets the roles and the keys of a combobox
 * @param list a listbox with an id; its options are links or buttons with `role="option"`
 */
export const makeCombobox = (input: HTMLInputElement, list: HTMLElement): Combobox => {
  let options: readonly HTMLElement[] = [];
  let active: HTMLElement | undefined;

  const choose = (option: HTMLElement | undefined): void => {
    active?.setAttribute('aria-selected', 'false');
    active = option;
    if (!option) {
      input.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', option.id);
  };

  const refresh = (at?: number): void => {
    options = [...list.querySelectorAll<HTMLElement>('[role="option"]')];
    for (const [index, option] of options.entries()) option.id = `${list.id}-${index}`;
    input.setAttribute('aria-expanded', String(options.length > 0));
    list.hidden = options.length === 0;
    choose(at === undefined ? undefined : options[at]);
  };

  /** @param step 1 or -1, from the input to the first or last option, and from those back around */
  const move = (step: number): void => {
    const from = active ? options.indexOf(active) : step > 0 ? -1 : options.length;
    choose(options.at((from + step + options.length) % options.length));
  };

  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey || options.length === 0) return;
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') move(key === 'ArrowDown' ? 1 : -1);
    else if (!active) return;
    else if (key === 'Escape') choose(undefined);
    else if (key === 'Enter') follow(active, event.ctrlKey || event.metaKey);
    else {
      // Any other key is for the text again.
      if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(key)) choose(undefined);
      return;
    }
    event.preventDefault();
    // An Esc that was used up here must not close the dialog as well.
    event.stopPropagation();
  });

  // The pointer leaves focus where the keys are.
  list.addEventListener('mousedown', (event) => event.preventDefault());

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  refresh();
  return { refresh, at: () => (active ? options.indexOf(active) : undefined) };
};

const follow = (option: HTMLElement, inNewTab: boolean): void => {
  if (inNewTab && option instanceof HTMLAnchorElement) window.open(option.href, '_blank', 'noopener');
  else option.click();
};
