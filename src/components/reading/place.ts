/** Where the reader is, taken along when the language is switched. */

/**
 * The first thing with a permanent address that is still in view; nothing at the head of the page. In the second column
 * of the parallel view it is called by the name that it has elsewhere.
 */
const placeInView = (): string => {
  const places = document.querySelectorAll('.text p[id], .notes li[id], .references li[id]');
  const first = [...places].find((place) => place.getBoundingClientRect().bottom > innerHeight / 8);
  return first && first.getBoundingClientRect().top < innerHeight / 2
    ? first.id.replace(/^[a-z]{2}-/, '')
    : '';
};

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-switch]')) {
  for (const event of ['pointerdown', 'focus', 'click'] as const) {
    link.addEventListener(event, () => {
      link.hash = placeInView();
    });
  }
}

export {};
