/** Marks in the outline what is being read. */

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

/** Unfolded over the text, it would hide what is gone to. */
const fold = (): void => outline?.querySelector('details')?.removeAttribute('open');

outline?.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a')) fold();
});
outline?.addEventListener('focusout', ({ relatedTarget }) => {
  if (relatedTarget instanceof Node && !outline.contains(relatedTarget)) fold();
});

export {};
