/** Where the reader is: marked in the outline, and taken along when the language is switched. */

const outline = document.querySelector<HTMLElement>('.toc');
const links = new Map(
  [...(outline?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])].map((link) => [
    link.hash.slice(1),
    link,
  ]),
);
const current = outline?.querySelector('[data-current]');

const mark = (id: string): void => {
  for (const [other, link] of links) {
    if (other === id) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  if (current) current.textContent = links.get(id)?.textContent ?? '';
};

// A line a quarter down the viewport: the section that crosses it is being read.
const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      const id = target.id || target.querySelector('h2')?.id;
      if (isIntersecting && id) mark(id);
    }
  },
  { rootMargin: '-25% 0px -75% 0px' },
);
for (const section of document.querySelectorAll('.text > section, .notes, .references'))
  observer.observe(section);

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
