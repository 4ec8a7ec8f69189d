type Children = readonly (Node | string)[];

/**
 * Makes an element. Strings become text nodes, never markup.
 *
 * @param attributes those whose value is undefined are left out
 */
export const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | undefined>> = {},
  children: Children = [],
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
};

/** A button that does something when it is clicked. */
export const makeButton = (label: string, onClick: () => void, className?: string): HTMLButtonElement => {
  const button = make('button', { type: 'button', class: className }, [label]);
  button.addEventListener('click', onClick);
  return button;
};
