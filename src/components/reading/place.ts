/** Where the reader is, taken along when the language is switched. */

const isInView = (place: Element): boolean => {
  const { top, bottom } = place.getBoundingClientRect();
  return bottom > innerHeight / 8 && top < innerHeight / 2;
};

/**
 * The first thing with a permanent address that is still in view; nothing at the head of the page. Of a paragraph that
 * began above, the claim that is being read: on a phone a paragraph can be longer than the screen. In the second column of
 * the parallel view each is called by the name that it has elsewhere.
 */
const placeInView = (): string => {
  const places = document.querySelectorAll('.text p[id], .notes li[id], .references li[id]');
  const first = [...places].find(isInView);
  if (!first) return '';
  const began = first.getBoundingClientRect().top < 0;
  const claim = began && [...first.querySelectorAll('[data-claim]')].find(isInView);
  return (claim || first).id.replace(/^[a-z]{2}-/, '');
};

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-switch]')) {
  for (const event of ['pointerdown', 'focus', 'click'] as const) {
    link.addEventListener(event, () => {
      link.hash = placeInView();
    });
  }
}

export {};
